import { lensOf } from '@natte-meren/projection'
import { givenTable, minimalGame, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { tableFindings } from '../report/tableFindings.ts'
import { comparedTable } from './comparedTable.ts'
import { compareExercises, type PlayedExercise } from './comparison.ts'

const game = minimalGame()
const lens = lensOf(game, 'nl')
const decision = game.phases[0]?.decision
if (!decision) throw new Error('The first phase has a decision.')
const [one = '', other = ''] = decision.options.map(({ id }) => id)

/** A table that chose so, where IT had its message of the night before it for so many seconds. */
const tableThat = (option: string, seconds: number) => {
  const trial = givenTable({ game, at: 'picture' })
  trial.passes(20_000)
  trial.by('it', { type: 'MarkSeen', injects: ['night-log'] })
  trial.passes(seconds * 1_000)
  trial.facilitator({ type: 'ClosePicture', from: trial.from })
  trial.facilitator({ type: 'RevealAdvice', from: trial.from })
  trial.by('mayor', {
    ...{ type: 'ProposeDecision', decision: decision.id, option, considerations: [] },
    explanation: typed('uitleg'),
  })
  trial.passes(11_000)
  trial.goOn('debrief')
  const { state, log } = trial
  return comparedTable(tableFindings(lens, { state, events: log, texts: () => 'getypt' }), log)
}

const exercise = (month: string, options: readonly string[], seconds = 15): PlayedExercise => ({
  lens,
  month,
  tables: options.map((option) => tableThat(option, seconds)),
})

const compared = (...exercises: PlayedExercise[]) => {
  const comparison = compareExercises(exercises)
  if (!comparison) throw new Error('nothing to compare')
  return comparison
}

describe('exercises beside each other', () => {
  test('say of each dilemma how many tables made the choice that most made, together and one by one [COMP-3]', () => {
    const { decisions, exercises, tables } = compared(
      exercise('2026-12', [other, other, one, other]),
      exercise('2026-11', [one, one, other]),
    )
    expect(exercises.map(({ month, tables: count }) => [month, count])).toEqual([
      ['2026-11', 3],
      ['2026-12', 4],
    ])
    expect(tables).toBe(7)
    const found = decisions.find(({ title }) => title === lens.say(decision.title))
    expect(found).toMatchObject({
      most: lens.say(decision.options.find(({ id }) => id === other)?.label ?? { nl: '' }),
      all: { tables: 4, of: 7 },
      each: [
        { tables: 1, of: 3 },
        { tables: 3, of: 4 },
      ],
    })
    expect(found?.options.map(({ all, each }) => [all, ...each])).toContainEqual([3, 2, 1])
  })

  test('are left out with fewer than three tables [COMP-1]', () => {
    expect(compareExercises([exercise('2026-11', [one, one])])).toBeNull()
    const { exercises } = compared(exercise('2026-11', [one, one]), exercise('2026-11', [one, one, one]))
    expect(exercises).toHaveLength(1)
  })

  test('count a fact as hidden where whoever decided did not have it before [COMP-3]', () => {
    const { facts } = compared(exercise('2026-11', [one, one, one]))
    expect(facts.length).toBeGreaterThan(0)
    const shares = facts.map(({ all: { tables, of } }) => tables / of)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(facts[0]?.all).toEqual({ tables: 0, of: 3 })
  })

  test('have a reading time from a message to the next step, of five readers or more [COMP-4]', () => {
    const quick = exercise('2026-11', [one, one, one], 20)
    expect(compared(quick).texts).toEqual([])
    const slow = exercise('2026-12', [one, one, one, one, one], 40)
    const { texts } = compared(quick, slow)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatchObject({
      all: { seconds: 40, readings: 8 },
      each: [null, { seconds: 40, readings: 5 }],
    })
  })

  test('do not know how long each took where several messages were opened at once [COMP-4]', () => {
    const trial = givenTable({ game, at: 'picture' })
    trial.facilitator({ type: 'SendInject', inject: 'overview' })
    trial.by('mayor', { type: 'MarkSeen', injects: ['first-report', 'overview'] })
    trial.by('ciso', { type: 'MarkSeen', injects: ['overview'] })
    trial.passes(15_000)
    trial.facilitator({ type: 'ClosePicture', from: trial.from })
    const { readings } = comparedTable({ decisions: {}, facts: {} }, trial.log)
    expect(readings).toEqual({ overview: [15] })
  })
})
