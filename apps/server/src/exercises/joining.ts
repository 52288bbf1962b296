import { isOffered, isSeated } from '@natte-meren/engine'
import type { Joined, JoinRequest, Refused, TableChoice } from '@natte-meren/protocol'
import type { Store } from '../store/store.ts'
import type { CodeTarget } from './exercises.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'
import { hashToken, newId, newToken } from './secrets.ts'

/** A device that was let in, with the token that proves it next time. */
export interface Admission {
  readonly seating: Seating
  readonly device: string
  readonly token: string
}

/** The tables of an exercise to choose from. */
export const choiceOf = (running: RunningExercise): TableChoice => {
  const { game } = running.exercise
  const tables = running.seatings.map(({ record, table }) => ({
    number: record.number,
    name: table.name,
    seated: game.scenario.roles.filter(({ id }) => isSeated(table.state.seats, id)).length,
    room: game.scenario.roles.some(
      ({ id, seats }) =>
        isOffered(table.state, id) &&
        Object.values(table.state.seats.seats).filter(({ role, bot }) => role === id && !bot).length < seats,
    ),
  }))
  return { ok: true, choose: { tables } }
}

/** Finds the table, and knows the device again by its token. */
export const admit = async (
  store: Store,
  target: CodeTarget,
  request: JoinRequest,
  hasEnded: boolean,
): Promise<Admission | Joined | Refused> => {
  const { running } = target
  const known = request.token === null ? null : await store.device(hashToken(request.token))
  const wanted = running.seatings.find(({ record }) =>
    target.table === null ? record.number === request.table : record.id === target.table,
  )
  const sitsAt = known && running.seating(known.table)
  // A device that was moved to another table comes with the code of the one that it left. [SEAT-12]
  const seating = sitsAt || wanted
  if (hasEnded && (!seating || known?.table !== seating.record.id)) return { ok: false, code: 'join/expired' }
  if (!seating) return request.table === null ? choiceOf(running) : { ok: false, code: 'join/unknown_code' }
  if (known && request.token !== null && known.table === seating.record.id) {
    return { seating, device: known.device, token: request.token }
  }
  const token = newToken()
  const device = newId('d')
  await store.addDevice({ tokenHash: hashToken(token), device, table: seating.record.id })
  return { seating, device, token }
}
