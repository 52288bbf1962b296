import { type ExerciseTrial, givenExercise, minimalGame } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import type { Game, PlacedInject } from '../game.ts'
import { fanOut } from '../decideExercise.ts'
import { timeToken } from './decideTime.ts'
import { optionalMessages } from './optional.ts'

const minute = 60_000

/** The minimal game is 16 minutes of play; with a debrief of 15 it fits in 31. */
const givenStop = (minutes: number, tables = 2): ExerciseTrial => {
  const exercise = givenExercise(tables)
  exercise.send({ type: 'SetHardStop', at: exercise.now + minutes * minute })
  return exercise
}
const proposed = ({ state }: ExerciseTrial) => state.time.proposal?.plan ?? null
const adopt = (exercise: ExerciseTrial) => {
  const { proposal } = exercise.state.time
  return exercise.send({ type: 'AdoptPlan', from: proposal ? timeToken(proposal) : '' })
}
const withInject = (game: Game, id: string, change: Partial<PlacedInject>): Game => {
  const { scenario } = game
  const phases = scenario.phases.map((phase) => ({
    ...phase,
    injects: phase.injects.map((inject) => (inject.id === id ? { ...inject, ...change } : inject)),
  }))
  const injectsOf = game.injectsOf.map((injects) => injects.map((i) => (i.id === id ? { ...i, ...change } : i)))
  return { ...game, injectsOf, scenario: { ...scenario, phases } }
}
const optionalIds = (game: Game, index: number) => optionalMessages(game, index).flatMap(({ injects }) => injects)

describe('an optional message', () => {
  test('holds no fact, changes nothing and is asked for by no condition [STOP-1]', () => {
    const game = minimalGame()
    expect(optionalIds(game, 0)).toEqual(['first-report', 'overview'])
    expect(optionalIds(game, 1)).toEqual(['reactions'])
    const asked = withInject(game, 'copies-found', { when: { kind: 'delivered', inject: 'overview' } })
    expect(optionalIds(asked, 0)).toEqual(['first-report'])
  })

  test('is so, or not, where the scenario says it [STOP-1]', () => {
    expect(optionalIds(withInject(minimalGame(), 'overview', { optional: false }), 0)).toEqual(['first-report'])
    expect(optionalIds(withInject(minimalGame(), 'night-log', { optional: true }), 0)).toContain('night-log')
  })

  test('drops out with its variants, or not at all [STOP-1] [STOP-3]', () => {
    const variant = (game: Game) =>
      withInject(withInject(game, 'first-report', { oneOf: 'alarm' }), 'overview', { oneOf: 'alarm' })
    expect(optionalMessages(variant(minimalGame()), 0)).toEqual([
      { injects: ['first-report', 'overview'], saves: 30_000, answers: false },
    ])
    const bound = withInject(variant(minimalGame()), 'overview', { facts: ['night-login'] })
    expect(optionalMessages(bound, 0)).toEqual([])
  })
})

