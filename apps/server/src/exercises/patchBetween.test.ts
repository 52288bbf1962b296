import type { PatchOperation } from '@natte-meren/protocol'
import fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { describe, expect, it } from 'vitest'
import { patchBetween } from './patchBetween.ts'

const patchOf = (before: unknown, after: unknown): PatchOperation[] => {
  const patch: PatchOperation[] = []
  patchBetween(before, after, '/slice', patch)
  return patch
}

const applied = (before: unknown, patch: PatchOperation[]): unknown => {
  const document = { slice: structuredClone(before) }
  expect(applyPatch(document, patch).filter((error) => error !== null)).toEqual([])
  return document.slice
}

// JSON has no -0: it arrives as 0.
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)

describe('patch between two views of a slice', () => {
  it('turns any JSON value into any other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(applied(before, patchOf(before, after))).toEqual(after)
      }),
    )
  })

  it('turns any list into any other', () => {
    const list = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.record({ id: fc.constantFrom(1, 2) })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(applied(before, patchOf(before, after))).toEqual(after)
      }),
    )
  })

  it('says nothing when nothing changed', () => {
    expect(patchOf({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([])
  })

  it('replaces a whole slice that comes or goes', () => {
    expect(patchOf(null, { a: 1 })).toEqual([{ op: 'replace', path: '/slice', value: { a: 1 } }])
  })

  it('only adds what was added to a list, however long', () => {
    const before = Array.from({ length: 2_000 }, (_, id) => ({ id }))
    expect(patchOf(before, [...before, { id: 2_000 }])).toEqual([
      { op: 'add', path: '/slice/2000', value: { id: 2_000 } },
    ])
  })

  it('escapes names in a path', () => {
    expect(patchOf({ 'a/b': 1 }, { 'a/b': 2 })).toEqual([{ op: 'replace', path: '/slice/a~1b', value: 2 }])
  })
})
