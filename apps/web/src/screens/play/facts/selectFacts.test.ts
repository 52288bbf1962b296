import { factFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { selectFactsOf, selectKnownFromStart, selectTabled, selectUnshared } from './selectFacts.ts'

const tabled = (order: number) => ({ role: 'it', story: 1, order })
const facts = {
  a: factFixture({ id: 'a' }),
  b: factFixture({ id: 'b', mine: { told: true, takeBackMs: null } }),
  c: { id: 'c', sentence: 'Morgen moet het geld weg.', tabled: tabled(4) },
  d: factFixture({ id: 'd', tabled: tabled(9) }),
}

describe('facts', () => {
  it('count as shared when told and when tabled', () => {
    expect(selectUnshared(facts).map(({ id }) => id)).toEqual(['a'])
  })

  it('lie on the table newest first', () => {
    expect(selectTabled(facts).map(({ id }) => id)).toEqual(['d', 'c'])
  })

  it('belong to a message only for who holds them', () => {
    expect(selectFactsOf(facts, { facts: ['a', 'c', 'gone'] }).map(({ id }) => id)).toEqual(['a'])
    expect(selectKnownFromStart(facts, [{ facts: ['a', 'd'] }]).map(({ id }) => id)).toEqual(['b'])
  })
})
