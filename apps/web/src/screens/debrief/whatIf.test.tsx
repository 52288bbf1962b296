import type { PlenaryView, ShownChoice, ShownWhatIf, WhatIfView } from '@natte-meren/protocol'
import {
  debriefFixture,
  debriefStoryStart,
  overviewFixture,
  overviewRowFixture,
  plenaryFixture,
  rolesFixture,
  seatViewFixture,
} from '@natte-meren/testkit'
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { BeamerDebrief } from './BeamerDebrief.tsx'
import { DebriefPhone } from './DebriefPhone.tsx'
import { WhatIfHand } from './hand/WhatIfHand.tsx'
import { causeWords, rangeBars } from './whatIfModel.ts'
import { whatIfTexts } from './whatIfTexts.ts'

const view: WhatIfView = {
  decision: 'offline',
  title: 'De stekker',
  chosen: 'Een deel uit',
  instead: 'Alles uit',
  outcome: { played: 'Een lange weg', other: 'Een saai herstel', same: false },
  indicators: [
    {
      indicator: 'service',
      name: 'Dienstverlening',
      played: 7,
      other: 6,
      changes: [{ run: 'other', change: -1, reason: 'De balie is dicht.' }],
    },
  ],
  messages: [
    {
      run: 'other',
      subject: 'Papier uit drie printers',
      from: 'De bode',
      role: null,
      story: 60,
      varies: false,
      causes: [{ kind: 'decision', run: 'other', title: 'De stekker', option: 'Alles uit' }],
    },
    { run: 'played', subject: 'Beeld van 08.30', from: 'IT', role: null, story: 960, varies: false, causes: [] },
    { run: 'other', subject: 'Beeld van 08.30', from: 'IT', role: null, story: 960, varies: false, causes: [] },
  ],
  duties: [
    {
      duty: 'report',
      title: 'Datalek melden',
      played: 'met',
      other: 'missed',
      causes: [{ kind: 'fact', run: 'played', sentence: 'Er zijn gegevens weg.' }],
    },
  ],
  kept: [{ title: 'De uitkeringen', option: 'Geld aan de kas' }],
  noLonger: [{ what: 'dissent', role: null, story: 70, about: 'De stekker' }],
  range: {
    games: 200,
    outcomes: [
      { outcome: 'key', title: 'Een dure sleutel', games: 150 },
      { outcome: 'dull', title: 'Een saai herstel', games: 50 },
    ],
  },
}
const shownAs = (change: Partial<ShownWhatIf> = {}): PlenaryView =>
  plenaryFixture({
    whatIf: { table: 1, status: 'ready', title: 'De stekker', instead: 'Alles uit', page: 0, view, ...change },
  })

const onBeamer = (plenary: PlenaryView, language: 'nl' | 'en' = 'nl') => (
  <BeamerDebrief
    debrief={{ ...debriefFixture, scene: 'decisions' }}
    roles={rolesFixture}
    storyStart={debriefStoryStart}
    language={language}
    plenary={plenary}
    keys
  />
)
const headline = () => screen.getByRole('heading', { level: 1 }).textContent

describe('what if, on the beamer', () => {
  it('sets two runs beside each other, and ranks neither [FORK-4]', () => {
    const { container } = render(onBeamer(shownAs()))
    expect(headline()).toBe('Wat als: Alles uit?')
    expect(screen.getByRole('row', { name: /Dienstverlening 7 6/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: /Afloop Een lange weg Een saai herstel/ })).toBeTruthy()
    expect(container.textContent).not.toMatch(/score|winnaar|beter|slechter|fout|goed/i)
  })

  it('says of each difference what it goes back to, and of what came in another text so, once [FORK-4]', () => {
    render(onBeamer(shownAs({ page: 1 })))
    expect(screen.getByText('In het andere verloop is gekozen: Alles uit.')).toBeTruthy()
    expect(screen.getAllByText('Beeld van 08.30')).toHaveLength(1)
    expect(screen.getByText('Andere tekst')).toBeTruthy()
    expect(screen.getByText('op tijd → te laat')).toBeTruthy()
  })

  it('has the range in a sentence and as bars, with what nobody knows; keys turn, the control room too [FORK-5]', () => {
    const { rerender } = render(onBeamer(shownAs()))
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    expect(headline()).toBe('Bij 200 keer verder spelen kwamen 2 aflopen voor. Het vaakst, 150 keer: Een dure sleutel.')
    expect(screen.getByText(/Of u die dan ook zo had genomen, weet niemand/)).toBeTruthy()
    rerender(onBeamer(shownAs({ page: 1 })))
    expect(headline()).toBe('Wat als: Alles uit?')
  })

  it('says that it is being worked out, or that it failed, in both languages', () => {
    const { rerender } = render(onBeamer(shownAs({ status: 'working', view: null })))
    expect(screen.getByText('Beide verlopen worden uitgewerkt…')).toBeTruthy()
    rerender(onBeamer(shownAs({ status: 'failed', view: null }), 'en'))
    expect(screen.getByText('That did not work. Please choose it again.')).toBeTruthy()
    rerender(onBeamer(shownAs({ status: 'runs', page: 2, view: { ...view, range: null } })))
    expect(screen.getByText('De computer speelt 200 keer verder…')).toBeTruthy()
  })
})

