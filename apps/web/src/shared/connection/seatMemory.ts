import { drawId, readStored, writeStored } from '../drafts/deviceStorage.ts'

/** What this device remembers of a table: its secret, and under which name it keeps texts of this seat. */
export interface SeatMemory {
  readonly token: string | null
  readonly scope: string
}

const keyOf = (code: string, table: number | null) => `nm.seat.${code}${table === null ? '' : `-${table}`}`

const parse = (text: string | null): SeatMemory | null => {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { token, scope } = value as Record<string, unknown>
    if (typeof scope !== 'string') return null
    return { token: typeof token === 'string' ? token : null, scope }
  } catch {
    return null
  }
}

/**
 * The device's seat at a table. A tab may hold a seat of its own (a trial game with several roles in one
 * browser): that goes before the device's. Never in an address.
 */
export const recallSeat = (code: string, table: number | null): SeatMemory => {
  const key = keyOf(code, table)
  const known = parse(readStored(key, 'tab')) ?? parse(readStored(key))
  if (known) return known
  const fresh = { token: null, scope: drawId() }
  writeStored(key, JSON.stringify(fresh))
  return fresh
}

export const rememberSeat = (code: string, table: number | null, memory: SeatMemory): void => {
  const key = keyOf(code, table)
  const ownTab = readStored(key, 'tab') !== null
  writeStored(key, JSON.stringify(memory), ownTab ? 'tab' : 'device')
}

/** From here on this tab has a seat of its own at that table. */
export const startOwnSeat = (code: string): void => {
  const key = keyOf(code, null)
  if (readStored(key, 'tab') === null) {
    writeStored(key, JSON.stringify({ token: null, scope: drawId() }), 'tab')
  }
}
