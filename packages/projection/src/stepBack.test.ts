import { givenExercise, minimalGame } from '@natte-meren/testkit'
import { expect, test } from 'vitest'
import { controlProjector } from './control.ts'

/** What the control room says that a step back would take back, seen from the first table. */
const lastStep = ({ game, state: exercise, tables }: ReturnType<typeof givenExercise>) => {
  const context = { texts: () => '', code: '123456', tables: 2, takeHomeKey: () => '', day: '2026-11-24' }
  const allTables = tables.map(({ state }) => state)
  const [first] = allTables
  const room = { ...context, exercise, allTables, online: new Set<string>(), observed: [], scored: [] }
  return first && controlProjector(game, 'nl')(first, room).undo
}
const titles = minimalGame().phases.map(({ title }) => title.nl)

test('the last step is named after the phase that it opened [UNDO-5]', () => {
  const exercise = givenExercise(2)
  exercise.next()
  expect(lastStep(exercise)).toMatchObject({ kind: 'phase', label: titles[0] })
  while (exercise.upcoming.kind === 'message') exercise.next()
  exercise.next()
  expect(lastStep(exercise)).toMatchObject({ kind: 'phase', label: titles[1] })
})

test('what a table did on its own is not the last step of all tables [UNDO-5]', () => {
  const exercise = givenExercise(2)
  exercise.next()
  const before = lastStep(exercise)
  exercise.tables[0]?.goOn('judgement')
  expect(exercise.tables[0]?.state.undo?.kind).toBe('judgement')
  expect(lastStep(exercise)).toEqual(before)
})
