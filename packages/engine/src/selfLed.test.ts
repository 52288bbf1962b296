import { type ExerciseTrial, givenExercise } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { leadSeat } from './decideSelfLed.ts'

const toDebrief = (exercise: ExerciseTrial): ExerciseTrial => {
  for (let step = 0; step < 40 && exercise.state.place !== 'debrief'; step += 1) {
    const { kind, from } = exercise.upcoming
    if (kind === 'decide') exercise.send({ type: 'LapseNext', from })
    else exercise.next()
  }
  return exercise
}
const selfLed = (tables = 2): ExerciseTrial => {
  const exercise = givenExercise(tables)
  exercise.send({ type: 'LetTablesLead', on: true })
  return toDebrief(exercise)
}
const scenesOf = ({ tables }: ExerciseTrial) => tables.map(({ state }) => state.stage.scene)
const turn = (from: 'words' | 'timeline', scene: 'timeline' | 'facts' | 'home') =>
  ({ type: 'TurnScene', from, scene }) as const

describe('a table that leads its own debrief', () => {
  test('turns its own scenes, each table at its own pace, and nobody else does [SELF-1]', () => {
    const exercise = selfLed()
    const [first, second] = exercise.tables
    first?.by('ciso', { type: 'TakeLead', lead: true })
    expect(first?.by('ciso', turn('words', 'timeline')).refused).toBeNull()
    expect(scenesOf(exercise)).toEqual(['timeline', 'words'])
    expect(exercise.send({ type: 'SetDebriefScene', scene: 'facts' })).toBe('step/not_ready')
    expect(second?.by('mayor', turn('words', 'timeline')).refused).toBe('actor/not_allowed')
    expect(scenesOf(exercise)).toEqual(['timeline', 'words'])
  })

  test('has one seat that turns; whoever takes that over has it, and may leave it to the others [SELF-2]', () => {
    const exercise = selfLed(1)
    const [table] = exercise.tables
    if (!table) throw new Error('There is a table.')
    expect(leadSeat(table.state)).toBeNull()
    table.by('ciso', { type: 'TakeLead', lead: true })
    expect(leadSeat(table.state)?.role).toBe('ciso')
    expect(table.by('mayor', { type: 'TakeLead', lead: false }).refused).toBe('step/stale')
    table.by('mayor', { type: 'TakeLead', lead: true })
    expect(leadSeat(table.state)?.role).toBe('mayor')
    expect(table.by('ciso', turn('words', 'timeline')).refused).toBe('actor/not_allowed')
    table.by('mayor', turn('words', 'timeline'))
    // Two presses of the same button make one step.
    expect(table.by('mayor', turn('words', 'facts')).refused).toBe('step/stale')
    table.by('mayor', { type: 'TakeLead', lead: false })
    expect(leadSeat(table.state)).toBeNull()
    table.by('ciso', { type: 'TakeLead', lead: true })
    table.by('ciso', { type: 'LeaveSeat' })
    expect(leadSeat(table.state)).toBeNull()
  })

  test('knows since when it looks at a scene [SELF-3]', () => {
    const exercise = selfLed(1)
    const [table] = exercise.tables
    const opened = exercise.now
    expect(table?.state.stage.selfLed?.since).toBe(opened)
    exercise.passes(90_000)
    table?.by('mayor', { type: 'TakeLead', lead: true })
    expect(table?.state.stage.selfLed?.since).toBe(opened)
    table?.by('mayor', turn('words', 'timeline'))
    expect(table?.state.stage.selfLed?.since).toBe(opened + 90_000)
  })

  test('can be set before the debrief or in it, and taken back: then it is where the room is [SELF-1]', () => {
    const exercise = toDebrief(givenExercise(2))
    exercise.send({ type: 'SetDebriefScene', scene: 'timeline' })
    expect(exercise.send({ type: 'LetTablesLead', on: false })).toBe('step/stale')
    exercise.send({ type: 'LetTablesLead', on: true })
    exercise.tables[1]?.by('it', { type: 'TakeLead', lead: true })
    exercise.tables[1]?.by('it', turn('timeline', 'home'))
    expect(scenesOf(exercise)).toEqual(['timeline', 'home'])
    exercise.send({ type: 'LetTablesLead', on: false })
    expect(scenesOf(exercise)).toEqual(['timeline', 'timeline'])
    expect(exercise.tables[1]?.by('it', turn('timeline', 'home')).refused).toBe('exercise/not_open')
    expect(exercise.folded).toEqual(exercise.state)
  })

  test('gets nothing of a debrief before it is open, and starts again after a step back [SELF-1] [VIEW-5]', () => {
    const exercise = givenExercise(2)
    exercise.send({ type: 'LetTablesLead', on: true })
    exercise.next()
    const [table] = exercise.tables
    expect(table?.by('mayor', { type: 'TakeLead', lead: true }).refused).toBe('exercise/not_open')
    expect(table?.state.stage.selfLed).toBeNull()
    toDebrief(exercise)
    table?.by('mayor', { type: 'TakeLead', lead: true })
    exercise.back()
    expect(table?.state.stage.selfLed).toBeNull()
    exercise.next()
    expect(table?.state.stage.selfLed).toEqual({ seat: null, since: exercise.now })
  })

  test('leaves the facilitator the end, and who is not there yet [SELF-4]', () => {
    const exercise = selfLed()
    expect(exercise.upcoming).toMatchObject({ kind: 'end', busy: ['t1', 't2'], ready: true })
    exercise.tables[0]?.by('mayor', { type: 'TakeLead', lead: true })
    exercise.tables[0]?.by('mayor', turn('words', 'home'))
    expect(exercise.upcoming).toMatchObject({ kind: 'end', busy: ['t2'] })
    expect(selfLed(1).upcoming).toMatchObject({ kind: 'end', busy: [] })
  })
})
