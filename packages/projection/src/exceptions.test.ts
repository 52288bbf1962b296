import type { OverviewRow, TableException } from '@natte-meren/protocol'
import { overviewRowFixture } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstLook, type Lookout, lookAtTables } from './exceptions.ts'

const start = 1_000_000
const second = 1_000
const minute = 60 * second
const table = (number: number, row: Partial<OverviewRow> = {}): OverviewRow =>
  overviewRowFixture({ number, at: start, limitMs: null, ...row })
const look = (rows: readonly OverviewRow[], after: number, before: Lookout = firstLook): Lookout =>
  lookAtTables(rows, start + after, before)
const kinds = ({ exceptions }: Lookout): string[] => exceptions.map(({ table: id, kind }) => `${id} ${kind}`)
const seat = (role: string, away: number | null = null) => ({ [`${role}-1`]: { role, bot: false, away } })
const judging: Partial<OverviewRow> = {
  step: 'judgement',
  reached: { picture: 0, judgement: 0 },
  awaited: ['ciso'],
  advice: { given: 1, expected: 2 },
}

describe('what needs the facilitator', () => {
  test('somebody who calls comes before whatever was computed, Stop before help [MAP-1]', () => {
    const gone = { seats: seat('mayor', start) }
    const rows = [1, 2, 3].map((number) => table(number, gone))
    const before = look(rows, 2 * minute)
    expect(kinds(before)).toEqual(['table-1 allAway', 'table-2 allAway', 'table-3 allAway'])
    const called = [...rows, table(4, { help: true }), table(5, { status: 'paused', stop: true })]
    const after = look(called, 2 * minute + second, before)
    expect(kinds(after)).toEqual(['table-5 stop', 'table-4 help', 'table-1 allAway'])
  })

  test('a call goes at once when it is answered [MAP-1]', () => {
    const before = look([table(1, { help: true })], 0)
    expect(kinds(look([table(1)], second, before))).toEqual([])
  })

  test('whoever decides is missed after a minute, unless the table plays no more [MAP-2]', () => {
    const rows = [table(1, { seats: { ...seat('mayor', start), ...seat('ciso') } })]
    expect(kinds(look(rows, 59 * second))).toEqual([])
    expect(look(rows, minute).exceptions).toEqual([
      { table: 'table-1', kind: 'deciderAway', roles: ['mayor'], since: start },
    ])
    expect(kinds(look([table(1, { ...rows[0], status: 'paused' })], minute))).toEqual([])
  })

  test('a computer player is never away, and a second phone of the role will do [MAP-2]', () => {
    const seats = { ...seat('mayor', start), 'mayor-2': { role: 'mayor', bot: false, away: null } }
    expect(kinds(look([table(1, { seats })], 5 * minute))).toEqual([])
    const bots = { 'mayor-1': { role: 'mayor', bot: true, away: null } }
    expect(kinds(look([table(1, { seats: bots })], 5 * minute))).toEqual([])
  })

  test('advice is awaited for three minutes, by name [MAP-2]', () => {
    expect(kinds(look([table(1, judging)], 3 * minute - 1))).toEqual([])
    const [found] = look([table(1, judging)], 3 * minute).exceptions
    expect(found).toEqual({ table: 'table-1', kind: 'noAdvice', roles: ['ciso'], since: start })
    const complete = { ...judging, awaited: ['mayor'], advice: { given: 2, expected: 2 } }
    expect(kinds(look([table(1, complete)], 9 * minute))).toEqual([])
  })

  test('talk time is over and nothing was read out [MAP-2]', () => {
    const deciding: Partial<OverviewRow> = {
      step: 'decision',
      reached: { picture: 0, judgement: 0, decision: 4 * minute },
      limitMs: 6 * minute,
      awaited: ['mayor'],
    }
    expect(kinds(look([table(1, deciding)], 6 * minute - 1))).toEqual([])
    const [found] = look([table(1, deciding)], 7 * minute).exceptions
    expect(found).toEqual({ table: 'table-1', kind: 'undecided', roles: ['mayor'], since: start + 4 * minute })
    expect(kinds(look([table(1, { ...deciding, decider: null, awaited: [] })], 7 * minute))).toEqual([])
  })

  test('a table is behind once the median table left its step four minutes ago [MAP-2]', () => {
    const ahead: Partial<OverviewRow> = {
      step: 'decision',
      reached: { picture: 0, judgement: minute, decision: minute },
    }
    const rows = [table(1), table(2, ahead), table(3, ahead)]
    expect(kinds(look(rows, 5 * minute - 1))).toEqual([])
    expect(look(rows, 5 * minute).exceptions).toEqual([
      { table: 'table-1', kind: 'behind', roles: [], since: start + minute },
    ])
    expect(kinds(look([table(1), table(2), table(3, ahead)], 9 * minute))).toEqual([])
  })

  test('what was computed stays 20 seconds, also when its cause has gone, and then goes [MAP-3]', () => {
    const shown = look([table(1, { seats: seat('mayor', start) })], 20 * second)
    expect(kinds(shown)).toEqual(['table-1 allAway'])
    const back = [table(1, { seats: seat('mayor') })]
    expect(kinds(look(back, 39 * second, shown))).toEqual(['table-1 allAway'])
    expect(kinds(look(back, 40 * second, shown))).toEqual([])
  })

  test('a device that is back within 20 seconds gives no exception [MAP-3]', () => {
    expect(kinds(look([table(1, { seats: seat('mayor', start) })], 19 * second))).toEqual([])
  })

  test('a weightier one that comes later waits for the one that stands there [MAP-3]', () => {
    const rows = [1, 2, 3].map((number) => table(number, judging))
    const first = look(rows, 3 * minute)
    const more = [...rows, table(4, { seats: seat('mayor', start) })]
    expect(kinds(look(more, 3 * minute + 19 * second, first))).not.toContain('table-4 allAway')
    expect(kinds(look(more, 3 * minute + 20 * second, first))[0]).toBe('table-4 allAway')
  })
})

