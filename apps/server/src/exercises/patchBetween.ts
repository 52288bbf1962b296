import type { PatchOperation } from '@natte-meren/protocol'
import { createPatch, type Operation, type Pointer } from 'rfc6902'

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * Lists mostly grow at their end: what is the same at both ends stays, the middle is replaced. The
 * library's own search for the shortest edit costs the square of the length.
 */
const arrayOperations = (before: readonly unknown[], after: readonly unknown[], path: string): Operation[] => {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head], after[head])) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1
  const gone = before.length - head - tail
  const come = after.slice(head, after.length - tail)
  const operations: Operation[] = []
  come.forEach((value, index) => {
    const op = index < gone ? 'replace' : 'add'
    operations.push({ op, path: `${path}/${head + index}`, value })
  })
  for (let index = gone - 1; index >= come.length; index -= 1) {
    operations.push({ op: 'remove', path: `${path}/${head + index}` })
  }
  return operations
}

const arraysApart = (before: unknown, after: unknown, pointer: Pointer): Operation[] | undefined =>
  Array.isArray(before) && Array.isArray(after) ? arrayOperations(before, after, pointer.toString()) : undefined

/** Adds to `patch` what turns one value into another, as JSON Patch operations at or below `path`. */
export const patchBetween = (before: unknown, after: unknown, path: string, patch: PatchOperation[]): void => {
  for (const operation of createPatch(before, after, arraysApart)) {
    patch.push({ ...operation, path: path + operation.path } as PatchOperation)
  }
}
