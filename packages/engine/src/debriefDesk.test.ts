import { givenExercise } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

/** Three tables in the debrief. */
const inDebrief = () => {
  const exercise = givenExercise(3)
  for (let step = 0; step < 40 && exercise.state.place !== 'debrief'; step += 1) exercise.next()
  return exercise
}
const vote = { type: 'VoteQuestions' as const, questions: ['who-may', 'who-pays', 'who-may'] }

describe('the debrief of all tables', () => {
  test('is led only once it is open, and no longer when the exercise has ended [ALL-9] [ALL-10]', () => {
    const commands = [
      { type: 'HideWord', word: 'c.word', hidden: true },
      { type: 'ShowTableNumbers', shown: true },
      { type: 'LetTableTell', table: 't2' },
      { type: 'OpenVote', open: true },
    ] as const
    for (const command of commands) expect(givenExercise(3).send(command)).toBe('exercise/not_open')
    const exercise = inDebrief()
    for (const command of commands) expect(exercise.send(command)).toBeNull()
    const { desk } = exercise.state
    expect(desk).toEqual({ hidden: ['c.word'], numbersShown: true, telling: 't2' })
    exercise.send({ type: 'EndExercise' })
    for (const command of commands) expect(exercise.send(command)).toBe('exercise/ended')
    expect(exercise.folded).toEqual(exercise.state)
  })

  test('is as it was after the same press twice, and after each press is taken back [ALL-9] [ALL-10]', () => {
    const exercise = inDebrief()
    const before = exercise.state.desk
    exercise.send({ type: 'HideWord', word: 'c.word', hidden: true })
    expect(exercise.send({ type: 'HideWord', word: 'c.word', hidden: true })).toBe('step/stale')
    exercise.send({ type: 'HideWord', word: 'c.word', hidden: false })
    exercise.send({ type: 'ShowTableNumbers', shown: true })
    expect(exercise.send({ type: 'ShowTableNumbers', shown: true })).toBe('step/stale')
    exercise.send({ type: 'ShowTableNumbers', shown: false })
    expect(exercise.send({ type: 'LetTableTell', table: 't9' })).toBe('exercise/unknown')
    exercise.send({ type: 'LetTableTell', table: 't1' })
    exercise.send({ type: 'LetTableTell', table: null })
    expect(exercise.state.desk).toEqual(before)
  })

  test('keeps what was hidden when play goes a step back and on again [ALL-10]', () => {
    const exercise = inDebrief()
    exercise.send({ type: 'HideWord', word: 'c.word', hidden: true })
    exercise.back()
    expect(exercise.state.place).toBe('playing')
    expect(exercise.state.desk.hidden).toEqual(['c.word'])
  })
})

describe('a vote on the shared questions', () => {
  test('is open at every table from the press until it is closed [ALL-7]', () => {
    const exercise = inDebrief()
    const [first, , third] = exercise.tables
    expect(first?.by('mayor', vote).refused).toBe('take_home/not_open')
    exercise.send({ type: 'OpenVote', open: true })
    for (const table of [first, third]) expect(table?.by('mayor', vote).refused).toBeNull()
    expect(third?.by('ciso', { ...vote, questions: [] }).refused).toBeNull()
    exercise.send({ type: 'OpenVote', open: false })
    expect(third?.by('mayor', vote).refused).toBe('take_home/not_open')
    expect(third?.state.home.vote).toEqual({
      open: false,
      chosen: { [third?.seat('mayor') ?? '']: ['who-may', 'who-pays'], [third?.seat('ciso') ?? '']: [] },
    })
  })

  test('is for who sits at a table, and takes the last choice of each [ALL-7]', () => {
    const exercise = inDebrief()
    exercise.send({ type: 'OpenVote', open: true })
    const [table] = exercise.tables
    expect(table?.device('nobody', vote).refused).toBe('actor/not_allowed')
    table?.by('it', vote)
    table?.by('it', { ...vote, questions: ['who-pays'] })
    expect(table?.state.home.vote?.chosen).toEqual({ [table?.seat('it') ?? '']: ['who-pays'] })
  })
})
