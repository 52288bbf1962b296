import { type ExerciseTrial, givenExercise, type TableTrial } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

const added = (exercise: ExerciseTrial): TableTrial => {
  const table = exercise.addTable()
  if (typeof table === 'string') throw new Error(table)
  return table
}

/** An exercise of two tables with the first shared message of its first phase sent. */
const inFirstPhase = (): ExerciseTrial => {
  const exercise = givenExercise(2)
  exercise.next()
  exercise.next()
  expect(exercise.state.passed).toEqual({ overview: 'sent' })
  return exercise
}

describe('a table that is added', () => {
  test('stands in its lobby, with the next number, under its own code [EX-8]', () => {
    const exercise = inFirstPhase()
    const table = added(exercise)
    expect(table.state).toMatchObject({ table: 't3', number: 3, exercise: 'x1', stage: { place: 'lobby' } })
    expect(exercise.upcoming.busy).toContain('t3')
  })

  test('begins in the phase in play, at its beginning, with what was sent there for all [EX-8]', () => {
    const exercise = inFirstPhase()
    exercise.passes(120_000)
    const table = added(exercise)
    exercise.send({ type: 'BeginTable', table: 't3' })
    expect(table.state.stage).toMatchObject({ place: 'phase', phaseIndex: 0, step: 'picture', began: 0 })
    expect(Object.keys(table.state.inbox.deliveries)).toContain('overview')
    expect(table.state.clock.playMs - table.state.clock.phaseStart).toBe(0)
    expect(exercise.send({ type: 'BeginTable', table: 't3' })).toBe('step/stale')
  })

  test('opens its first phase with the next gate, and knows nothing of those that it missed [EX-8]', () => {
    const exercise = inFirstPhase()
    const table = added(exercise)
    exercise.next()
    expect(exercise.state.phaseIndex).toBe(1)
    expect(table.state.stage).toMatchObject({ place: 'phase', phaseIndex: 1, began: 1 })
    expect(table.state.decisions).toEqual({})
    expect(Object.values(table.state.inbox.deliveries).every(({ phase }) => phase !== 'evening')).toBe(true)
    expect(table.log.map(({ event }) => event.type)).not.toContain('DecisionLapsed')
    // The others left their decision behind.
    expect(exercise.tables[0]?.state.decisions).toMatchObject({ disconnect: { status: 'lapsed' } })
  })

  test.each(['by itself', 'with the gate'])(
    'plays from its first phase on, also when that is a later one: %s [EX-8]',
    (how) => {
      const exercise = inFirstPhase()
      if (how === 'by itself') exercise.next()
      const table = added(exercise)
      if (how === 'by itself') exercise.send({ type: 'BeginTable', table: 't3' })
      else exercise.next()
      expect(table.state.stage).toMatchObject({ place: 'phase', phaseIndex: 1 })
      expect(table.state.clock).toMatchObject({ running: true, lasted: [0] })
    },
  )

  test('never gets what happened before it came, also when the log is brought to all once more [EX-3] [EX-8]', () => {
    const exercise = inFirstPhase()
    const table = added(exercise)
    for (const recorded of exercise.log) exercise.fanOut(recorded)
    expect(table.log.map(({ event }) => event.type)).toEqual(['TableOpened'])
    expect(exercise.folded).toEqual(exercise.state)
  })

  test('goes back to its lobby with a step back to before it began, and can begin again [EX-8] [UNDO-5]', () => {
    const exercise = inFirstPhase()
    const table = added(exercise)
    exercise.send({ type: 'BeginTable', table: 't3' })
    exercise.back()
    expect(exercise.state.passed).toEqual({})
    expect(table.state.stage.place).toBe('lobby')
    expect(exercise.send({ type: 'BeginTable', table: 't3' })).toBeNull()
    expect(table.state.stage).toMatchObject({ place: 'phase', phaseIndex: 0 })
    expect(Object.keys(table.state.inbox.deliveries)).not.toContain('overview')
  })

  test('does not come to a debrief, and does not begin while all tables are paused [EX-8]', () => {
    const exercise = inFirstPhase()
    added(exercise)
    exercise.send({ type: 'PauseAll' })
    expect(exercise.send({ type: 'BeginTable', table: 't3' })).toBe('step/not_running')
    expect(exercise.send({ type: 'BeginTable', table: 't1' })).toBe('exercise/unknown')
    for (let count = 0; count < 9 && exercise.state.place === 'playing'; count += 1) exercise.next()
    expect(exercise.state.place).toBe('debrief')
    expect(exercise.addTable()).toBe('exercise/not_open')
  })

  test('is one of 400 at most [EX-8]', () => {
    const exercise = givenExercise(400)
    expect(exercise.addTable()).toBe('exercise/full')
  })
})
