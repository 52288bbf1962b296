import type { Actor } from '@natte-meren/engine'
import type { ExerciseCommand } from '@natte-meren/protocol'
import type { Store } from '../store/store.ts'
import type { Answer } from './liveTable.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'

/** The host: this seat is not given back, for who sat there sits elsewhere. */
const host = (): Actor => ({ kind: 'system' })

/** What became of a seat that was to go to another table, and the device that goes there. */
interface Moved {
  readonly answer: Answer
  readonly device: string | null
  readonly target: Seating | null
}

/**
 * Frees a seat; its device belongs to the other table from then on, and may sit down there. First the device, then the
 * seat: what is cut off in between is finished by doing it again. [SEAT-12]
 */
export const moveSeat = async (
  store: Store,
  running: RunningExercise,
  commandId: string,
  { table, seat, to }: Extract<ExerciseCommand, { type: 'MoveSeat' }>,
): Promise<Moved> => {
  const from = running.seating(table)
  const target = running.seating(to)
  if (!from || !target || from === target)
    return { answer: { ok: false, code: 'exercise/unknown' }, device: null, target: null }
  const sitting = from.table.state.seats.seats[seat]
  // A scripted player belongs to its table.
  if (sitting?.bot) return { answer: { ok: false, code: 'actor/not_allowed' }, device: null, target: null }
  if (sitting) await store.moveDevice(sitting.device, to)
  const answer = await from.table.submit({ commandId, actor: host, command: { type: 'FreeSeat', seat } })
  return { answer, device: sitting?.device ?? null, target }
}
