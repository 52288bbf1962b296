import { foldTable, hashTable, prepareGame, type TableState } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { roleProjector, type TableContext } from '@natte-meren/projection'
import { rehearse } from '@natte-meren/prover'
import { expect, test } from 'vitest'
import { Rewind } from './rewind.ts'

const folder = new URL('../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
const game = prepareGame(version.scenario, 'short')
if (!game) throw new Error('Natte Meren has no short edition')
const context: TableContext = {
  texts: (id) => id,
  code: '000000',
  tables: 1,
  takeHomeKey: () => null,
  day: '2026-11-24',
}

test('a table can be seen as it was at any moment, and as each role saw it then [SCRUB-1]', () => {
  const states: TableState[] = []
  const seen = ['mayor', 'ciso', null].map((role) => {
    const viewer = { role, language: 'nl' as const }
    const live = roleProjector(game, viewer)
    return { viewer, live, views: [] as unknown[] }
  })
  const { tables } = rehearse({
    game,
    scenarioHash: '',
    seed: 5,
    tables: 1,
    onStep: ({ state }) => {
      states.push(state)
      for (const { live, views } of seen) views.push(structuredClone(live(state, context)))
    },
  })
  const events = tables[0]?.log.flatMap((entry) => entry.events) ?? []
  const rewind = new Rewind(game, events)
  for (const [index, state] of states.entries()) {
    const then = rewind.at(state.version)
    expect(hashTable(then)).toBe(hashTable(foldTable(game, events.slice(0, state.version))))
    for (const { viewer, views } of seen) expect(roleProjector(game, viewer)(then, context)).toEqual(views[index])
  }
  expect(rewind.at(0).version).toBe(0)
  expect(rewind.at(1e9).version).toBe(events.length)
})
