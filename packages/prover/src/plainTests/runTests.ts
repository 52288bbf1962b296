import { type Game, prepareGame } from '@natte-meren/engine'
import type { Atlas, Language, Path, PlacedTest, Scenario } from '@natte-meren/scenario'
import { endingOf } from './ending.ts'
import { cameTrue, missWords } from './misses.ts'
import { playTest } from './playTest.ts'
import { stuckWords } from './stuckWords.ts'

/** Something that a test expected and that did not come true, at its place in the file. */
export interface TestMiss {
  readonly line: number
  readonly column: number
  /** Plain sentences. */
  readonly reasons: readonly string[]
}

/** What came of a test. */
export interface TestResult {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly ok: boolean
  readonly misses: readonly TestMiss[]
}

export interface TestOptions {
  readonly scenario: Scenario
  readonly tests: readonly PlacedTest[]
  /** Where everything in the files stands, the tests included. */
  readonly atlas: Atlas
  readonly language?: Language
}

/** Chance falls differently with each seed: a test has to hold in all of these. */
const seedsWithChance = 8

const seedsFor = (game: Game): number =>
  [...game.injects.values()].some(({ chance }) => chance !== undefined) ? seedsWithChance : 1

interface Miss {
  readonly path: Path
  readonly reasons: readonly string[]
}

/** What went wrong with a test in a game; the first seed with which something does tells it. */
const missesOf = (game: Game, { test }: PlacedTest, language: Language): Miss[] => {
  for (let seed = 0; seed < seedsFor(game); seed += 1) {
    const { table, stuck } = playTest(game, test, seed)
    if (stuck)
      return [{ path: ['given', test.given.indexOf(stuck.step)], reasons: [stuckWords(stuck.because, language)] }]
    const ending = endingOf(table, test.by)
    const misses = test.expect.flatMap((expected, index): Miss[] =>
      cameTrue(ending, expected) ? [] : [{ path: ['expect', index], reasons: missWords(ending, expected, language) }],
    )
    if (misses.length > 0) return misses
  }
  return []
}

/** Plays every test beside a scenario on the real engine. Pure; an edition that is not there is a miss. */
export const runTests = ({ scenario, tests, atlas, language = 'nl' }: TestOptions): TestResult[] => {
  const games = new Map(scenario.editions.map(({ id }) => [id, prepareGame(scenario, id)]))
  return tests.map((placed) => {
    const { file, path, test } = placed
    const game = games.get(test.edition)
    const none = language === 'nl' ? 'Deze editie is er niet.' : 'There is no such edition.'
    const misses = game ? missesOf(game, placed, language) : [{ path: ['edition'], reasons: [none] }]
    const at = (inside: Path) => atlas.position({ file, path: [...path, ...inside] })
    return {
      name: test.name,
      file,
      ...at([]),
      ok: misses.length === 0,
      misses: misses.map(({ path: inside, reasons }) => ({ ...at(inside), reasons })),
    }
  })
}
