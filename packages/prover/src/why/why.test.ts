import { givenTable, minimalGameWith, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { clauseWords } from './clauseWords.ts'
import { type Clause, type Release, why } from './why.ts'

const ask = (table: TableTrial, inject: string) => why(table.game, { events: table.log }, inject)

const decide = (table: TableTrial, option: string) => {
  const decision = table.game.phases[table.state.stage.phaseIndex]?.decision?.id ?? ''
  table.goOn('judgement')
  table.facilitator({ type: 'RevealAdvice', from: table.from })
  table.by('mayor', { type: 'ProposeDecision', decision, option, explanation: typed('e'), considerations: [] })
  table.passes(11_000)
}

const words = (table: TableTrial, release: Release) =>
  release.obstacles.map(({ clause }) => clauseWords(table.game, table.state, clause, 'nl'))

describe('why a message came or not', () => {
  test('says when it arrived, and whether by hand', () => {
    const table = givenTable()
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(ask(table, 'first-report')).toEqual({ verdict: 'arrived', story: 0, byHand: false })
    expect(ask(table, 'overview')).toMatchObject({ verdict: 'arrived', byHand: true })
  })

  test('tells what does not exist from what is in another edition or in a phase that never opened', () => {
    const table = givenTable()
    expect(ask(table, 'nonsense')).toEqual({ verdict: 'unknown' })
    expect(ask(table, 'burial-call')).toEqual({ verdict: 'other-edition' })
    expect(ask(table, 'spread')).toEqual({ verdict: 'phase', phase: 'aftermath' })
  })

  test('names what the facilitator did: left out, not sent', () => {
    const table = givenTable()
    expect(ask(table, 'overview')).toEqual({ verdict: 'not-sent' })
    table.facilitator({ type: 'SkipInject', inject: 'overview', fold: false })
    expect(ask(table, 'overview')).toEqual({ verdict: 'left-out' })
  })

  test('names the moment that never came', () => {
    const table = givenTable()
    table.passes(5_000)
    table.host({ type: 'OpenPhase', index: 1 })
    expect(ask(table, 'night-log')).toEqual({ verdict: 'moment', at: { after: 20_000 } })
  })

  test('names the clause that held it back, and how it stood', () => {
    const table = givenTable()
    decide(table, 'pull')
    table.host({ type: 'OpenPhase', index: 1 })
    table.passes(500_000)
    const answer = ask(table, 'spread')
    if (answer.verdict !== 'condition') throw new Error(answer.verdict)
    expect(answer.release).toEqual({
      obstacles: [{ clause: { kind: 'flag', flag: 'waited' }, wanted: true, once: false }],
      either: [],
    })
    expect(words(table, answer.release)[0]).toEqual({
      asks: 'het verhaal onthoudt “waited” (De tafel heeft gewacht.)',
      was: 'dat is niet zo',
    })
  })

  test('names the draw that went against it', () => {
    const answers = Array.from({ length: 30 }, (_, seed) => {
      const table = givenTable({ seed, phase: 1 })
      decide(table, 'now')
      return ask(table, 'reactions')
    })
    expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(['arrived', 'chance']))
    for (const answer of answers)
      if (answer.verdict === 'chance') expect(answer.drawn).toBeGreaterThanOrEqual(answer.chance)
  })

  test('asks for every failing part of “all”, for one of “any”, and turns “not” round', () => {
    const when = (condition: string) =>
      minimalGameWith('phases/02-aftermath.yaml', 'when: { flag: waited }', `when: ${condition}`)
    const after = (condition: string) => {
      const table = givenTable({ game: when(condition), phase: 1 })
      table.passes(500_000)
      const answer = ask(table, 'spread')
      return answer.verdict === 'condition' ? answer.release : answer
    }
    const flag = (name: string, wanted: boolean) => ({ clause: { kind: 'flag', flag: name }, wanted, once: false })
    expect(after('{ all: [{ flag: offline }, { flag: told }] }')).toEqual({
      obstacles: [flag('offline', true), flag('told', true)],
      either: [],
    })
    expect(after('{ any: [{ flag: offline }, { flag: told }] }')).toEqual({
      obstacles: [],
      either: [
        [
          { obstacles: [flag('offline', true)], either: [] },
          { obstacles: [flag('told', true)], either: [] },
        ],
      ],
    })
    expect(after('{ not: { flag: waited } }')).toEqual({ obstacles: [flag('waited', false)], either: [] })
  })

  test('finds words for every kind of clause, in both languages', () => {
    const table = givenTable({ at: 'done' })
    const clauses: readonly Clause[] = [
      { kind: 'decided', decision: 'disconnect', options: ['pull'] },
      { kind: 'undecided', decision: 'disconnect' },
      { kind: 'flag', flag: 'waited' },
      { kind: 'indicator', indicator: 'trust', min: 7, max: 9 },
      { kind: 'shared', fact: 'night-login' },
      { kind: 'known', fact: 'night-login', role: 'mayor' },
      { kind: 'duty', duty: 'burial', is: 'met' },
      { kind: 'time', from: 60, until: 90 },
      { kind: 'delivered', inject: 'overview' },
      { kind: 'played', role: 'it' },
    ]
    for (const clause of clauses) {
      const nl = clauseWords(table.game, table.state, clause, 'nl')
      const en = clauseWords(table.game, table.state, clause, 'en')
      expect(nl.asks).toMatch(/\S{2}/)
      expect(nl.was).toMatch(/\S{2}/)
      expect(en.asks).not.toBe(nl.asks)
    }
  })
})
