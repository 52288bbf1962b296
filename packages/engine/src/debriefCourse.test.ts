import { type ExerciseTrial, givenExercise } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { foldExercise } from './exercise.ts'

const minute = 60_000

const inDebrief = (tables = 2): ExerciseTrial => {
  const exercise = givenExercise(tables)
  for (let step = 0; step < 40 && exercise.state.place !== 'debrief'; step += 1) exercise.next()
  return exercise
}

/** The scenes that Next leads through until it would end. */
const scenesByNext = (exercise: ExerciseTrial): string[] => {
  const shown: string[] = [exercise.state.scene]
  while (exercise.upcoming.kind === 'scene') {
    exercise.next()
    shown.push(exercise.state.scene)
  }
  return shown
}

describe('the course of the debrief', () => {
  test('knows how long each scene was shown, also one that came back [DEB-1]', () => {
    const exercise = inDebrief()
    const opened = exercise.now
    exercise.passes(2 * minute)
    exercise.next()
    exercise.passes(3 * minute)
    exercise.send({ type: 'SetDebriefScene', scene: 'words' })
    exercise.passes(minute)
    exercise.send({ type: 'SetDebriefScene', scene: 'words' })
    exercise.next()
    expect(exercise.state.course).toEqual({
      startedAt: opened,
      since: exercise.now,
      spent: { words: 3 * minute, timeline: 3 * minute },
      page: 0,
    })
    expect(foldExercise(exercise.log)).toEqual(exercise.state)
  })

  test('begins anew when the debrief is opened again after a step back [DEB-1]', () => {
    const exercise = inDebrief()
    exercise.passes(2 * minute)
    exercise.next()
    exercise.back()
    expect(exercise.state).toMatchObject({ place: 'playing', course: null, scene: 'words' })
    exercise.passes(minute)
    exercise.next()
    expect(exercise.state.course).toMatchObject({ startedAt: exercise.now, spent: {} })
  })

  test('turns the pages of the scene that was seen, from the first on in each scene [DEB-2]', () => {
    const exercise = inDebrief()
    exercise.send({ type: 'SetDebriefScene', scene: 'decisions' })
    expect(exercise.send({ type: 'TurnPage', scene: 'decisions', page: 3 })).toBeNull()
    expect(exercise.send({ type: 'TurnPage', scene: 'decisions', page: 3 })).toBe('step/stale')
    expect(exercise.send({ type: 'TurnPage', scene: 'facts', page: 1 })).toBe('step/stale')
    expect(exercise.state.course?.page).toBe(3)
    exercise.next()
    expect(exercise.state).toMatchObject({ scene: 'facts', course: { page: 0 } })
  })

  test('has three scenes where the slot is short, and all six again after that is taken back [DEB-3]', () => {
    expect(scenesByNext(inDebrief())).toEqual(['words', 'timeline', 'decisions', 'facts', 'questions', 'home'])
    const exercise = inDebrief()
    exercise.send({ type: 'ShortenDebrief', short: true })
    expect(exercise.send({ type: 'ShortenDebrief', short: true })).toBe('step/stale')
    expect(scenesByNext(exercise)).toEqual(['words', 'decisions', 'facts', 'home'])
    expect(exercise.upcoming.kind).toBe('end')
    exercise.send({ type: 'SetDebriefScene', scene: 'words' })
    exercise.send({ type: 'ShortenDebrief', short: false })
    expect(exercise.upcoming.about).toBe('timeline')
    expect(exercise.folded).toEqual(exercise.state)
  })

  test('stays short when play goes a step back and on again [DEB-3]', () => {
    const exercise = inDebrief()
    exercise.send({ type: 'ShortenDebrief', short: true })
    exercise.back()
    exercise.next()
    expect(exercise.state.short).toBe(true)
  })

  test('is led only while the debrief is open [DEB-1]', () => {
    const commands = [
      { type: 'SetDebriefScene', scene: 'facts' },
      { type: 'TurnPage', scene: 'words', page: 1 },
      { type: 'ShortenDebrief', short: true },
    ] as const
    for (const command of commands) expect(givenExercise(1).send(command)).toBe('exercise/not_open')
  })
})
