import { overviewFixture, overviewRowFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { inOrder, isFound, minutesInStep, spreadOf } from './selectTables.ts'

const row = overviewRowFixture

describe('what the map makes of the rows', () => {
  it('keeps tables in order of number, whatever order they came in', () => {
    const tables = Object.fromEntries([3, 1, 2].map((number) => [`table-${number}`, row({ number })]))
    expect(inOrder(tables).map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('stands still while the table does', () => {
    const playing = row({ number: 1, at: 0, phaseMs: 60_000 })
    expect(minutesInStep(playing, 120_000)).toBe(3)
    expect(minutesInStep({ ...playing, status: 'paused' }, 120_000)).toBe(1)
    expect(minutesInStep({ ...playing, step: 'done' }, 120_000)).toBeNull()
  })

  it('finds a table by number, code or a part of its name [MAP-7]', () => {
    const table = row({ number: 14, name: 'Súdwest en Fryslân 2', code: '314159' })
    for (const query of ['', '1', '14', 'tafel 14', 'Table 14', '3141', '314 159', 'sudwest', 'FRYSLÂN', 'en f', '2'])
      expect([query, isFound(table, query)]).toEqual([query, true])
    for (const query of ['4', 'tafel 2', '31', 'noord', 'noord 14', '-'])
      expect([query, isFound(table, query)]).toEqual([query, false])
  })

  it('counts how the tables decided, who went on without, and who did not yet', () => {
    const decided = [{ disconnect: 'off' }, { disconnect: 'off' }, { disconnect: null }, {}]
    const tables = Object.fromEntries(
      decided.map((decisions, index) => [`t${index}`, row({ number: index + 1, decisions })]),
    )
    const { dilemmas } = overviewFixture()
    expect(spreadOf({ dilemmas, tables })[0]?.choices.map(({ id, tables: count }) => [id, count])).toEqual([
      ['off', 2],
      ['on', 0],
      ['lapsed', 1],
      ['open', 1],
    ])
    expect(spreadOf({ dilemmas, tables: { t: row({ number: 1 }) } })).toEqual([])
  })
})
