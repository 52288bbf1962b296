import { applyPatch, type Change } from '@natte-meren/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patchBetween } from './patchBetween.ts'

const patchOf = (before: unknown, after: unknown): Change[] => {
  const patch: Change[] = []
  patchBetween(before, after, '/slice', patch)
  return patch
}

const applied = (before: unknown, patch: Change[]): unknown => applyPatch({ slice: before }, patch).slice

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
    expect(patchOf(null, { a: 1 })).toEqual([['/slice', { a: 1 }]])
  })

  it('puts what has another id there in one piece', () => {
    const before = { id: 'a', title: 'Een', open: true }
    const after = { id: 'b', title: 'Twee', open: false }
    expect(patchOf(before, after)).toEqual([['/slice', after]])
    expect(patchOf(before, { ...before, open: false })).toEqual([['/slice/open', false]])
  })

  it('only adds what was added to a list, however long', () => {
    const before = Array.from({ length: 2_000 }, (_, id) => ({ id }))
    expect(patchOf(before, [...before, { id: 2_000 }])).toEqual([['/slice/2000', { id: 2_000 }]])
  })

  it('escapes names in a path', () => {
    expect(patchOf({ 'a/b': 1 }, { 'a/b': 2 })).toEqual([['/slice/a~1b', 2]])
  })
})
