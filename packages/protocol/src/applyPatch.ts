import type { Change } from './socket.ts'

type Node = Record<string, unknown> | unknown[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The steps of a JSON Pointer (RFC 6901). */
const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const applyChange = (node: unknown, [step = '', ...further]: readonly string[], change: Change): Node => {
  if (!isNode(node)) throw new Error(`nothing can stand at ${change[0]}`)
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string, unknown>
  const isPut = change.length === 2 && further.length === 0
  if (!isPut && !Object.hasOwn(copy, step)) throw new Error(`nothing stands at ${change[0]}`)
  if (further.length > 0) copy[step] = applyChange(copy[step], further, change)
  else if (isPut) copy[step] = change[1]
  else if (Array.isArray(copy)) copy.length -= 1
  else delete copy[step]
  return copy
}

/**
 * A view after a patch. What no change touches is the same object as before, and what was there stays as it was.
 * Throws when a change does not fit: then the whole view is needed.
 */
export const applyPatch = <V>(view: V, patch: readonly Change[]): V =>
  patch.reduce<unknown>((after, change) => applyChange(after, stepsOf(change[0]), change), view) as V
