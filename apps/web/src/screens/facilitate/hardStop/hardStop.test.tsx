import type { TimePlanView, TimeView } from '@natte-meren/protocol'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Act } from '../act.ts'
import { EndTime } from './EndTime.tsx'
import { ProposalPanel } from './ProposalPanel.tsx'

const minute = 60_000
const at = (hours: number, minutes: number) => new Date(2026, 10, 24, hours, minutes).getTime()

const plan = (more: Partial<TimePlanView> = {}): TimePlanView => ({
  from: 'plan.4',
  debriefAt: at(15, 58),
  debriefMs: 32 * minute,
  wantedMs: 32 * minute,
  overMs: 0,
  changes: [
    {
      code: 'message-dropped',
      phase: 'Nacht',
      inject: { id: 'a', title: 'Vraag van de wethouder' },
      from: null,
      to: 15_000,
    },
    { code: 'message-dropped', phase: 'Nacht', inject: { id: 'b', title: 'Staand overleg' }, from: null, to: 30_000 },
    { code: 'talk-shorter', phase: 'Nacht', inject: null, from: 4 * minute, to: 3 * minute },
    { code: 'talk-shorter', phase: 'Vrijdag', inject: null, from: 4 * minute, to: 3 * minute },
  ],
  ...more,
})
const timeOf = (more: Partial<TimeView> = {}): TimeView => ({
  stop: at(16, 30),
  planned: {},
  plan: null,
  proposal: null,
  undo: null,
  ...more,
})

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const show = (time: TimeView) => {
  const exercise = vi.fn<Act['exercise']>(async () => ({ ok: true as const, at: 1 }))
  const act: Act = { exercise, table: async () => ({ ok: true as const, at: 1 }) }
  render(
    <>
      <ProposalPanel time={time} offset={0} act={act} />
      <EndTime time={time} act={act} />
    </>,
  )
  return { exercise, user: userEvent.setup() }
}

describe('a proposal to end on time', () => {
  it('says what changes and when the debrief begins, and is taken up with one press [STOP-7]', async () => {
    const { exercise, user } = show(timeOf({ proposal: plan() }))
    expect(screen.getByRole('heading', { name: 'Om 16:30 te halen' })).toBeTruthy()
    expect(
      screen.getByText(
        '2 berichten vervallen. Bespreken wordt 3 minuten in plaats van 4 minuten per besluit. Nabespreking begint 15:58 (32 minuten).',
      ),
    ).toBeTruthy()
    expect(screen.queryByText(/Let op/)).toBeNull()
    await user.click(screen.getByText('Wat verandert er, en waarom?'))
    expect(screen.getByText('Een bericht vervalt alleen als het verhaal zonder kan.')).toBeTruthy()
    const night = within(screen.getByRole('heading', { name: 'Nacht' }).parentElement ?? document.body)
    expect(night.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Praattijd: 3 minuten in plaats van 4 minuten.',
      'Vervalt: “Vraag van de wethouder”, “Staand overleg”. Scheelt 45 seconden.',
    ])
    await user.click(screen.getByRole('button', { name: 'Neem dit over' }))
    expect(exercise).toHaveBeenCalledWith({ type: 'AdoptPlan', from: 'plan.4' })
  })

  it('warns in a line of its own before the debrief shrinks [STOP-5]', async () => {
    const { exercise, user } = show(timeOf({ proposal: plan({ debriefMs: 20 * minute }) }))
    expect(screen.getByText(/^Let op: de nabespreking wordt 20 minuten in plaats van 32 minuten/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Niet nu' }))
    expect(exercise).toHaveBeenCalledWith({ type: 'DismissPlan', from: 'plan.4' })
  })

  it('says honestly that it does not fit, and what could be left out [STOP-9]', () => {
    const leave = { code: 'leave-out', phase: 'De rust', inject: null, from: null, to: 6 * minute } as const
    show(timeOf({ proposal: plan({ overMs: 4 * minute, debriefMs: 36 * minute, changes: [leave] }) }))
    expect(screen.getByText(/Dit past niet.*16:34: 4 minuten te laat/)).toBeTruthy()
    expect(screen.getByText(/Of laat weg: De rust/)).toBeTruthy()
  })

  it('can be undone for half a minute after it was taken up [STOP-8]', async () => {
    const { exercise, user } = show(timeOf({ plan: plan(), undo: { from: 'plan.6', at: Date.now() - 5_000 } }))
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(exercise).toHaveBeenCalledWith({ type: 'UndoPlan', from: 'plan.6' })
  })

  it('cannot any more after that, and what was changed can still be read', async () => {
    const { user } = show(timeOf({ plan: plan(), undo: { from: 'plan.6', at: Date.now() - 31_000 } }))
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Eindtijd en tijdplan' }))
    expect(screen.getByText('Wat is er veranderd, en waarom?')).toBeTruthy()
  })
})

describe('the end time', () => {
  it('is set from the run sheet, and taken away [STOP-7] [STOP-8]', async () => {
    const { exercise, user } = show(timeOf())
    await user.click(screen.getByRole('button', { name: 'Wijzig eindtijd' }))
    await user.clear(screen.getByLabelText('Eindtijd'))
    await user.type(screen.getByLabelText('Eindtijd'), '23:45')
    await user.click(screen.getByRole('button', { name: 'Zet de eindtijd' }))
    const [command] = exercise.mock.calls[0] ?? []
    const moment = new Date((command?.type === 'SetHardStop' && command.at) || 0)
    expect([moment.getHours(), moment.getMinutes()]).toEqual([23, 45])
    await user.click(screen.getByRole('button', { name: 'Wijzig eindtijd' }))
    await user.click(screen.getByRole('button', { name: 'Geen eindtijd meer' }))
    expect(exercise).toHaveBeenLastCalledWith({ type: 'SetHardStop', at: null })
  })
})
