import { recipients, type TableState } from '@natte-meren/engine'
import type { DutyView } from '@natte-meren/protocol'
import type { Duty } from '@natte-meren/scenario'
import type { Lens } from './context.ts'

/** A role sees the clocks that the scenario shows it, and those of the roles that it covers. */
const maySee = (lens: Lens, state: TableState, duty: Duty, role: string | null): boolean => {
  if (duty.visible === 'all') return true
  return recipients(lens.game, state, duty.visible).some((recipient) => recipient.role === role)
}

/** The clocks that run or ran; `everything` is the facilitator's view. */
export const projectDuties = (
  lens: Lens,
  state: TableState,
  role: string | null | 'everything',
): Record<string, DutyView> => {
  const views: Record<string, DutyView> = {}
  for (const duty of lens.game.scenario.duties) {
    const running = state.duties[duty.id]
    if (!running || (role !== 'everything' && !maySee(lens, state, duty, role))) continue
    views[duty.id] = {
      id: duty.id,
      title: lens.say(duty.title),
      text: lens.say(duty.text),
      law: lens.say(duty.law.name),
      holder: duty.holder,
      status: running.status,
      started: running.started,
      due: running.due,
    }
  }
  return views
}
