import type { RejectionCode, SeatMoved, SeatPass } from '@natte-meren/protocol'
import { recallSeat, rememberSeat } from '../shared/connection/seatMemory.ts'

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: RejectionCode }

const post = async <T>(path: string, body: object): Promise<Answer<T>> => {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, value: answer as T }
    return { ok: false, code: (answer as { code: RejectionCode }).code }
  } catch {
    return { ok: false, code: 'internal' }
  }
}

/** A link with which another device takes over the seat that this one has at a table. */
export const askSeatPass = (tableCode: string): Promise<Answer<SeatPass>> =>
  post('/api/seat/pass', { token: recallSeat(tableCode, null).token ?? '' })

/** Takes a seat over with the key of such a link; gives the code of its table. */
export const takeSeatOver = async (key: string): Promise<Answer<string>> => {
  const answer = await post<SeatMoved>('/api/seat/move', { key })
  if (!answer.ok) return answer
  const { code, token } = answer.value
  rememberSeat(code, null, { ...recallSeat(code, null), token })
  return { ok: true, value: code }
}
