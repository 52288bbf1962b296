import { draw, type Game, prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { parseScenario } from '@natte-meren/scenario'
import { fullSize, generatedScenario, minimalGame, minimalGameWith, type ScenarioSize } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RealTable } from '../witness/realTable.ts'
import { replay } from '../witness/replay.ts'
import { type Answers, Oracle } from './answers.ts'
import { seatings } from './cast.ts'

const folder = new URL('../../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
const natteMeren = typeof version !== 'string' && version.scenario && prepareGame(version.scenario, 'short')
if (!natteMeren) throw new Error('Natte Meren has no short edition')

const three = ['mayor', 'ciso', 'it']
const answersOf = (game: Game, seated = three): Answers => new Oracle(game).answersFor(seated)
const verdictOf = ({ byName }: Answers, name: string) => byName.get(name)?.verdict

/** Names of everything that came about at a table. */
const cameAbout = ({ state }: RealTable): string[] => [
  ...Object.keys(state.inbox.deliveries).map((id) => `inject ${id}`),
  ...Object.entries(state.decisions).flatMap(([id, { status, proposal }]) => {
    if (status === 'lapsed') return [`lapsed ${id}`]
    return status === 'taken' ? [`option ${id}/${proposal?.option}`] : []
  }),
  ...Object.entries(state.duties).flatMap(([id, { status }]) => [
    `duty ${id} started`,
    ...(status === 'running' ? [] : [`duty ${id} ${status}`]),
  ]),
  ...(state.stage.outcome === null ? [] : [`outcome ${state.stage.outcome}`]),
]

/** One thing that a table or its facilitator does: which kind, which of them, and how far into the phase [s]. */
type Doing = readonly [kind: number, which: number, seconds: number]

const doing = fc.tuple(fc.nat(9), fc.nat(30), fc.nat(500))

const does = (table: RealTable, [kind, which, seconds]: Doing): void => {
  const decision = table.game.phases[table.state.stage.phaseIndex]?.decision
  const facts = Object.keys(table.state.facts)
  if (kind <= 2) table.share(facts[which % Math.max(1, facts.length)] ?? '')
  else if (kind === 3) table.release()
  else if (kind === 4) table.waitUntil(seconds * 1000)
  else if (kind === 5) table.waitUntil(table.played + which * 1000)
  else if (kind === 6 && decision && table.state.stage.step === 'picture') table.closePicture()
  else if (kind === 7 && decision && table.state.stage.step !== 'done')
    table.decide(decision.id, decision.options[which % decision.options.length]?.id ?? '')
  else if (kind === 8 && which % 4 === 0 && decision && table.state.stage.step !== 'done') table.lapse()
  else if (kind === 9) goOn(table)
}

const goOn = (table: RealTable): void => {
  const next = table.state.stage.phaseIndex + 1
  if (next < table.game.phases.length) table.open(next)
  else table.end()
}

const evening = (game: Game, seated: readonly string[], seed: number, doings: readonly Doing[]): RealTable => {
  const table = new RealTable(game, seated, seed)
  table.open(0)
  for (const one of doings) if (table.state.stage.place === 'phase') does(table, one)
  while (table.state.stage.place === 'phase') goOn(table)
  return table
}

const neverAnswered = (answers: Answers, table: RealTable): string[] =>
  cameAbout(table).filter((name) => verdictOf(answers, name) !== 'reached')

const small: ScenarioSize = { decisions: 3, options: 2, injects: 12, facts: 4, indicators: 2, duties: 3, outcomes: 3 }
const odd: ScenarioSize = { ...small, rare: true }

const made = (size: ScenarioSize, seed: number): Game => {
  let drawn = 0
  const pick = (below: number) => {
    drawn += 1
    return Math.floor(draw(seed, 'made', String(drawn)) * below)
  }
  const { scenario, findings } = parseScenario(generatedScenario(size, pick))
  const game = scenario && prepareGame(scenario, 'full')
  if (!game) throw new Error(`The made-up scenario does not play: ${JSON.stringify(findings)}`)
  return game
}

const unconfirmed = (game: Game, answers: Answers): string[] =>
  [...answers.byName.values()].flatMap(({ target, run }) =>
    !run || target.kind === 'held' || target.kind === 'early' || replay(game, answers.seated, run, target).confirmed
      ? []
      : [JSON.stringify({ target, run })],
  )

describe('the machine of a scenario', () => {
  test('finds everything in the minimal scenario, and every run to it holds on the real engine [PROVE-2]', () => {
    const game = minimalGame('full')
    const answers = answersOf(game)
    const stories = [...answers.byName.values()].filter(({ target: { kind } }) => kind !== 'held' && kind !== 'duty')
    expect(stories.filter(({ verdict }) => verdict !== 'reached')).toEqual([])
    expect(unconfirmed(game, answers)).toEqual([])
  })

  test('finds a way to every message of Natte Meren, at every table [PROVE-2]', () => {
    const oracle = new Oracle(natteMeren)
    for (const seated of seatings(natteMeren)) {
      const answers = oracle.answersFor(seated)
      const messages = [...answers.byName.values()].filter(({ target }) => target.kind === 'inject')
      expect(messages.filter(({ verdict }) => verdict !== 'reached')).toEqual([])
      expect(unconfirmed(natteMeren, answers)).toEqual([])
    }
  })

  test('names the clause that never holds [PROVE-3]', () => {
    const was = 'when: { flag: waited }'
    const now = 'when: { all: [{ flag: waited }, { decided: { decision: disconnect, option: pull } }] }'
    const game = minimalGameWith('phases/02-aftermath.yaml', was, now)
    const answer = answersOf(game).byName.get('inject spread')
    expect(answer).toMatchObject({ verdict: 'never', obstacle: { kind: 'together', clause: ['all', 1] } })
  })

  test('holds every evening that a table of the minimal scenario can have [PROVE-1]', () => {
    const game = minimalGame('full')
    const answers = answersOf(game)
    fc.assert(
      fc.property(fc.nat(1000), fc.array(doing, { maxLength: 40 }), (seed, doings) => {
        expect(neverAnswered(answers, evening(game, three, seed, doings))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('holds every evening of Natte Meren [PROVE-1]', () => {
    const answers = answersOf(natteMeren)
    fc.assert(
      fc.property(fc.nat(1000), fc.array(doing, { maxLength: 60 }), (seed, doings) => {
        expect(neverAnswered(answers, evening(natteMeren, three, seed, doings))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  const evenings = fc.array(fc.array(doing, { maxLength: 40 }), { maxLength: 12 })
  const story = fc.nat(100_000)

  test('holds every evening of stories that nobody wrote, and its runs hold there [PROVE-1] [PROVE-2]', () => {
    fc.assert(
      fc.property(story, evenings, (seed, played) => {
        const game = made(small, seed)
        const answers = answersOf(game)
        for (const doings of played) expect(neverAnswered(answers, evening(game, three, seed, doings))).toEqual([])
        expect(unconfirmed(game, answers)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('holds every evening of stories that use all that the format allows, with any roles [PROVE-1]', () => {
    fc.assert(
      fc.property(story, evenings, fc.boolean(), (seed, played, larger) => {
        const game = made(odd, seed)
        const seated = larger ? [...three, 'secretary'] : three
        const answers = answersOf(game, seated)
        for (const doings of played) expect(neverAnswered(answers, evening(game, seated, seed, doings))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('says what it did not get to when a story is too large [PROVE-4]', () => {
    const answers = new Oracle(made(fullSize, 1), { inAll: 0, perQuestion: 0, atLeast: 500 }).answersFor(three)
    const verdicts = [...answers.byName.values()].map(({ verdict }) => verdict)
    expect(verdicts).toContain('unknown')
    expect(verdicts.filter((verdict) => verdict === 'reached').length).toBeGreaterThan(40)
  })
})
