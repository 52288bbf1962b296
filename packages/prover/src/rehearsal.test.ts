import { foldTable, hashTable, prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { describe, expect, test } from 'vitest'
import { rehearse } from './rehearsal.ts'

const folder = new URL('../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
const { scenario, hash: scenarioHash } = version
const game = prepareGame(scenario, 'short')
if (!game) throw new Error('Natte Meren has no short edition')

const play = (seed: number, tables = 1) => rehearse({ game, scenarioHash, seed, tables })

describe('a rehearsal of Natte Meren', () => {
  test('plays to an outcome at every table, with every decision settled [REH-3]', () => {
    const outcomes = scenario.outcomes.map(({ id }) => id)
    for (const seed of [1, 4, 7])
      for (const { outcome, state } of play(seed, 2).tables) {
        expect(outcomes).toContain(outcome)
        const settled = Object.values(state.decisions).filter(({ status }) => status === 'taken' || status === 'lapsed')
        expect(settled).toHaveLength(game.decisions.size)
      }
  })

  test('gives the same bytes for the same seed [REH-1] [HASH-1]', () => {
    expect(JSON.stringify(play(3, 2))).toBe(JSON.stringify(play(3, 2)))
  })

  test('its log folds to the state of the live table [EX-1]', () => {
    for (const seed of [1, 2, 3, 4, 5])
      for (const { log, hash } of play(seed).tables) {
        const events = log.flatMap((entry) => entry.events)
        expect(hashTable(foldTable(game, events))).toBe(hash)
      }
  })

  test('is pressed along by what the control view offers, and each bot moves its own seat only [REH-2]', () => {
    const [table] = play(9).tables
    const actors = new Map(table?.log.map(({ command, actor }) => [command.type, actor.kind]))
    expect(actors.get('OpenPhase')).toBe('system')
    expect(actors.get('ProposeDecision')).toBe('seat')
    const shares = table?.log.filter(({ command }) => command.type === 'ShareFact') ?? []
    expect(shares.length).toBeGreaterThan(0)
    for (const { events, actor } of shares)
      for (const { event } of events) {
        if (event.type !== 'FactShared' || actor.kind !== 'seat') continue
        expect(table?.state.seats.seats[actor.seat]?.role).toBe(event.role)
        expect(Object.keys(table?.state.facts[event.fact]?.holders ?? {})).toContain(event.role)
      }
  })

  test('tables with other seeds go other ways', () => {
    const outcomes = new Set([...Array(30).keys()].map((seed) => play(seed).tables[0]?.outcome))
    expect(outcomes.size).toBeGreaterThanOrEqual(3)
  })
})
