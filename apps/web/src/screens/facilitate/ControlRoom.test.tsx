import {
  controlSeatFixture,
  controlViewFixture,
  decisionFixture,
  overviewFixture,
  overviewRowFixture,
} from '@natte-meren/testkit'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Act } from './act.ts'
import { ControlRoom } from './ControlRoom.tsx'

beforeAll(() => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: true }) as MediaQueryList
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const show = (control = controlViewFixture(), overview = overviewFixture()) => {
  const accepted = { ok: true as const, at: 1 }
  const table = vi.fn<Act['table']>(async () => accepted)
  const exercise = vi.fn<Act['exercise']>(async () => accepted)
  const onTable = vi.fn()
  const onRole = vi.fn()
  const invite = vi.fn()
  render(
    <ControlRoom
      hand={null}
      control={control}
      overview={overview}
      offset={0}
      act={{ table, exercise }}
      thumbnail={<p>beamer</p>}
      notices={null}
      reach={null}
      report={null}
      venue={<p>zaalcheck</p>}
      settings={{ shortcuts: true, onShortcuts: () => {}, dark: false, onDark: () => {} }}
      onTable={onTable}
      observers={{ invite, end: () => {} }}
      chair={{ devices: [], invite: async () => null, end: () => {} }}
      along={{ role: null, onRole, screen: null }}
    />,
  )
  return { table, exercise, onTable, onRole, invite, user: userEvent.setup() }
}