const anyRow = fc.record({
  status: fc.constantFrom<OverviewRow['status']>('playing', 'playing', 'paused', 'lobby', 'debrief'),
  step: fc.constantFrom<NonNullable<OverviewRow['step']>>('picture', 'judgement', 'decision', 'done'),
  reachedAt: fc.array(fc.nat(20 * minute), { minLength: 3, maxLength: 3 }),
  away: fc.option(fc.nat(20 * minute)),
  help: fc.boolean(),
  given: fc.nat(2),
})

const rowsOf = (drawn: readonly (typeof anyRow extends fc.Arbitrary<infer T> ? T : never)[]): OverviewRow[] =>
  drawn.map(({ status, step, reachedAt, away, help, given }, index) => {
    const [judgement = 0, decision = 0, done = 0] = [...reachedAt].sort((a, b) => a - b)
    const all = { picture: 0, judgement, decision, done }
    const upTo = ['picture', 'judgement', 'decision', 'done'].indexOf(step)
    return table(index + 1, {
      status,
      step,
      help: help && index % 5 === 0,
      reached: Object.fromEntries(Object.entries(all).slice(0, upTo + 1)),
      limitMs: 12 * minute,
      decider: step === 'done' ? null : 'mayor',
      advice: { given, expected: 2 },
      seats: seat('mayor', away === null ? null : start + away),
    })
  })

const anyEvening = fc.array(fc.tuple(fc.nat(30 * second), fc.array(anyRow, { minLength: 6, maxLength: 6 })), {
  minLength: 2,
  maxLength: 12,
})

describe('whatever the tables do', () => {
  test('three at most, one for a table, calls first, nothing gone too soon, the same for the same evening [MAP-1] [MAP-3]', () => {
    fc.assert(
      fc.property(anyEvening, (moments) => {
        let last = firstLook
        let now = 0
        const since = new Map<string, number>()
        for (const [pause, drawn] of moments) {
          now += pause
          const rows = rowsOf(drawn)
          const next = look(rows, now, last)
          expect(look(rows, now, last)).toEqual(next)
          const { exceptions } = next
          expect(exceptions.length).toBeLessThanOrEqual(3)
          expect(new Set(exceptions.map(({ table: id }) => id)).size).toBe(exceptions.length)
          const calls = rows.filter(({ help }) => help).length
          const isCall = ({ kind }: TableException): boolean => kind === 'help'
          expect(exceptions.slice(0, Math.min(3, calls)).every(isCall)).toBe(true)
          for (const { table: id, kind } of last.exceptions) {
            const row = rows.find((each) => each.id === id)
            const young = now - (since.get(`${id} ${kind}`) ?? now) < 20 * second
            const stands = exceptions.some((each) => each.table === id && each.kind === kind)
            if (kind !== 'help' && young && row?.status === 'playing' && calls === 0) expect(stands).toBe(true)
          }
          const names = exceptions.map(({ table: id, kind }) => `${id} ${kind}`)
          for (const name of [...since.keys()]) if (!names.includes(name)) since.delete(name)
          for (const name of names) if (!since.has(name)) since.set(name, now)
          last = next
        }
      }),
    )
  })

  test('never more than half of the tables are behind [MAP-2]', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 3 }), fc.nat(40 * minute), (drawn, now) => {
        const rows = rowsOf(drawn).map((row) => ({ ...row, help: false, seats: {}, decider: null, advice: null }))
        const playing = rows.filter(({ status }) => status === 'playing').length
        const behind = look(rows, now).exceptions.filter(({ kind }) => kind === 'behind').length
        expect(behind).toBeLessThanOrEqual(Math.floor(playing / 2))
      }),
    )
  })
})
