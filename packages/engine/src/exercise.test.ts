import { type ExerciseTrial, givenExercise, minimalGame, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { hashTable } from './hash.ts'

const places = (exercise: ExerciseTrial) =>
  exercise.tables.map(({ state }) => `${state.stage.place}.${state.stage.phaseIndex}.${state.stage.step}`)

const decide = (exercise: ExerciseTrial, index: number, option: string) => {
  const table = exercise.tables[index]
  table?.goOn('decision')
  const made = { decision: 'disconnect', option, explanation: typed('e'), considerations: [] }
  table?.by('mayor', { type: 'ProposeDecision', ...made })
}

describe('an exercise', () => {
  test('opens its tables, each with the same seed and scenario version [EX-1]', () => {
    const exercise = givenExercise(3)
    expect(exercise.tables.map(({ state }) => state.number)).toEqual([1, 2, 3])
    expect(new Set(exercise.tables.map(({ state }) => state.seed)).size).toBe(1)
    const { created } = exercise.state
    if (!created) throw new Error('there is an exercise')
    expect(exercise.send({ ...created, type: 'CreateExercise' })).toBe('step/stale')
  })

  test('opens a gate for all tables, also for one that is not done [EX-1]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    expect(places(exercise)).toEqual(['phase.0.picture', 'phase.0.picture'])
    exercise.tables[0]?.goOn('done')
    expect(exercise.upcoming.kind).toBe('message')
    exercise.next()
    expect(exercise.upcoming).toMatchObject({ kind: 'phase', busy: ['t2'], ready: true })
    exercise.next()
    expect(places(exercise)).toEqual(['phase.1.picture', 'phase.1.picture'])
    expect(exercise.tables[1]?.state.decisions.disconnect?.status).toBe('lapsed')
  })

  test('is no error where a table refuses what does not concern it [EX-2]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    exercise.tables[0]?.facilitator({ type: 'PauseTable' })
    expect(exercise.send({ type: 'PauseAll' })).toBeNull()
    expect(exercise.tables.map(({ state }) => state.clock.running)).toEqual([false, false])
    expect(exercise.send({ type: 'ResumeAll' })).toBeNull()
    expect(exercise.tables.map(({ state }) => state.clock.running)).toEqual([true, true])
  })

  test('sends a shared message only where its condition holds [EX-2]', () => {
    const game = minimalGame()
    const injects = (game.injectsOf[0] ?? []).map((inject) =>
      inject.id === 'overview' ? { ...inject, when: { kind: 'shared', fact: 'benefits-friday' } as const } : inject,
    )
    const changed = {
      ...game,
      injectsOf: [injects, ...game.injectsOf.slice(1)],
      injects: new Map(injects.map((i) => [i.id, i])),
    }
    const exercise = givenExercise(2, changed)
    exercise.next()
    expect(exercise.upcoming.kind).toBe('phase')
    exercise.tables[1]?.by('mayor', { type: 'ShareFact', fact: 'benefits-friday', how: 'told' })
    expect(exercise.upcoming).toMatchObject({ kind: 'message', about: 'overview' })
    exercise.next()
    expect(exercise.tables.map(({ state }) => 'overview' in state.inbox.deliveries)).toEqual([false, true])
  })

  test('cut off between its own log and those of its tables is finished later, without doubling [EX-3]', () => {
    const exercise = givenExercise(2)
    exercise.send({ type: 'Next', from: exercise.upcoming.from }, 'nobody')
    const last = exercise.log.at(-1)
    const first = exercise.tables[0]
    if (!last || !first) throw new Error('nothing happened')
    first.send({ kind: 'system' }, { type: 'OpenPhase', index: 0 }, `x1-${last.version}`)
    for (const recorded of exercise.log) exercise.fanOut(recorded)
    for (const recorded of exercise.log) exercise.fanOut(recorded)
    expect(places(exercise)).toEqual(['phase.0.picture', 'phase.0.picture'])
    expect(exercise.tables.map(({ log }) => log.filter(({ event }) => event.type === 'PhaseOpened').length)).toEqual([
      1, 1,
    ])
  })

  test('pauses, resumes and extends all tables, while they play [EX-4]', () => {
    const exercise = givenExercise(2)
    expect(exercise.send({ type: 'PauseAll' })).toBe('step/not_running')
    expect(exercise.send({ type: 'ResumeAll' })).toBe('exercise/not_open')
    expect(exercise.send({ type: 'ExtendAll', from: '-1.0', seconds: 60 })).toBe('exercise/not_open')
    exercise.next()
    exercise.send({ type: 'PauseAll' })
    expect(exercise.state.paused).toBe(true)
    exercise.send({ type: 'ExtendAll', from: '0.0', seconds: 60 })
    expect(exercise.tables.map(({ state }) => state.clock.extraMs)).toEqual([60_000, 60_000])
    exercise.send({ type: 'ResumeAll' })
    expect(exercise.state.paused).toBe(false)
  })

  test('gives a minute once to two who saw the same talk time, and again to who saw that [CHAIR-4]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    const extra = () => exercise.tables.map(({ state }) => state.clock.extraMs)
    exercise.send({ type: 'ExtendAll', from: '0.0', seconds: 60 })
    expect(exercise.send({ type: 'ExtendAll', from: '0.0', seconds: 60 })).toBe('step/stale')
    expect(extra()).toEqual([60_000, 60_000])
    exercise.send({ type: 'ExtendAll', from: '0.1', seconds: -60 })
    expect(extra()).toEqual([0, 0])
    exercise.back()
    exercise.next()
    expect(exercise.send({ type: 'ExtendAll', from: '0.1', seconds: 60 })).toBe('step/stale')
    exercise.send({ type: 'ExtendAll', from: '0.2', seconds: 60 })
    expect(extra()).toEqual([60_000, 60_000])
  })

  test('shows on the beamer what its facilitator chose, and no step back changes that [EX-5]', () => {
    const exercise = givenExercise()
    exercise.next()
    exercise.send({ type: 'SetBeamer', scene: 'pause', black: true, dark: false })
    exercise.back()
    expect(exercise.state).toMatchObject({ place: 'lobby', beamer: { scene: 'pause', black: true, dark: false } })
  })

  test('leads through the scenes of the debrief, and ends once [EX-5]', () => {
    const exercise = givenExercise()
    exercise.next()
    expect(exercise.send({ type: 'SetDebriefScene', scene: 'facts' })).toBe('exercise/not_open')
    exercise.send({ type: 'EndExercise' })
    expect(places(exercise)).toEqual(['ended.0.picture'])
    expect(exercise.send({ type: 'EndExercise' })).toBe('exercise/ended')
    expect(exercise.back()).toBe('exercise/ended')
    expect(exercise.next()).toBe('exercise/ended')
  })

  test('is a fold of its own log [LOG-1]', () => {
    const exercise = givenExercise(2)
    while (exercise.next() === null) exercise.passes(1_000)
    expect(exercise.state.place).toBe('ended')
    expect(exercise.folded).toEqual(exercise.state)
    for (const table of exercise.tables) expect(table.folded).toEqual(table.state)
  })
})

