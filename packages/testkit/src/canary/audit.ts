import type { Ledger, Watcher } from './ledger.ts'
import { canariesIn, type MarkedScenario, type Secret } from './markScenario.ts'

/** Stands for a typed text in a view: nothing else reads so. */
export const typedCanary = (id: string): string => `getypt<${id}>`

/** Something that a watcher could read and may not know. */
export interface Leak {
  readonly watcher: Watcher
  readonly secret: Secret | { readonly kind: 'typed'; readonly id: string }
  /** The id that gave it away, when no text did. */
  readonly id?: string
}

/** What the bytes on their way to a watcher hold that this watcher may not know at this moment. */
export const leaksIn = (bytes: string, watcher: Watcher, ledger: Ledger, { secrets, ids }: MarkedScenario): Leak[] => {
  const read = canariesIn(bytes).flatMap((canary) => {
    const secret = secrets.get(canary)
    return secret && !ledger.mayRead(secret, watcher) ? [{ watcher, secret }] : []
  })
  const named = [...new Set([...bytes.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g)].map(([, id = '']) => id))].flatMap(
    (id) => {
      const meanings = ids.get(id) ?? []
      const [secret] = meanings
      return secret && !meanings.some((meaning) => ledger.mayRead(meaning, watcher)) ? [{ watcher, secret, id }] : []
    },
  )
  const typed = [...new Set([...bytes.matchAll(/getypt<([^>]+)>/g)].map(([, id = '']) => id))]
    .filter((id) => !ledger.mayReadTyped(id, watcher))
    .map((id) => ({ watcher, secret: { kind: 'typed' as const, id } }))
  const early = ledger.hidesAdvice && /"(?:advice|revealed)":\{/.test(bytes)
  const advice = early ? [{ watcher, secret: { kind: 'never' as const, what: 'advice before the reveal' } }] : []
  return [...read, ...named, ...typed, ...advice]
}