describe('what if, on a phone', () => {
  it('is there as text and tables', () => {
    render(
      <DebriefPhone
        clockOffset={0}
        debrief={{ ...debriefFixture, scene: 'decisions' }}
        roles={rolesFixture}
        indicators={{}}
        storyStart={debriefStoryStart}
        seat={seatViewFixture()}
        dispatch={vi.fn()}
        plenary={shownAs()}
        table={1}
        look={vi.fn()}
        home={null}
      />,
    )
    expect(screen.getByRole('heading', { name: 'Wat als: Alles uit?' })).toBeTruthy()
    expect(screen.getByRole('row', { name: /Dienstverlening 7 6/, hidden: true })).toBeTruthy()
    expect(screen.getByText('150 keer')).toBeTruthy()
    expect(screen.getByText('iemand dacht er anders over: De stekker')).toBeTruthy()
  })
})

describe('what if, in the control room', () => {
  const overview = (whatIf: ShownChoice | null) =>
    overviewFixture({
      debrief: 'decisions',
      whatIf,
      dilemmas: [
        {
          id: 'offline',
          title: 'De stekker',
          phase: 1,
          options: [
            { id: 'part', label: 'Een deel uit' },
            { id: 'all', label: 'Alles uit' },
          ],
        },
      ],
      tables: { 'table-1': overviewRowFixture({ number: 1, decisions: { offline: 'part' } }) },
    })
  const hand = (onAsk: (choice: ShownChoice | null) => void, whatIf: ShownChoice | null = null, room = shownAs()) =>
    render(<WhatIfHand overview={overview(whatIf)} plenary={room} table="table-1" onAsk={onAsk} />)

  it('asks of a decision that was taken, with what was not chosen, or with none [FORK-6]', async () => {
    const onAsk = vi.fn()
    hand(onAsk)
    await userEvent.selectOptions(screen.getByLabelText('Besluit'), 'offline')
    expect(screen.queryByRole('button', { name: 'Een deel uit' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Alles uit' }))
    expect(onAsk).toHaveBeenLastCalledWith({ table: 'table-1', decision: 'offline', option: 'all', page: 0 })
    await userEvent.click(screen.getByRole('button', { name: 'Geen besluit' }))
    expect(onAsk).toHaveBeenLastCalledWith({ table: 'table-1', decision: 'offline', option: null, page: 0 })
  })

  it('turns its pages for the room, stops what is being worked out, and goes back', async () => {
    const onAsk = vi.fn()
    const choice = { table: 'table-1', decision: 'offline', option: 'all', page: 0 }
    const { unmount } = hand(onAsk, choice)
    await userEvent.click(screen.getByRole('button', { name: 'Nog 200 keer' }))
    expect(onAsk).toHaveBeenLastCalledWith({ ...choice, page: 2 })
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar de besluiten' }))
    expect(onAsk).toHaveBeenLastCalledWith(null)
    unmount()
    hand(onAsk, choice, shownAs({ status: 'working', view: null }))
    await userEvent.click(screen.getByRole('button', { name: 'Stop ermee' }))
    expect(onAsk).toHaveBeenCalledTimes(3)
  })
})

describe('what a difference goes back to', () => {
  it('is a sentence for each kind, in both languages [FORK-4]', () => {
    for (const t of [whatIfTexts.nl, whatIfTexts.en])
      for (const cause of [
        { kind: 'decision', run: 'other', title: 'a', option: 'b' },
        { kind: 'undecided', run: 'played', title: 'a' },
        { kind: 'message', run: 'other', subject: 'a' },
        { kind: 'fact', run: 'played', sentence: 'a.' },
        { kind: 'duty', run: 'other', title: 'a', status: 'met' },
        { kind: 'indicator', run: 'played', name: 'a', value: 3 },
        { kind: 'moment', run: 'other' },
        { kind: 'chance', run: 'played' },
        { kind: 'facilitator', run: 'other' },
      ] as const)
        expect(causeWords(cause, t)).toMatch(/^[IW].+(\.|a)$/)
  })
})

describe('how often each ending followed', () => {
  const endings = (count: number) => ({
    games: 200,
    outcomes: Array.from({ length: count }, (_, index) => ({
      outcome: `ending-${index}`,
      title: `Afloop ${index}`,
      games: 50 - index,
    })),
  })

  it('has a bar for each ending that fits, and one for all that do not, never for one alone', () => {
    const titles = (count: number) => rangeBars(endings(count), whatIfTexts.nl).map(({ title }) => title)
    expect(titles(5).at(-1)).toBe('Afloop 4')
    expect(titles(7)).toEqual(['Afloop 0', 'Afloop 1', 'Afloop 2', 'Afloop 3', '3 andere aflopen'])
    const [, , , , rest] = rangeBars(endings(7), whatIfTexts.nl)
    expect(rest?.games).toBe(46 + 45 + 44)
  })
})
