import { givenExercise, minimalGame } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { floorPlan } from './floorPlan.ts'

const tables = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ table: `t${index + 1}`, number: index + 1 }))

describe('the floor plan', () => {
  test('is in order of number until somebody arranges it, and one more table moves none [MAP-4]', () => {
    const plan = floorPlan(tables(8), {})
    expect(plan.t1).toEqual({ row: 0, column: 0 })
    expect(plan.t7).toEqual({ row: 1, column: 0 })
    expect(floorPlan(tables(9), {})).toMatchObject(plan)
  })

  test('never has two tables on one place [MAP-4]', () => {
    const plan = floorPlan(tables(9), { t1: { row: 1, column: 2 }, t2: { row: 1, column: 3 } })
    expect(new Set(Object.values(plan).map(({ row, column }) => `${row}.${column}`)).size).toBe(9)
  })

  test('puts a table on another one by changing places, and a step back leaves them there [MAP-4]', () => {
    const exercise = givenExercise(3, minimalGame('short'))
    exercise.next()
    expect(exercise.send({ type: 'PlaceTable', table: 't1', row: 0, column: 2 })).toBeNull()
    expect(exercise.send({ type: 'PlaceTable', table: 't2', row: 4, column: 4 })).toBeNull()
    exercise.back()
    const plan = floorPlan(
      exercise.tables.map(({ state }) => state),
      exercise.state.places,
    )
    expect(plan).toEqual({ t1: { row: 0, column: 2 }, t2: { row: 4, column: 4 }, t3: { row: 0, column: 0 } })
  })
})
