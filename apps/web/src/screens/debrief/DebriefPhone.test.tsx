import type { DebriefView, PlenaryView, SeatView, SeenMoment } from '@natte-meren/protocol'
import {
  debriefFixture,
  debriefStoryStart,
  emptyDebriefFixture,
  messagesFixture,
  plenaryFixture,
  rolesFixture,
  seatViewFixture,
} from '@natte-meren/testkit'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DebriefPhone } from './DebriefPhone.tsx'

const dispatch = vi.fn()
const look = vi.fn()
beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => undefined)
  dispatch.mockReset()
  dispatch.mockResolvedValue({ ok: true, at: 1 })
  look.mockReset()
  look.mockResolvedValue(null)
})

const show = (debrief: DebriefView, seat: SeatView | null = seatViewFixture(), plenary: PlenaryView | null = null) => (
  <DebriefPhone
    debrief={debrief}
    roles={rolesFixture}
    indicators={{ trust: { name: 'Vertrouwen' } }}
    storyStart={debriefStoryStart}
    seat={seat}
    dispatch={dispatch}
    plenary={plenary}
    table={1}
    look={look}
    clockOffset={0}
    home={<h1>Mijn plan</h1>}
  />
)
const at = (scene: DebriefView['scene'], view = debriefFixture): DebriefView => ({ ...view, scene })
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

describe('the debrief on a phone', () => {
  it('goes along with the beamer, scene by scene', () => {
    const { rerender } = render(show(at('words')))
    expect(heading()).toBe('Hoe was het?')
    rerender(show(at('facts')))
    expect(heading()).toBe('Wie wist wat, en wanneer?')
    rerender(show(at('home')))
    expect(heading()).toBe('Mijn plan')
  })

  it('stays where its reader turned, and says where the beamer is', async () => {
    const { rerender } = render(show(at('words')))
    await userEvent.click(screen.getByRole('button', { name: /Volgende/ }))
    expect(heading()).toBe('Wat gebeurde er?')
    rerender(show(at('facts')))
    expect(heading()).toBe('Wat gebeurde er?')
    expect(screen.getByText('Het zaalscherm is bij: Wie wist wat, en wanneer?.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Volg het zaalscherm' }))
    expect(heading()).toBe('Wie wist wat, en wanneer?')
  })

  it('ends the run with how it ended, and below that what the table said itself [OUT-3]', () => {
    render(show(at('timeline')))
    fireEvent.change(screen.getByRole('slider'), { target: { value: debriefFixture.timeline.length } })
    expect(screen.getByText('Een lange weg terug')).toBeTruthy()
    for (const { line, words } of debriefFixture.outcome?.quotes ?? [])
      expect(screen.getByText(line).nextElementSibling?.textContent).toBe(words)
  })

  it.each(['words', 'timeline', 'decisions', 'facts', 'questions'] as const)('has words for an empty %s', (scene) => {
    const { container } = render(show(at(scene, emptyDebriefFixture)))
    expect(container.textContent?.length).toBeGreaterThan(20)
  })

  it('asks nothing of somebody who looks on', () => {
    for (const scene of ['words', 'decisions', 'questions'] as const) {
      const { unmount } = render(show(at(scene), null))
      expect(screen.queryByRole('textbox')).toBeNull()
      expect(screen.queryByRole('button', { name: 'Bewaar deze vraag' })).toBeNull()
      unmount()
    }
  })
})

describe('what a player can say in the debrief', () => {
  it('is one word', async () => {
    render(show(at('words')))
    await userEvent.type(screen.getByRole('textbox', { name: 'Uw woord' }), ' onrust ')
    await userEvent.click(screen.getByRole('button', { name: 'Stuur mijn woord' }))
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'SayWord', word: 'onrust' })
  })

  it('keeps a word that the server refused', async () => {
    dispatch.mockResolvedValue({ ok: false, code: 'take_home/not_open' })
    render(show(at('words')))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Uw woord' })
    await userEvent.type(field, 'onrust')
    await userEvent.click(screen.getByRole('button', { name: 'Stuur mijn woord' }))
    expect(field.value).toBe('onrust')
  })

  it('is that they thought otherwise, with or without a reason', async () => {
    render(show(at('decisions'), seatViewFixture({ dissents: {} })))
    const decision = screen.getByRole('article', { name: 'Het eerste bericht' })
    await userEvent.click(within(decision).getByRole('button', { name: 'Ik dacht er anders over' }))
    await userEvent.click(within(decision).getByRole('button', { name: 'Bewaar dit' }))
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'RecordDissent', decision: 'message' })
  })

  it('is a governance question for home, once', async () => {
    const text = debriefFixture.decisions[0]?.governance ?? ''
    const { rerender } = render(show(at('decisions')))
    const first = () => within(screen.getByRole('article', { name: 'Het netwerk uit?' }))
    await userEvent.click(first().getByRole('button', { name: 'Bewaar deze vraag' }))
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'SaveQuestion', suggestion: null, text, shared: false })
    const questions = { q: { id: 'q', text, theme: null, phase: null, shared: false, order: 1 } }
    rerender(show(at('decisions'), seatViewFixture({ questions })))
    expect(first().queryByRole('button', { name: 'Bewaar deze vraag' })).toBeNull()
    expect(first().getByText('Bewaard voor thuis')).toBeTruthy()
  })
})