describe('a step back of the exercise', () => {
  test('takes all tables back to before the gate, whatever they did since [EX-6]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    const before = exercise.tables.map(({ state }) => hashTable(state))
    exercise.send({ type: 'Next', from: exercise.upcoming.from })
    exercise.tables[1]?.goOn('decision')
    exercise.back()
    expect(exercise.tables.map(({ state }) => hashTable(state))).toEqual(before)
    expect(exercise.upcoming.kind).toBe('message')
  })

  test('at one table takes back the last step, its own or the table’s [EX-6]', () => {
    const exercise = givenExercise()
    const [table] = exercise.tables
    exercise.next()
    exercise.next()
    decide(exercise, 0, 'pull')
    exercise.passes(10_000)
    exercise.next()
    expect(places(exercise)).toEqual(['phase.1.picture'])
    const kinds: (string | undefined)[] = []
    while (exercise.undoToken !== null) {
      kinds.push(table?.state.undo?.kind)
      expect(exercise.back()).toBeNull()
    }
    expect(kinds).toEqual(['phase', 'decision', 'reveal', 'judgement', 'message', 'phase'])
    expect(exercise.state).toMatchObject({ place: 'lobby', phaseIndex: -1, passed: {} })
    expect(places(exercise)).toEqual(['lobby.-1.null'])
    expect(exercise.back()).toBe('step/nothing_to_undo')
    expect(exercise.next()).toBeNull()
    expect(places(exercise)).toEqual(['phase.0.picture'])
  })

  test('stays in step with the table when it refused a step of the exercise [EX-6]', () => {
    const exercise = givenExercise()
    const [table] = exercise.tables
    exercise.next()
    exercise.next()
    // Next and the mayor press at the same moment: the mayor is first, the exercise does not know it yet.
    const late = exercise.upcoming.from
    exercise.send({ type: 'Next', from: late }, 'nobody')
    table?.by('mayor', { type: 'ClosePicture', from: table.from })
    for (const recorded of exercise.log) exercise.fanOut(recorded)
    expect(places(exercise)).toEqual(['phase.0.judgement'])
    while (exercise.back() === null) expect(exercise.state.phaseIndex).toBe(table?.state.stage.phaseIndex)
    expect(places(exercise)).toEqual(['lobby.-1.null'])
    expect(exercise.state.place).toBe('lobby')
  })

  test('twice with the same press takes back one step [EX-6]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    exercise.next()
    const from = exercise.undoToken ?? ''
    expect(exercise.send({ type: 'StepBackExercise', from })).toBeNull()
    expect(exercise.send({ type: 'StepBackExercise', from })).toBe('step/stale')
  })
})
