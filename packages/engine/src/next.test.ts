import { type ExerciseTrial, givenExercise, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

/** Every kind of Next up to the end, with the mayor deciding where that is asked. */
const walk = (exercise: ExerciseTrial): string[] => {
  const kinds: string[] = []
  for (let count = 0; count < 40 && exercise.upcoming.kind !== 'ended'; count += 1) {
    const { kind, about } = exercise.upcoming
    kinds.push(about ? `${kind} ${about}` : kind)
    if (kind !== 'decide') {
      expect(exercise.next()).toBeNull()
      continue
    }
    expect(exercise.next()).toBe('step/not_ready')
    const option = about === 'tell' ? 'now' : 'wait'
    const made = { decision: about ?? '', option, explanation: typed('e'), considerations: [] }
    exercise.tables[0]?.by('mayor', { type: 'ProposeDecision', ...made })
    exercise.passes(10_000)
  }
  return kinds
}

describe('the one Next', () => {
  test('at one table drives everything but the decision itself [NEXT-1]', () => {
    expect(walk(givenExercise())).toEqual([
      'start evening',
      'message overview',
      'judgement disconnect',
      'reveal disconnect',
      'decide disconnect',
      'phase aftermath',
      'judgement tell',
      'reveal tell',
      'decide tell',
      'debrief',
      'scene timeline',
      'scene decisions',
      'scene facts',
      'scene questions',
      'scene home',
      'end',
    ])
  })

  test('at several tables sends shared messages and opens gates; each keeps its own pace [NEXT-1]', () => {
    const kinds = walk(givenExercise(3))
    expect(kinds.slice(0, 4)).toEqual(['start evening', 'message overview', 'phase aftermath', 'debrief'])
  })

  test('pressed twice makes one step [NEXT-2]', () => {
    const exercise = givenExercise(2)
    const { from } = exercise.upcoming
    expect(exercise.send({ type: 'Next', from })).toBeNull()
    expect(exercise.send({ type: 'Next', from })).toBe('step/stale')
  })

  test('says who is still busy with advice [NEXT-3]', () => {
    const exercise = givenExercise()
    exercise.next()
    exercise.next()
    exercise.next()
    expect(exercise.upcoming).toMatchObject({ kind: 'reveal', busy: ['ciso', 'it'], ready: true })
    const given = { decision: 'disconnect', option: 'wait', certainty: 'low' } as const
    exercise.tables[0]?.by('it', { type: 'GiveAdvice', ...given })
    expect(exercise.upcoming.busy).toEqual(['ciso'])
  })

  test('is not offered for a step that a paused table would refuse [NEXT-3]', () => {
    const exercise = givenExercise()
    exercise.next()
    exercise.next()
    exercise.send({ type: 'PauseAll' })
    expect(exercise.upcoming).toMatchObject({ kind: 'judgement', ready: false })
    expect(exercise.next()).toBe('step/not_ready')
    expect(exercise.state.undo?.version).toBe(exercise.state.version - 1)
  })

  test('can leave out the message that it would send [NEXT-4]', () => {
    const exercise = givenExercise(2)
    expect(exercise.send({ type: 'SkipNext', from: exercise.upcoming.from, fold: false })).toBe('inject/unknown')
    exercise.next()
    expect(exercise.send({ type: 'SkipNext', from: 'before', fold: false })).toBe('step/stale')
    expect(exercise.send({ type: 'SkipNext', from: exercise.upcoming.from, fold: true })).toBeNull()
    expect(exercise.tables.map(({ state }) => state.inbox.skipped)).toEqual([
      { overview: { fold: true } },
      { overview: { fold: true } },
    ])
    expect(exercise.upcoming.kind).toBe('phase')
  })

  test('can go on without a decision, but not over one that was read out [NEXT-4]', () => {
    const exercise = givenExercise()
    const [table] = exercise.tables
    expect(exercise.send({ type: 'LapseNext', from: exercise.upcoming.from })).toBe('step/not_ready')
    exercise.next()
    exercise.next()
    table?.goOn('decision')
    const made = { decision: 'disconnect', option: 'wait', explanation: typed('e'), considerations: [] }
    table?.by('mayor', { type: 'ProposeDecision', ...made })
    expect(exercise.upcoming.mayLapse).toBe(false)
    table?.by('mayor', { type: 'WithdrawDecision', decision: 'disconnect' })
    expect(exercise.send({ type: 'LapseNext', from: 'before' })).toBe('step/stale')
    expect(exercise.send({ type: 'LapseNext', from: exercise.upcoming.from })).toBeNull()
    expect(table?.state.decisions.disconnect?.status).toBe('lapsed')
    expect(exercise.upcoming.kind).toBe('phase')
  })

  test('offers a shared message only to tables that are still in Beeld [NEXT-1]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    expect(exercise.upcoming).toMatchObject({ kind: 'message', reaches: ['t1', 't2'] })
    exercise.tables[0]?.goOn('judgement')
    expect(exercise.upcoming).toMatchObject({ kind: 'message', reaches: ['t2'] })
    exercise.tables[1]?.goOn('judgement')
    expect(exercise.upcoming.kind).toBe('phase')
  })
})
