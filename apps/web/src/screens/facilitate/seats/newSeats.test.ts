import { describe, expect, it } from 'vitest'
import { newSeats, seatIds } from './newSeats.ts'

const table = (number: number, seats: Readonly<Record<string, string>>, bot = false) => ({
  id: `t${number}`,
  number,
  seats: Object.fromEntries(Object.entries(seats).map(([seat, role]) => [seat, { role, bot, away: null }])),
})

describe('somebody new at a table', () => {
  const before = seatIds({ t1: table(1, { s1: 'mayor' }), t6: table(6, {}) })

  it('is told with the table and the role', () => {
    const now = { t1: table(1, { s1: 'mayor' }), t6: table(6, { s1: 'ciso' }) }
    expect(newSeats(now, before)).toEqual([{ table: 't6', number: 6, role: 'ciso' }])
  })

  it('is a person: who was there and scripted players are not told', () => {
    expect(newSeats({ t1: table(1, { s1: 'mayor' }), t6: table(6, { s2: 'it' }, true) }, before)).toEqual([])
  })
})
