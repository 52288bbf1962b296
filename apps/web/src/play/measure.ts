import type { MeasureAnswer } from '@natte-meren/protocol'
import { recallSeat } from '../shared/connection/seatMemory.ts'

/** False when it did not arrive. */
const post = async (path: string, body: object): Promise<boolean> => {
  try {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).ok
  } catch {
    return false
  }
}

/** What is answered before play, from the seat that this device has at a table. */
export const answerBefore = (tableCode: string, answer: MeasureAnswer): Promise<boolean> =>
  post('/api/seat/measure', { token: recallSeat(tableCode, null).token ?? '', answer })

/** What is answered after it, on the page that goes home. */
export const answerAfter = (takeHomeKey: string, answer: MeasureAnswer): Promise<boolean> =>
  post(`/api/take-home/${encodeURIComponent(takeHomeKey)}/measure`, answer)
