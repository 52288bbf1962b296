import { givenExercise, givenTable, minimalGame } from '@natte-meren/testkit'
import { overviewRow } from '@natte-meren/protocol'
import { describe, expect, test } from 'vitest'
import { rowsProjector } from './tableRow.ts'

const game = minimalGame('short')
const nobody: ReadonlyMap<string, number> = new Map()
const { state: exercise } = givenExercise(1, game)

describe('the row of a table', () => {
  test('says how many advised and for whom the table waits, and not what they advised [MAP-5]', () => {
    const table = givenTable({ game, at: 'judgement' })
    const rows = rowsProjector(game)
    const look = () =>
      rows([{ state: table.state, code: '123456', name: null, away: nobody }], exercise)[table.state.table]
    const before = look()
    expect(before?.advice?.given).toBe(0)
    expect(before?.awaited.length).toBeGreaterThan(0)
    expect(overviewRow.parse(before)).toEqual(before)
    expect(Object.keys(before?.reached ?? {})).toEqual(['picture', 'judgement'])
  })

  test('a change at one table makes that row anew and no other [MAP-5]', () => {
    const game3 = givenExercise(3, game)
    const rows = rowsProjector(game)
    const look = () =>
      rows(
        game3.tables.map(({ state }) => ({ state, code: '', name: null, away: nobody })),
        game3.state,
      )
    game3.next()
    const before = look()
    expect(look()).toBe(before)
    const [first] = game3.tables
    if (!first) throw new Error('no table')
    first.send({ kind: 'facilitator' }, { type: 'PauseTable' })
    const after = look()
    const changed = Object.keys(after).filter((id) => after[id] !== before[id])
    expect(changed).toEqual([first.state.table])
  })

  test('a seat is away since its device went, and back when it is [MAP-5]', () => {
    const table = givenTable({ game })
    const rows = rowsProjector(game)
    const [seat = ''] = Object.keys(table.state.seats.seats)
    const look = (away: ReadonlyMap<string, number>) =>
      rows([{ state: table.state, code: '', name: null, away }], exercise)[table.state.table]?.seats[seat]?.away
    expect(look(new Map([[seat, 5]]))).toBe(5)
    expect(look(nobody)).toBeNull()
  })
})
