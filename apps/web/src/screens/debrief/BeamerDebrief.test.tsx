import type { DebriefView } from '@natte-meren/protocol'
import { debriefFixture, debriefStoryStart, emptyDebriefFixture, rolesFixture } from '@natte-meren/testkit'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BeamerDebrief } from './BeamerDebrief.tsx'

const show = (scene: DebriefView['scene'], view = debriefFixture, language: 'nl' | 'en' = 'nl') => (
  <BeamerDebrief
    debrief={{ ...view, scene }}
    roles={rolesFixture}
    storyStart={debriefStoryStart}
    language={language}
    keys
  />
)
const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const scenes = ['words', 'timeline', 'decisions', 'facts', 'questions', 'home'] as const

describe('the debrief on the beamer', () => {
  it.each([
    ['words', 'Hoe was het?'],
    ['timeline', '3 dagen, 4 fasen, 3 besluiten'],
    ['decisions', 'U nam 3 van de 4 besluiten.'],
    ['facts', 'De burgemeester had 3 van de 5 feiten vóór het besluit.'],
    ['questions', '6 vragen voor thuis'],
    ['home', 'Eén minuut stilte'],
  ] as const)('opens %s with one sentence', (scene, sentence) => {
    render(show(scene))
    expect(headline()).toBe(sentence)
  })

  it.each(scenes)('has something to say when %s is empty, in both languages', (scene) => {
    const { container, rerender } = render(show(scene, emptyDebriefFixture))
    expect(container.textContent?.length).toBeGreaterThan(10)
    rerender(show(scene, emptyDebriefFixture, 'en'))
    expect(headline()).not.toBe('')
  })

  it.each(scenes)('ranks nobody and scores nothing in %s', (scene) => {
    const { container } = render(show(scene))
    expect(container.textContent).not.toMatch(/score|punten|winnaar|beste|ranglijst|cijfer|fout/i)
  })

  it('turns its pages by a clicker, and stops at the ends', () => {
    render(show('decisions'))
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    expect(headline()).toBe('Zet u het netwerk vanavond uit?')
    for (let press = 0; press < 9; press += 1) fireEvent.keyDown(document.body, { key: 'ArrowRight' })
    expect(headline()).toBe('Vertelt u nu al dat er gegevens weg zijn?')
    for (let press = 0; press < 9; press += 1) fireEvent.keyDown(document.body, { key: 'PageUp' })
    expect(headline()).toBe('U nam 3 van de 4 besluiten.')
  })

  it('shows what was advised first and last', () => {
    render(show('decisions'))
    fireEvent.click(screen.getByRole('button', { name: '1' }))
    expect(screen.getByText('eerst: Alles blijft aan')).toBeTruthy()
    expect(screen.getByText('Wie mag bij ons om drie uur ’s nachts het netwerk uitzetten?')).toBeTruthy()
  })

  it('quotes the table only when somebody turns on after the ending, one quote at a time [OUT-3]', () => {
    render(show('timeline'))
    const slider = screen.getByRole('slider')
    const turnTo = (value: number) => fireEvent.change(slider, { target: { value } })
    const [first, last] = debriefFixture.outcome?.quotes ?? []
    const end = debriefFixture.timeline.length
    turnTo(end)
    expect(screen.getByText('Een lange weg terug')).toBeTruthy()
    expect(screen.queryByText(first?.words ?? '')).toBeNull()
    fireEvent.keyDown(document.body, { key: 'ArrowRight' })
    expect(screen.getByText(first?.line ?? '')).toBeTruthy()
    expect(screen.getByText(first?.words ?? '')).toBeTruthy()
    expect(slider.getAttribute('aria-valuetext')).toBe(first?.line)
    for (let press = 0; press < 9; press += 1) fireEvent.keyDown(document.body, { key: 'PageDown' })
    expect(screen.getByText(last?.words ?? '')).toBeTruthy()
    expect(screen.queryByText(first?.words ?? '')).toBeNull()
  })

  it('says each fact in words beside its drawing', () => {
    render(show('facts'))
    expect(screen.getByText(/Dit bleef bij: CISO\./)).toBeTruthy()
  })
})
