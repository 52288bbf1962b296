import type { JoinRequest } from '@natte-meren/protocol'
import type { TextLanguage } from '../i18n/catalogue.ts'
import type { Connection } from './connection.ts'
import { isChoice, type OpenAnswer } from './opening.ts'
import { Outbox } from './outbox.ts'
import { recallSeat, rememberSeat } from './seatMemory.ts'

export interface Place {
  readonly code: string
  readonly table: number | null
}

/** Joins a table with what this device remembers of it, and remembers what the server gives. */
export const joinTable = async (
  connection: Connection,
  { code, table }: Place,
  language: TextLanguage,
): Promise<OpenAnswer> => {
  const memory = recallSeat(code, table)
  const request: JoinRequest = { code, table, token: memory.token, language }
  const answer = await connection.open({ event: 'join', request }, new Outbox(memory.scope))
  if (!answer.ok || isChoice(answer) || !('token' in answer)) return answer
  rememberSeat(code, table, { ...memory, token: answer.token })
  connection.amend({ event: 'join', request: { ...request, token: answer.token } })
  return answer
}

/** Once the table's own code is known, a scan of its card leads to the same seat. */
export const rememberTableCode = (place: Place, tableCode: string): void => {
  if (place.code === tableCode) return
  rememberSeat(tableCode, null, recallSeat(place.code, place.table))
}
