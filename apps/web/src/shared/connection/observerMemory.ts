import { drawId, readStored, writeStored } from '../drafts/deviceStorage.ts'

/** What this device remembers of an observer: the secret, under which name texts are kept, who and at which table. */
export interface ObserverMemory {
  readonly token: string | null
  readonly scope: string
  readonly name: string
  readonly table: number | null
}

/** By exercise, which the key names first: with another link an observer still has the notes of before. */
const keyOf = (linkKey: string): string => `nm.observer.${linkKey.split('.')[0]}`

export const recallObserver = (linkKey: string): ObserverMemory => {
  const fresh: ObserverMemory = { token: null, scope: `o.${drawId()}`, name: '', table: null }
  try {
    const kept = JSON.parse(readStored(keyOf(linkKey)) ?? 'null') as Partial<ObserverMemory> | null
    return typeof kept?.scope === 'string' ? { ...fresh, ...kept } : fresh
  } catch {
    return fresh
  }
}

export const rememberObserver = (linkKey: string, memory: ObserverMemory): void =>
  writeStored(keyOf(linkKey), JSON.stringify(memory))
