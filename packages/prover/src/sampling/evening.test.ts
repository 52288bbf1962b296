import { draw, type Game, prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { minimalGame } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { seatings } from '../machine/cast.ts'
import { modelOf } from '../machine/model.ts'
import { named, type RunStep } from '../witness/path.ts'
import { RealTable } from '../witness/realTable.ts'
import { doStep } from '../witness/replay.ts'
import { comparedEvenings, dominatedIn } from './dominance.ts'
import { type Evening, type Habits, habitsOf, playEvening } from './evening.ts'

const folder = new URL('../../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
const full = typeof version !== 'string' && version.scenario && prepareGame(version.scenario, 'full')
if (!full) throw new Error('Natte Meren has no full edition')

/** Chance falls as the engine draws it for a seed. */
const asDrawn = (habits: Habits, seed: number): Habits => ({
  ...habits,
  lucky: (inject, chance) => Math.floor(draw(seed, 'inject', inject) * 100) < chance,
})

/** The same evening on the machine and on the real engine. */
const both = (game: Game, seated: readonly string[], number: number): { made: Evening; real: Evening } => {
  const model = modelOf(game, seated, 'everything')
  const steps: RunStep[] = [{ step: 'open', phase: game.phases[0]?.id ?? '' }]
  const made = playEvening(model, asDrawn(habitsOf(5, number), number), (phase, slot, move) =>
    steps.push(...named(model, { phase, slot }, move)),
  )
  const table = new RealTable(game, seated, number)
  for (const step of steps) doStep(table, step)
  return { made, real: asEvening(table) }
}

const asEvening = ({ game, state }: RealTable): Evening => ({
  arrived: game.phases.map(({ id }) =>
    Object.entries(state.inbox.deliveries).flatMap(([inject, { phase }]) => (phase === id ? [inject] : [])),
  ),
  outcome: state.stage.outcome,
  indicators: state.town.indicators,
  duties: Object.fromEntries(game.scenario.duties.map(({ id }) => [id, state.duties[id]?.status ?? 'none'])),
})

const sorted = (evening: Evening): Evening => ({ ...evening, arrived: evening.arrived.map((ids) => [...ids].sort()) })

describe('an evening of habits', () => {
  test.for([
    ['the minimal scenario', minimalGame('full')],
    ['Natte Meren', full],
  ] as const)('ends on the machine as it does on the real engine: %s [PROVE-6]', ([, game]) => {
    for (const seated of seatings(game))
      for (let number = 0; number < 12; number += 1) {
        const { made, real } = both(game, seated, number)
        expect(sorted(made)).toEqual(sorted(real))
      }
  })

  test('clears every option of Natte Meren: each does better than each other one somewhere [PROVE-6]', () => {
    expect(comparedEvenings).toBeGreaterThan(100)
    expect(dominatedIn(full)).toEqual([])
  })
})
