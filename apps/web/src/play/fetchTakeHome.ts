import type { TakeHomeView } from '@natte-meren/protocol'

interface Answer {
  page: TakeHomeView
  keptUntil: string
  reach: 'room' | 'internet'
  /** The page asks what was asked before play once more. */
  asks: boolean
}
export type Fetched = { kind: 'page'; answer: Answer } | { kind: 'unknown' } | { kind: 'offline' }

/** The page of a key, with how long it stays and from where it can be opened. Never throws. */
export const fetchTakeHome = async (key: string): Promise<Fetched> => {
  try {
    const response = await fetch(`/api/take-home/${encodeURIComponent(key)}`)
    if (response.status === 404 || response.status === 410) return { kind: 'unknown' }
    if (!response.ok) return { kind: 'offline' }
    return { kind: 'page', answer: (await response.json()) as Answer }
  } catch {
    return { kind: 'offline' }
  }
}
