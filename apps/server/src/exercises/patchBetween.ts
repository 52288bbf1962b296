import type { Change } from '@natte-meren/protocol'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A name as a step of a JSON Pointer (RFC 6901). */
const pointer = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * Lists grow and shrink at their end, and what differs is put there anew: a search for the shortest edit would cost
 * the square of the length.
 */
const patchList = (before: readonly unknown[], after: readonly unknown[], path: string, patch: Change[]) => {
  const shorter = Math.min(before.length, after.length)
  for (let index = 0; index < shorter; index += 1) {
    if (!isSame(before[index], after[index])) patch.push([`${path}/${index}`, after[index]])
  }
  for (let index = shorter; index < after.length; index += 1) patch.push([`${path}/${index}`, after[index]])
  for (let index = before.length - 1; index >= shorter; index -= 1) patch.push([`${path}/${index}`])
}

const patchObject = (before: Json, after: Json, path: string, patch: Change[]) => {
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(after, name)) patch.push([`${path}/${pointer(name)}`])
  }
  for (const name of Object.keys(after)) {
    const value = after[name]
    if (!Object.hasOwn(before, name)) patch.push([`${path}/${pointer(name)}`, value])
    else if (before[name] !== value) patchBetween(before[name], value, `${path}/${pointer(name)}`, patch)
  }
}

/**
 * Adds to `patch` what turns one JSON value into another, as changes at or below `path`. Runs for every viewer of
 * every change.
 */
export const patchBetween = (before: unknown, after: unknown, path: string, patch: Change[]): void => {
  if (before === after) return
  // What has another id is another thing: its fields one by one would be longer.
  if (isObject(before) && isObject(after) && before.id === after.id) patchObject(before, after, path, patch)
  else if (Array.isArray(before) && Array.isArray(after)) patchList(before, after, path, patch)
  else patch.push([path, after])
}