describe('charts in words', () => {
  it('gives the fact map as a table with every fact', () => {
    render(show(at('facts')))
    const rows = screen.getAllByRole('row', { hidden: true }).slice(1)
    expect(rows).toHaveLength(debriefFixture.facts.length)
    for (const [index, fact] of debriefFixture.facts.entries())
      expect(rows[index]?.textContent).toContain(fact.sentence)
  })

  it('gives the timeline as a table with every moment', () => {
    render(show(at('timeline')))
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(debriefFixture.timeline.length + 1)
  })

  it('moves the timeline by hand only, and says the moment to those who listen', async () => {
    render(show(at('timeline')))
    const slider = screen.getByRole('slider', { name: 'Schuif door de tijd' })
    expect(slider.getAttribute('aria-valuetext')).toBe('Vreemde schermen')
    await userEvent.click(screen.getByRole('button', { name: /Later/ }))
    expect(slider.getAttribute('aria-valuetext')).toBe('Schermen aan de balie zijn zwart')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kijk mee als' }), 'Burgemeester')
    await userEvent.click(screen.getByRole('button', { name: /Later/ }))
    expect(slider.getAttribute('aria-valuetext')).toBe('Vannacht logde iemand in als beheerder.')
  })

  it('names what a decision moved, and why', () => {
    render(show(at('decisions')))
    const decision = within(screen.getByRole('article', { name: 'Het eerste bericht' }))
    expect(decision.getByText('Vertrouwen:').parentElement?.textContent).toContain('De krant had alleen')
    expect(decision.getByRole('img', { name: 'omhoog' })).toBeTruthy()
  })

  it('counts who thought otherwise and names nobody', () => {
    render(show(at('decisions')))
    const decision = within(screen.getByRole('article', { name: 'Het netwerk uit?' }))
    expect(decision.getByText('Eén iemand dacht er anders over.')).toBeTruthy()
    expect(decision.getByText('eerst: Alles blijft aan')).toBeTruthy()
  })
})

const sight = (role: string | null, version: number): SeenMoment => ({
  version,
  role,
  story: 30,
  play: 65_000,
  phase: null,
  step: null,
  messages: messagesFixture,
  facts: { login: { sentence: 'Vannacht logde iemand in.', mine: true, told: false, tabled: null } },
  indicators: {},
  duties: {},
  decisions: [],
  advice: null,
})

describe('looking back on a phone', () => {
  it('asks for a moment as a role saw it, and shows what that role had then [SCRUB-3]', async () => {
    look.mockImplementation(async ({ role, version }) => ({ ok: true, moment: sight(role, version) }))
    render(show(at('timeline')))
    await userEvent.selectOptions(screen.getByLabelText('Kijk mee als'), 'ciso')
    expect(await screen.findByRole('heading', { name: 'Zo zag het eruit voor: CISO' })).toBeTruthy()
    expect(screen.getByText(/uit een eigen bericht/)).toBeTruthy()
    look.mockResolvedValue(null)
    await userEvent.click(screen.getByRole('button', { name: 'Later →' }))
    expect(await screen.findByText(/Dit moment komt nu niet/)).toBeTruthy()
  })

  it('goes along with the room until the reader moves, and back again [SCRUB-5]', async () => {
    const { timeline, outcome } = debriefFixture
    const version = timeline[3]?.order ?? 0
    const room = plenaryFixture({ run: { table: 1, timeline, outcome }, moment: sight(null, version) })
    render(show(at('timeline'), seatViewFixture(), room))
    expect(screen.getByText(/^Moment 4 van/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Later →' }))
    expect(screen.getByText(/^Moment 5 van/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Kijk mee met de zaal' }))
    expect(screen.getByText(/^Moment 4 van/)).toBeTruthy()
  })

  it('reads what the room sees of a table that is not named, beside the own run [SCRUB-4]', () => {
    const { timeline, outcome } = debriefFixture
    const room = plenaryFixture({
      run: { table: null, timeline, outcome },
      moment: sight('ciso', timeline[3]?.order ?? 0),
    })
    render(show(at('timeline'), seatViewFixture(), room))
    expect(screen.getByRole('heading', { name: 'Op het zaalscherm' })).toBeTruthy()
    expect(screen.getByText(/^Moment 1 van/)).toBeTruthy()
  })
})
