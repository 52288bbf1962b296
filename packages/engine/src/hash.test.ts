import { givenTable, typed } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, hashTable, hashTables } from './hash.ts'
import { draw } from './random.ts'

describe('the hash of a table', () => {
  test('is the same for the same story, however its texts read and whoever sat there [HASH-1]', () => {
    const play = (text: string, device: string) => {
      const table = givenTable({ seated: [] })
      for (const role of ['mayor', 'ciso', 'it']) table.device(`${device}-${role}`, { type: 'ClaimSeat', role })
      table.by('mayor', { type: 'ShareFact', fact: 'benefits-friday', how: 'tabled', sentence: typed(text) })
      table.by('mayor', { type: 'SaveQuestion', suggestion: null, text: typed(text), shared: true })
      return table.hash
    }
    expect(play('one', 'phone')).toBe(play('two', 'tablet'))
  })

  test('differs when something in the story does [HASH-1]', () => {
    const at = (place: 'lobby' | 'picture' | 'judgement' | 'decision' | 'done') => givenTable({ at: place }).hash
    const hashes = new Set([at('lobby'), at('picture'), at('judgement'), at('decision'), at('done')])
    expect(hashes.size).toBe(5)
    const told = givenTable()
    told.by('mayor', { type: 'ShareFact', fact: 'benefits-friday', how: 'told' })
    expect(told.hash).not.toBe(givenTable().hash)
  })

  test('is sixty-four hexadecimal digits, known for the lobby [HASH-2]', () => {
    expect(givenTable({ at: 'lobby', seated: [] }).hash).toMatchInlineSnapshot(
      `"cfc145cfca0a7112a4e7fc04a4e8cb926983e227bc45ccba0a55d4a77b0e16fe"`,
    )
  })

  test('of an exercise is that of its one table, or one over all in order of number [HASH-3]', () => {
    const one = givenTable().state
    const two = { ...givenTable({ at: 'judgement' }).state, number: 2 }
    expect(hashTables([one])).toBe(hashTable(one))
    expect(hashTables([two, one])).toBe(hashTables([one, two]))
    expect(hashTables([one, two])).not.toBe(hashTables([one, { ...one, number: 2 }]))
  })
})

describe('canonical text', () => {
  test('does not depend on the order of keys [HASH-2]', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonical(turned as never)).toBe(canonical(value as never))
        expect(JSON.parse(canonical(value as never))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('sorts by code unit, as every machine does [HASH-2]', () => {
    expect(canonical({ é: 1, z: [true, null, 'a"b'], Z: { b: 0, a: 0 } })).toBe(
      '{"Z":{"a":0,"b":0},"z":[true,null,"a\\"b"],"é":1}',
    )
  })
})

describe('a draw', () => {
  test('depends on seed, purpose and id alone, and is spread evenly [INJ-3]', () => {
    const draws = [...Array(1000).keys()].map((seed) => draw(seed, 'inject', 'reactions'))
    expect(draws.every((value) => value >= 0 && value < 1)).toBe(true)
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length
    expect(mean).toBeGreaterThan(0.45)
    expect(mean).toBeLessThan(0.55)
    expect(draw(7, 'inject', 'reactions')).toBe(draw(7, 'inject', 'reactions'))
    expect(draw(7, 'bot', 'reactions')).not.toBe(draw(7, 'inject', 'reactions'))
  })
})
