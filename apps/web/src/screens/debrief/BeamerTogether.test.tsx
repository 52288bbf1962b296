import type { TogetherView } from '@natte-meren/protocol'
import { beamerViewFixture, debriefFixture, togetherFixture } from '@natte-meren/testkit'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BeamerScreen } from '../beamer/BeamerScreen.tsx'
import { BeamerTogether } from './BeamerTogether.tsx'
import { RoomDebrief } from './RoomDebrief.tsx'

const scenes = ['words', 'timeline', 'decisions', 'facts', 'questions', 'home'] as const
const show = (scene: TogetherView['scene'], more: Partial<TogetherView> = {}, language: 'nl' | 'en' = 'nl') => (
  <BeamerTogether together={{ ...togetherFixture, scene, ...more }} language={language} keys />
)
const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const empty: Partial<TogetherView> = {
  words: { said: 0, different: 0, list: [], more: 0 },
  decisions: [],
  facts: [],
  questions: { shared: 0, different: 0, themes: togetherFixture.questions.themes.map((one) => ({ ...one, list: [] })) },
}

describe('the debrief of all tables on the beamer', () => {
  it.each([
    ['words', '31 woorden, 9 verschillende'],
    ['timeline', '12 tafels, 2 verschillende aflopen'],
    ['decisions', 'Bij geen enkel besluit kozen alle tafels hetzelfde.'],
    ['facts', 'Aan de meeste tafels had de burgemeester 1 van de 3 feiten vóór het besluit.'],
    ['questions', '9 keer een vraag gedeeld, 3 verschillende'],
    ['home', 'Eén minuut stilte'],
  ] as const)('opens %s with one sentence', (scene, sentence) => {
    render(show(scene))
    expect(headline()).toBe(sentence)
  })

  it.each(scenes)('has something to say when %s is empty, in both languages', (scene) => {
    const { container, rerender } = render(show(scene, empty))
    expect(container.textContent?.length).toBeGreaterThan(10)
    rerender(show(scene, empty, 'en'))
    expect(headline()).not.toBe('')
  })

  it.each(scenes)('ranks nobody and scores nothing in %s', (scene) => {
    const { container } = render(show(scene))
    expect(container.textContent).not.toMatch(/score|punten|winnaar|beste|ranglijst|cijfer|fout/i)
  })

  it('goes from a dilemma to its explanations and to the question that remains, by a clicker', () => {
    render(show('decisions'))
    const press = () => fireEvent.keyDown(document.body, { key: 'PageDown' })
    press()
    expect(headline()).toBe('7 van de 12 tafels: “Een deel uit”')
    expect(screen.getByText('12 van de 23 adviezen werden het besluit.')).toBeTruthy()
    expect(screen.getByText('Aan 4 tafels was het eerst: nu nog niet.')).toBeTruthy()
    expect(screen.getByText('5 mensen dachten er anders over.')).toBeTruthy()
    press()
    expect(screen.getByText('Liever een dag dicht dan een maand.')).toBeTruthy()
    press()
    expect(headline()).toBe('De vraag die blijft')
    fireEvent.click(screen.getByRole('button', { name: '2' }))
    expect(headline()).toBe('Geen keuze had de meeste tafels.')
  })

  it('says a table’s number only where it may be said [ALL-9]', () => {
    const { container } = render(show('decisions'))
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    expect(container.textContent?.match(/Tafel \d+/g)).toEqual(['Tafel 4'])
  })

  it('says of each fact at how many tables the mayor heard it in time [ALL-4]', () => {
    render(show('facts'))
    expect(screen.getByText('Aan 4 van de 12 tafels hoorde de burgemeester dit vóór het besluit.')).toBeTruthy()
    expect(screen.queryByText(/Er komt storm/)).toBeNull()
  })

  it('asks for a choice while the vote is open, and shows what was chosen once it is closed [ALL-7]', () => {
    const { rerender } = render(show('questions', { vote: { open: true, voters: 17 } }))
    expect(headline()).toBe('Kies op uw telefoon: welke 3 vragen stelt u thuis?')
    expect(screen.getByText('17 mensen kozen al.')).toBeTruthy()
    const themes = togetherFixture.questions.themes.map((theme) => ({
      ...theme,
      list: theme.list.map((question) => ({ ...question, votes: question.shared })),
    }))
    const questions = { ...togetherFixture.questions, themes }
    rerender(show('questions', { questions, vote: { open: false, voters: 17 } }))
    fireEvent.click(screen.getByRole('button', { name: 'Gekozen' }))
    expect(headline()).toBe('Dit kozen 17 mensen')
    expect(screen.getByText('5× gekozen')).toBeTruthy()
  })
})

describe('a table that tells about its own run', () => {
  const room = (scene: TogetherView['scene'], telling: number | null) =>
    beamerViewFixture({
      debrief: telling === null ? null : { ...debriefFixture, scene },
      together: { ...togetherFixture, scene, telling },
    })

  const screenOf = (scene: TogetherView['scene'], telling: number | null) => {
    const view = room(scene, telling)
    return { ...view, stage: { ...view.stage, status: 'debrief' as const } }
  }

  it('is on the beamer with its number, and the others are not [ALL-9]', () => {
    const { rerender } = render(<RoomDebrief view={room('timeline', 4)} plenary={null} language="nl" />)
    expect(headline()).toBe('3 dagen, 4 fasen, 3 besluiten')
    rerender(<RoomDebrief view={room('timeline', null)} plenary={null} language="nl" />)
    expect(headline()).toBe('12 tafels, 2 verschillende aflopen')
    rerender(<BeamerScreen view={screenOf('timeline', 4)} language="nl" offset={0} debrief={null} />)
    expect(screen.getByText('Tafel 4 vertelt zelf')).toBeTruthy()
    rerender(<BeamerScreen view={screenOf('timeline', null)} language="nl" offset={0} debrief={null} />)
    expect(screen.queryByText(/vertelt zelf/)).toBeNull()
  })
})
