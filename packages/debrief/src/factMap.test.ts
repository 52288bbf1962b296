import { prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { roleProjector } from '@natte-meren/projection'
import type { DebriefFact } from '@natte-meren/protocol'
import { playThrough, type RehearsedTable } from '@natte-meren/prover'
import { Told } from '@natte-meren/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const folder = new URL('../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
const { scenario, hash: scenarioHash } = version
const editions = ['short', 'full'].flatMap((edition) => prepareGame(scenario, edition) ?? [])

const anyTable = fc
  .record({ game: fc.constantFrom(...editions), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ game, seed }) => ({ game, table: playThrough({ game, scenarioHash, seed, tables: 1 })[0] }))

const factMap = (game: (typeof editions)[number], { state, texts }: RehearsedTable): readonly DebriefFact[] => {
  const project = roleProjector(game, { role: 'mayor', language: 'nl' })
  const context = { texts: (id: string) => texts.get(id), code: '', tables: 1, takeHomeKey: () => null, day: '' }
  return project(state, context).debrief?.facts ?? []
}

test('the map of the facts is the log: who held, told and tabled each, and whether it came in time [DEB-5]', () => {
  fc.assert(
    fc.property(anyTable, ({ game, table }) => {
      if (!table) throw new Error('no table was played')
      const told = new Told(table)
      const facts = factMap(game, table)
      const cameUp = new Set([...told.held.keys()].map((key) => key.split(' ')[0]))
      expect(new Set(facts.map(({ id }) => id))).toEqual(cameUp)
      expect(facts.length).toBeGreaterThan(5)
      for (const { id, held, decisions, ...shared } of facts) {
        const holders = [...told.held.keys()].filter((key) => key.startsWith(`${id} `)).map((key) => key.split(' ')[1])
        expect(held.map(({ role }) => role).sort()).toEqual(holders.sort())
        expect([shared.told !== null, shared.tabled !== null]).toEqual([told.told.has(id), told.tabled.has(id)])
        for (const { decision, inTime } of decisions) {
          const made = told.taken.has(decision) ? told.proposed.get(decision) : undefined
          expect(inTime).toBe(made ? told.reached(id, made.role) < made.order : null)
        }
      }
    }),
    { numRuns: 12 },
  )
})