describe('a hard stop', () => {
  test('with time enough changes nothing and asks nothing [STOP-7]', () => {
    const exercise = givenStop(60)
    expect(proposed(exercise)).toBeNull()
    exercise.next()
    expect(proposed(exercise)).toBeNull()
  })

  test('that is tight gives a proposal, which the tables follow only when it is taken up [STOP-7]', () => {
    const exercise = givenStop(28)
    expect(proposed(exercise)).toMatchObject({ dropped: ['overview', 'first-report', 'reactions'], over: 0 })
    expect(exercise.tables.map(({ state }) => Object.keys(state.timePlan.dropped))).toEqual([[], []])
    expect(adopt(exercise)).toBeNull()
    expect(exercise.tables.map(({ state }) => state.timePlan.talk)).toEqual(
      exercise.tables.map(() => ({ evening: 120_000, aftermath: 120_000 })),
    )
    expect(proposed(exercise)).toBeNull()
    expect(adopt(exercise)).toBe('step/stale')
  })

  test('leaves out at the tables what drops out; by hand it can still be sent [STOP-3]', () => {
    const exercise = givenStop(28)
    adopt(exercise)
    exercise.next()
    const [table] = exercise.tables
    expect(Object.keys(table?.state.inbox.deliveries ?? {})).toEqual([])
    // With nothing that waits for Next, Next closes nothing at two tables: it goes to the gate.
    expect(exercise.upcoming.kind).toBe('phase')
    table?.facilitator({ type: 'SendInject', inject: 'first-report' })
    expect(Object.keys(table?.state.inbox.deliveries ?? {})).toEqual(['first-report'])
  })

  test('is planned anew after a pause, by exactly the pause [STOP-7]', () => {
    const exercise = givenStop(29)
    adopt(exercise)
    exercise.next()
    expect(proposed(exercise)).toBeNull()
    exercise.send({ type: 'PauseAll' })
    const before = exercise.state.time.plan?.debrief
    exercise.passes(90_000)
    exercise.send({ type: 'ResumeAll' })
    const after = proposed(exercise)?.debrief
    expect((after?.at ?? 0) + (after?.ms ?? 0)).toBe(exercise.state.time.stop)
    expect((after?.at ?? 0) - (before?.at ?? 0)).toBeLessThanOrEqual(15_000)
    adopt(exercise)
    exercise.send({ type: 'PauseAll' })
    exercise.send({ type: 'ResumeAll' })
    expect(proposed(exercise)).toBeNull()
  })

  test('is planned anew at extra time, also before the tables have heard of it [STOP-7]', () => {
    const exercise = givenStop(31)
    exercise.next()
    expect(proposed(exercise)).toBeNull()
    exercise.send({ type: 'ExtendAll', from: '0.0', seconds: 120 })
    expect(proposed(exercise)?.dropped).toContain('reactions')
  })

  test('says how much too late it gets, with everything at its shortest [STOP-5] [STOP-9]', () => {
    const plan = proposed(givenStop(20))
    expect(plan?.over).toBeGreaterThan(0)
    expect(plan?.debrief.ms).toBe(15 * minute)
    expect(plan?.leaveOut).toEqual([])
    expect(plan?.changes.map(({ code }) => code)).toContain('too-late')
  })

  test('that is taken away brings everything back as the scenario has it [STOP-8]', () => {
    const exercise = givenStop(28)
    adopt(exercise)
    exercise.send({ type: 'SetHardStop', at: null })
    expect(exercise.state.time).toMatchObject({ stop: null, plan: null, proposal: null })
    expect(exercise.tables[0]?.state.timePlan).toEqual({ talk: {}, dropped: {}, earlier: {} })
  })

  test('keeps a message that should not drop out, and can be taken back [STOP-8]', () => {
    const exercise = givenStop(28)
    adopt(exercise)
    const followed = exercise.tables[0]?.state.timePlan
    expect(exercise.send({ type: 'KeepMessage', inject: 'overview' })).toBeNull()
    expect(Object.keys(exercise.tables[0]?.state.timePlan.dropped ?? {})).toEqual(['first-report', 'reactions'])
    expect(exercise.send({ type: 'KeepMessage', inject: 'overview' })).toBe('inject/unknown')
    const { undo } = exercise.state.time
    expect(exercise.send({ type: 'UndoPlan', from: undo ? timeToken(undo) : '' })).toBeNull()
    expect(exercise.tables[0]?.state.timePlan).toEqual(followed)
    expect(exercise.send({ type: 'UndoPlan', from: undo ? timeToken(undo) : '' })).toBe('step/nothing_to_undo')
  })

  test('can be left for what it is, and comes back at the next gate [STOP-7] [STOP-8]', () => {
    const exercise = givenStop(28)
    const { proposal } = exercise.state.time
    exercise.send({ type: 'DismissPlan', from: proposal ? timeToken(proposal) : '' })
    expect(proposed(exercise)).toBeNull()
    exercise.next()
    expect(proposed(exercise)).not.toBeNull()
  })

  test('goes for a table that comes later too, and for no other a second time [STOP-7]', () => {
    const exercise = givenStop(28)
    adopt(exercise)
    exercise.send({ type: 'AddTable', table: 't3', number: 3, code: '000003' }, 'nobody')
    const brought = exercise.log.slice(-2).flatMap((recorded) => fanOut(exercise.state, recorded))
    expect(brought.map(({ table, command }) => [table, command.type])).toEqual([
      ['t3', 'OpenTable'],
      ['t3', 'FollowPlan'],
    ])
  })

  test('holds at a table that was added: there too nothing comes that drops out, also after a step back [STOP-7] [EX-8]', () => {
    const exercise = givenStop(28)
    adopt(exercise)
    exercise.next()
    const table = exercise.addTable()
    if (typeof table === 'string') throw new Error(table)
    exercise.send({ type: 'BeginTable', table: 't3' })
    expect(table.state.timePlan).toEqual(exercise.tables[0]?.state.timePlan)
    expect(Object.keys(table.state.timePlan.dropped)).toContain('first-report')
    expect(table.state.inbox.deliveries).not.toHaveProperty('first-report')
    exercise.back()
    expect(table.state.stage.place).toBe('lobby')
    expect(table.state.timePlan).toEqual(exercise.tables[0]?.state.timePlan)
  })

  test('survives a step back, with its plan, at every table [STOP-8] [LOG-1]', () => {
    const exercise = givenStop(28)
    adopt(exercise)
    exercise.next()
    exercise.back()
    expect(exercise.state.place).toBe('lobby')
    expect(exercise.state.time.plan?.dropped).toHaveLength(3)
    expect(Object.keys(exercise.tables[1]?.state.timePlan.dropped ?? {})).toHaveLength(3)
    expect(exercise.folded).toEqual(exercise.state)
  })

  test('brings what would come too late to a minute before the end of a shorter phase [STOP-6]', () => {
    const exercise = givenExercise(1, withInject(minimalGame(), 'night-log', { at: { after: 7.5 * minute } }))
    exercise.send({ type: 'SetHardStop', at: exercise.now + 28 * minute })
    const moved = proposed(exercise)?.earlier['night-log'] ?? 0
    adopt(exercise)
    exercise.next()
    const [table] = exercise.tables
    table?.passes(moved - 1000)
    expect(table?.state.inbox.deliveries).not.toHaveProperty('night-log')
    table?.passes(1000)
    table?.facilitator({ type: 'ExtendTime', seconds: 0 })
    expect(table?.state.inbox.deliveries).toHaveProperty('night-log')
  })
})