describe('the control room', () => {
  it('sends Next with what it saw, so that two presses make one step', async () => {
    const { exercise, user } = show()
    await user.click(screen.getByRole('button', { name: /^Volgende: Storing/ }))
    expect(exercise).toHaveBeenCalledWith({ type: 'Next', from: '0.message.paper' })
  })

  it('hands out the link for observers before the beginning, and under Meer during play [OBS-1]', async () => {
    const { invite, user } = show()
    await user.click(screen.getByRole('button', { name: 'Waarnemers' }))
    await user.click(screen.getByRole('button', { name: 'Maak een QR-code voor waarnemers' }))
    expect(invite).toHaveBeenCalledOnce()
  })

  it('heads the run sheet with the parts of the story, now and later [VIEW-10]', () => {
    show()
    const sheet = within(screen.getByRole('region', { name: 'Draaiboek' }))
    const headings = sheet.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(headings).toEqual(['Deel 1 · De eerste uren', 'Deel 2 · De dagen erna'])
  })

  it('says quietly that another device made the step, and shows no error [CHAIR-4]', async () => {
    const { exercise, user } = show()
    exercise.mockResolvedValueOnce({ ok: false, code: 'step/stale' })
    await user.click(screen.getByRole('button', { name: /^Volgende: Storing/ }))
    expect(screen.getByText('Een ander toestel was u net voor.').getAttribute('role')).toBe('status')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes one step back with what it takes back in words', async () => {
    const { exercise, user } = show()
    expect(screen.getByText(/Laatste stap: bericht gestuurd, Vreemde aanmelding/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Eén stap terug' }))
    expect(exercise).toHaveBeenCalledWith({ type: 'StepBackExercise', from: '12.message' })
  })

  it('says which facts a skip would lose, and offers to send them along', async () => {
    const { exercise, user } = show()
    await user.click(screen.getByRole('button', { name: 'Sla over' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText('De krant weet van de dichte loketten.')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: /feiten gaan met het volgende bericht mee/ }))
    expect(exercise).toHaveBeenCalledWith({ type: 'SkipNext', from: '0.message.paper', fold: true })
  })

  it('asks before the end and names the consequence', async () => {
    const next = { ...controlViewFixture().next, kind: 'end' as const, skip: null }
    const { exercise, user } = show(controlViewFixture({ next }))
    await user.keyboard('{ArrowRight}')
    expect(exercise).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Beëindig nu' }))
    expect(exercise).toHaveBeenCalledWith({ type: 'EndExercise' })
  })

  it('blacks out the room with one press and keeps the scene', async () => {
    const { exercise, user } = show()
    await user.keyboard('b')
    expect(exercise).toHaveBeenCalledWith({ type: 'SetBeamer', scene: 'follow', black: true, dark: false })
  })

  it('answers a help call and a seat request where they appear', async () => {
    const seats = [
      controlSeatFixture({ role: 'mayor', help: true }),
      controlSeatFixture({ role: 'ciso', request: { until: null } }),
    ]
    const { table, user } = show(
      controlViewFixture({ seats: Object.fromEntries(seats.map((seat) => [seat.seat, seat])) }),
    )
    await user.click(screen.getByRole('button', { name: 'Ik ben geweest' }))
    await user.click(screen.getByRole('button', { name: 'Geef de stoel' }))
    expect(table.mock.calls.map(([command]) => command)).toEqual([
      { type: 'AnswerHelp', seat: 'mayor-1' },
      { type: 'AnswerSeatRequest', seat: 'ciso-1', allow: true },
    ])
  })

  it('puts a computer player on a free seat', async () => {
    const { table, user } = show()
    await user.click(screen.getByText('Zet er een computerspeler op'))
    expect(table).toHaveBeenCalledWith({ type: 'PlaceBot', role: 'secretary' })
  })

  it('offers no second way to press what the table has to decide', () => {
    const next = { ...controlViewFixture().next, kind: 'decide' as const, ready: false, skip: null, mayLapse: true }
    show(controlViewFixture({ next }))
    const button = screen.getByRole('button', { name: /De tafel besluit/ })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByRole('button', { name: 'Ga verder zonder besluit' })).toBeTruthy()
  })

  it('keys in what a table decided on paper: shows the advice, then the choice with its explanation [DEC-8]', async () => {
    const options = [{ id: 'pull', label: 'Alles afsluiten', detail: 'Niets werkt meer.' }]
    const view = controlViewFixture()
    const { from } = view.stage
    const decision = decisionFixture({ status: 'judgement', options })
    const { table, user } = show(controlViewFixture({ decision, stage: { ...view.stage, step: 'judgement' } }))
    await user.click(screen.getByRole('button', { name: 'Op papier besloten' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: /Alles afsluiten/ }))
    await user.type(dialog.getByRole('textbox'), 'Zekerheid voor alles.')
    await user.click(dialog.getByRole('button', { name: 'Voer het besluit in' }))
    expect(table.mock.calls.map(([command]) => command)).toEqual([
      { type: 'RevealAdvice', from },
      {
        type: 'ProposeDecision',
        decision: decision.id,
        option: 'pull',
        explanation: 'Zekerheid voor alles.',
        considerations: [],
        paper: true,
      },
    ])
  })

  it('has no map with one table', () => {
    show()
    expect(screen.queryByRole('region', { name: 'Tafels in de zaal' })).toBeNull()
  })

  it('opens a table beside the map, chooses whose screen to see, and gives the focus back [MAP-6]', async () => {
    const rows = [1, 2, 3].map((number) => overviewRowFixture({ number }))
    const tables = Object.fromEntries(rows.map((row) => [row.id, row]))
    const { onTable, onRole, table, exercise, user } = show(controlViewFixture(), overviewFixture({ tables }))
    const map = within(screen.getByRole('region', { name: 'Tafels in de zaal' }))
    const tile = map.getByRole('button', { name: /^Tafel 1,/ })
    await user.click(tile)
    expect(onTable).toHaveBeenCalledWith('table-1')
    const drawer = within(screen.getByRole('complementary', { name: 'Tafel 1' }))
    await user.click(drawer.getByRole('button', { name: 'Eén minuut erbij voor deze tafel' }))
    await user.click(drawer.getByRole('button', { name: 'Pauzeer deze tafel' }))
    expect(table.mock.calls.map(([command]) => command)).toEqual([
      { type: 'ExtendTime', seconds: 60 },
      { type: 'PauseTable' },
    ])
    await user.click(drawer.getByRole('radio', { name: /CISO/ }))
    expect(onRole).toHaveBeenCalledWith('ciso')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary', { name: 'Tafel 1' })).toBeNull()
    expect(document.activeElement).toBe(tile)
    expect(onRole).toHaveBeenLastCalledWith(null)
    await user.keyboard('{ArrowRight}')
    expect(exercise).not.toHaveBeenCalled()
  })
})

describe('the control room on a phone', () => {
  it('has back, pause, a minute and black under the thumb, each once, beside the one Next', async () => {
    const everywhere = window.matchMedia
    window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
    const { exercise, user } = show()
    await user.click(screen.getByRole('button', { name: 'Eén stap terug' }))
    await user.click(screen.getByRole('button', { name: 'Pauze' }))
    await user.click(screen.getByRole('button', { name: 'Eén minuut erbij' }))
    const [black] = screen.getAllByRole('button', { name: 'Zwart' })
    if (black) await user.click(black)
    expect(exercise.mock.calls.map(([command]) => command.type).sort()).toEqual([
      'ExtendAll',
      'PauseAll',
      'SetBeamer',
      'StepBackExercise',
    ])
    window.matchMedia = everywhere
  })
})
