import { type ExerciseTrial, givenExercise, typed } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { undoToken } from './decideControl.ts'
import { tablePart, timeToken } from './timePlan/decideTime.ts'
import type { TableState } from './state.ts'

type Deed = (exercise: ExerciseTrial) => unknown

const table = (exercise: ExerciseTrial, index: number) => exercise.tables[index % exercise.tables.length]

/** What facilitator and tables do to the course of play, in any order. */
const deeds: readonly Deed[] = [
  (exercise) => exercise.next(),
  (exercise) => exercise.next(),
  (exercise) => exercise.back(),
  (exercise) => exercise.send({ type: 'LapseNext', from: exercise.upcoming.from }),
  (exercise) => exercise.send({ type: 'SkipNext', from: exercise.upcoming.from, fold: true }),
  (exercise) => exercise.send({ type: 'PauseAll' }),
  (exercise) => exercise.send({ type: 'ResumeAll' }),
  (exercise) => exercise.send({ type: 'SetDebriefScene', scene: 'facts' }),
  (exercise) => exercise.passes(11_000),
  (exercise) => exercise.send({ type: 'SetHardStop', at: exercise.now + 25 * 60_000 }),
  (exercise) => {
    const { proposal } = exercise.state.time
    return exercise.send({ type: 'AdoptPlan', from: proposal ? timeToken(proposal) : '' })
  },
  (exercise) => {
    const { undo } = exercise.state.time
    return exercise.send({ type: 'UndoPlan', from: undo ? timeToken(undo) : '' })
  },
  (exercise) => exercise.send({ type: 'KeepMessage', inject: 'overview' }),
  (exercise) => exercise.tables.length > 1 && exercise.addTable(),
  (exercise) => exercise.send({ type: 'BeginTable', table: exercise.state.added.at(-1)?.table ?? '' }),
]
const tableDeeds: readonly ((exercise: ExerciseTrial, index: number) => unknown)[] = [
  (exercise, index) => table(exercise, index)?.goOn('judgement'),
  (exercise, index) => table(exercise, index)?.goOn('decision'),
  (exercise, index) => {
    const at = table(exercise, index)
    const decision = at?.game.phases[at.state.stage.phaseIndex]?.decision
    const option = decision?.options[0]?.id ?? ''
    const made = { decision: decision?.id ?? '', option, explanation: typed('e'), considerations: [] }
    return at?.by('mayor', { type: 'ProposeDecision', ...made })
  },
  (exercise, index) => {
    const at = table(exercise, index)
    return at?.facilitator({ type: 'StepBack', from: undoToken(at.state) ?? '' })
  },
  (exercise, index) => table(exercise, index)?.facilitator({ type: 'PauseTable' }),
]
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom(...deeds),
  fc.tuple(fc.constantFrom(...tableDeeds), fc.nat(2)).map(
    ([act, index]) =>
      (exercise: ExerciseTrial) =>
        act(exercise, index),
  ),
)
const places = { lobby: 'lobby', playing: 'phase', debrief: 'debrief', ended: 'ended' } as const

/** A table that came later and did not begin yet. */
const hasNotBegun = (exercise: ExerciseTrial, { table, stage }: TableState): boolean =>
  stage.place === 'lobby' && exercise.state.added.some((added) => added.table === table && added.begun === null)

describe('an exercise and its tables', () => {
  test('never part, whatever is pressed: all follow the same plan, and each that began is where the exercise is [EX-6] [EX-8] [STOP-7]', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 3), fc.array(deed, { maxLength: 60, size: 'max' }), (tables, happenings) => {
        const exercise = givenExercise(tables)
        for (const act of happenings) {
          act(exercise)
          for (const { state } of exercise.tables) {
            const { talk, dropped, earlier } = tablePart(exercise.state.time.plan)
            expect({ ...state.timePlan, dropped: Object.keys(state.timePlan.dropped) }).toEqual({
              talk,
              dropped,
              earlier,
            })
            if (hasNotBegun(exercise, state)) continue
            expect(state.stage.place).toBe(places[exercise.state.place])
            expect(state.stage.phaseIndex).toBe(exercise.state.phaseIndex)
          }
        }
        expect(exercise.folded).toEqual(exercise.state)
      }),
      { numRuns: 150 },
    )
  })

  test('always come to an end by pressing Next, with the facilitator deciding where nobody does [NEXT-1]', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 3), fc.array(deed, { maxLength: 40, size: 'max' }), (tables, happenings) => {
        const exercise = givenExercise(tables)
        for (const act of happenings) act(exercise)
        for (let count = 0; count < 40 && exercise.state.place !== 'ended'; count += 1) {
          if (exercise.upcoming.ready) exercise.next()
          else {
            exercise.send({ type: 'ResumeAll' })
            exercise.send({ type: 'LapseNext', from: exercise.upcoming.from })
            exercise.passes(10_000)
          }
        }
        expect(exercise.state.place).toBe('ended')
      }),
      { numRuns: 100 },
    )
  })
})
