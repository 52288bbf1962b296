import { forkTable, type Game, prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import type { Run, WhatIfView } from '@natte-meren/protocol'
import { type PlayedTable, rehearse } from '@natte-meren/prover'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeRange, whatIf } from './whatIf.ts'

const folder = new URL('../../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
const { scenario, hash: scenarioHash } = version
const gameOf = (edition: string): Game => {
  const game = prepareGame(scenario, edition)
  if (!game) throw new Error(`Natte Meren has no edition ${edition}`)
  return game
}
const game = gameOf('full')

const evenings = new Map<number, PlayedTable>()
const play = (seed: number): PlayedTable => {
  const known = evenings.get(seed)
  if (known) return known
  const [table] = rehearse({ game, scenarioHash, seed, tables: 1 }).tables
  if (!table) throw new Error('A rehearsal has a table.')
  evenings.set(seed, table)
  return table
}

/** Any decision of any evening, with any of its options, or none. */
const anyChoice = fc
  .record({ seed: fc.integer({ min: 1, max: 12 }), decision: fc.nat(20), option: fc.nat(20) })
  .map(({ seed, ...drawn }) => {
    const table = play(seed)
    const taken = Object.entries(table.state.decisions).filter(([, { status }]) => status === 'taken')
    const id = taken[drawn.decision % taken.length]?.[0] ?? ''
    const options = [...(game.decisions.get(id)?.options.map((option) => option.id) ?? []), null]
    return { table, choice: { decision: id, option: options[drawn.option % options.length] ?? null } }
  })

const look = (table: PlayedTable, choice: { decision: string; option: string | null }): WhatIfView => {
  const view = whatIf({ game, ...table }, choice, 'nl')
  if (!view) throw new Error('There is nothing to look at.')
  return view
}
const runs = { numRuns: 60 }

describe('what if, on evenings of Natte Meren', () => {
  test('with what was really chosen nothing differs, and the log is the same [FORK-1]', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const table = play(seed)
      for (const [decision, { proposal }] of Object.entries(table.state.decisions)) {
        if (!proposal) continue
        const choice = { decision, option: proposal.option }
        expect(forkTable(game, table.log, table.state, choice)?.entries).toEqual(table.log)
        const { indicators, messages, duties, noLonger, outcome } = look(table, choice)
        expect({ indicators, messages, duties, noLonger }).toEqual({
          indicators: [],
          messages: [],
          duties: [],
          noLonger: [],
        })
        expect(outcome.same).toBe(true)
      }
    }
  })

  test('all that differs is there, once, and nothing that does not [FORK-4]', () => {
    fc.assert(
      fc.property(anyChoice, ({ table, choice }) => {
        const view = look(table, choice)
        const other = forkTable(game, table.log, table.state, choice)?.state
        if (!other) throw new Error('There is a fork.')
        const subjects = (ids: string[]) => ids.map((id) => game.injects.get(id)?.subject.nl).toSorted()
        const came = (state: typeof other) => Object.keys(state.inbox.deliveries)
        const listed = (run: Run) =>
          view.messages
            .filter((one) => one.run === run)
            .map(({ subject }) => subject)
            .toSorted()
        expect(listed('played')).toEqual(subjects(came(table.state).filter((id) => !came(other).includes(id))))
        expect(listed('other')).toEqual(subjects(came(other).filter((id) => !came(table.state).includes(id))))
        for (const { id } of scenario.indicators) {
          const shown = view.indicators.find(({ indicator }) => indicator === id)
          const values = [table.state.town.indicators[id], other.town.indicators[id]]
          if (shown) expect([shown.played, shown.other]).toEqual(values)
          else expect(values[0]).toBe(values[1])
        }
        for (const { id } of scenario.duties) {
          const ends = [table.state.duties[id]?.status ?? null, other.duties[id]?.status ?? null]
          const shown = view.duties.find(({ duty }) => duty === id)
          if (shown) expect([shown.played, shown.other]).toEqual(ends)
          else expect(ends[0]).toBe(ends[1])
        }
      }),
      runs,
    )
  })

  test('each difference has what it goes back to, in words and with the run in which that was so [FORK-4]', () => {
    fc.assert(
      fc.property(anyChoice, ({ table, choice }) => {
        const { messages, duties, indicators } = look(table, choice)
        for (const { subject, causes } of messages)
          expect([subject, causes]).toEqual([subject, expect.arrayContaining([expect.anything()])])
        for (const { title, causes } of duties) expect([title, causes.length > 0]).toEqual([title, true])
        for (const { played, other, changes } of indicators) {
          if (played !== other) expect(changes.length).toBeGreaterThan(0)
          for (const { reason } of changes) expect(reason).not.toBe('')
        }
      }),
      runs,
    )
  })

  test('whoever paid hears of the price next door, and whoever did not pay reads of the files [FORK-4]', () => {
    const paid = [...Array(60).keys()]
      .map((seed) => play(seed + 1))
      .find(({ state }) => state.decisions.ransom?.proposal?.option === 'pay')
    if (!paid) throw new Error('Somebody pays.')
    const view = look(paid, { decision: 'ransom', option: 'verify' })
    expect(view.chosen).toBe('Betalen')
    expect(view.messages).toContainEqual({
      run: 'other',
      subject: 'Bestanden staan online',
      from: 'De Rietbode',
      role: null,
      story: 5360,
      varies: expect.any(Boolean),
      causes: [{ kind: 'decision', run: 'other', title: view.title, option: view.instead }],
    })
    expect(view.kept.map(({ title }) => title)).toEqual(['Vierentwintig uur', 'Wat de raad leest'])
  })

  test('says how often each outcome follows, the same for the same question, and every game counts [FORK-5]', () => {
    const table = play(3)
    const [decision] = [...game.decisions.keys()]
    const choice = { decision: decision ?? '', option: null }
    const range = () => outcomeRange({ game, ...table }, choice, 12)?.('nl')
    expect(range()?.outcomes.reduce((sum, { games }) => sum + games, 0)).toBe(12)
    expect(range()).toEqual(range())
    expect(outcomeRange({ game, ...table }, { decision: 'none', option: null }, 12)).toBeNull()
  })
})
