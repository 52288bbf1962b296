import { isDeepStrictEqual } from 'node:util'
import { anyEvening, givenTable, happens, minimalGame, type TableTrial, typed } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldTable } from '../evolve.ts'
import { hashTable } from '../hash.ts'
import type { LogEntry } from '../logEntry.ts'
import { type Fork, forkTable } from './fork.ts'
import type { ForkChoice } from './forkedRun.ts'

const game = minimalGame('full')
const anyGame = [fc.nat(50), anyEvening] as const

const logOf = ({ sent, log }: TableTrial): LogEntry[] =>
  sent.map((command) => ({ ...command, events: log.filter(({ commandId }) => commandId === command.commandId) }))

const fork = (table: TableTrial, choice: ForkChoice): Fork => {
  const forked = forkTable(table.game, logOf(table), table.state, choice)
  if (!forked) throw new Error(`Nothing to fork: ${choice.decision}`)
  return forked
}

const taken = ({ state }: TableTrial): [string, string][] =>
  Object.entries(state.decisions).flatMap(([id, { status, proposal }]) =>
    status === 'taken' && proposal ? [[id, proposal.option] as [string, string]] : [],
  )

/** A random evening; most of them decide something. */
const evening = (seed: number, happenings: Parameters<typeof happens>[1][]): TableTrial => {
  const table = givenTable({ game, seed, at: 'decision' })
  propose(table, 'disconnect', seed % 2 === 0 ? 'wait' : 'pull')
  table.passes(10_000)
  for (const happening of happenings) happens(table, happening)
  return table
}

const propose = (table: TableTrial, decision: string, option: string) =>
  table.by('mayor', {
    type: 'ProposeDecision',
    decision,
    option,
    explanation: typed(`why-${decision}`),
    considerations: ['trust'],
  })

/** Both decisions taken and the debrief open. */
const wholeGame = (first: 'pull' | 'wait', between: (table: TableTrial) => void = () => {}): TableTrial => {
  const table = givenTable({ game, at: 'decision' })
  propose(table, 'disconnect', first)
  table.passes(12_000)
  between(table)
  table.host({ type: 'OpenPhase', index: 1 })
  table.passes(8 * 60_000)
  table.goOn('decision')
  propose(table, 'tell', 'now')
  table.passes(12_000)
  table.host({ type: 'OpenDebrief' })
  return table
}

const decidedIn = ({ state }: Fork, decision: string) => state.decisions[decision]?.proposal?.option ?? null
const same = (a: unknown, b: unknown): void => {
  if (!isDeepStrictEqual(a, b)) expect(a).toEqual(b)
}

describe('what if, whatever people did', () => {
  test('with the option that was really taken it is the identical log [FORK-1]', () => {
    let forks = 0
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        const table = evening(seed, happenings)
        for (const [decision, option] of taken(table)) {
          const { entries, leftOut, sentInstead, state } = fork(table, { decision, option })
          forks += 1
          same(entries, logOf(table))
          same([leftOut, sentInstead], [[], []])
          expect(hashTable(state)).toBe(table.hash)
        }
      }),
      { numRuns: 300 },
    )
    expect(forks).toBeGreaterThan(200)
  })

  test('the other run is one too: the same up to the decision, and its log is its state [FORK-2]', () => {
    fc.assert(
      fc.property(...anyGame, fc.constantFrom('pull', 'wait', null), (seed, happenings, option) => {
        const table = evening(seed, happenings)
        for (const [decision] of taken(table).filter(([id]) => id === 'disconnect')) {
          const log = logOf(table)
          const forked = fork(table, { decision, option })
          same(forked.entries.slice(0, forked.since), log.slice(0, forked.since))
          const events = forked.entries.flatMap((entry) => entry.events)
          same(
            events.map(({ version }) => version),
            events.map((_, index) => index + 1),
          )
          expect(hashTable(foldTable(game, events))).toBe(hashTable(forked.state))
          const moments = forked.entries.map(({ at }) => at)
          same(
            moments,
            moments.toSorted((a, b) => a - b),
          )
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('what if', () => {
  test('takes the other option at the same moment, and all that follows from it comes [FORK-2]', () => {
    const table = wholeGame('pull')
    const waited = fork(table, { decision: 'disconnect', option: 'wait' })
    expect(decidedIn(waited, 'disconnect')).toBe('wait')
    expect(decidedIn(waited, 'tell')).toBe('now')
    expect(table.state.inbox.deliveries.spread).toBeUndefined()
    expect(waited.state.inbox.deliveries.spread).toBeDefined()
    // It comes at its own moment, and not when somebody happens to do something.
    const came = waited.entries.find(({ events }) =>
      events.some(({ event }) => event.type === 'InjectDelivered' && event.inject === 'spread'),
    )
    expect(came?.command.type).toBe('AdvanceTime')
    expect(waited.leftOut).toEqual([])
    expect(waited.state.stage.outcome).not.toBeNull()
  })

  test('without a decision the gate lets it lapse [FORK-2]', () => {
    const { state, leftOut } = fork(wholeGame('pull'), { decision: 'disconnect', option: null })
    expect(state.decisions.disconnect?.status).toBe('lapsed')
    expect(leftOut).toEqual([])
  })

  test('lists what no longer applies: what somebody thought of the choice that is not made there [FORK-3]', () => {
    const table = wholeGame('wait', (between) => {
      between.by('it', { type: 'RecordDissent', decision: 'disconnect' })
      between.facilitator({ type: 'StepBack', from: `${between.state.undo?.version}.decision` })
      propose(between, 'disconnect', 'pull')
      between.passes(12_000)
      between.by('ciso', { type: 'RecordDissent', decision: 'disconnect' })
    })
    const { leftOut } = fork(table, { decision: 'disconnect', option: 'wait' })
    expect(leftOut.map(({ entry, code }) => [entry.command.type, entry.actor, code])).toEqual([
      ['RecordDissent', { kind: 'seat', seat: table.seat('ciso') }, null],
    ])
  })

  test('the facilitator does there what was done here: pauses, notes, a step back and all [FORK-2]', () => {
    const table = wholeGame('pull', (between) => {
      between.facilitator({ type: 'PauseTable' })
      between.passes(60_000)
      between.facilitator({ type: 'ResumeTable' })
      between.host({ type: 'OpenPhase', index: 1 })
      between.facilitator({ type: 'ClosePicture', from: between.from })
      between.facilitator({ type: 'StepBack', from: `${between.state.undo?.version}.judgement` })
    })
    const { state, leftOut } = fork(table, { decision: 'disconnect', option: 'wait' })
    expect(leftOut).toEqual([])
    expect(state.clock.playMs).toBe(table.state.clock.playMs)
    expect(state.stage).toEqual({ ...table.state.stage, opened: state.stage.opened, outcome: state.stage.outcome })
  })

  test('says nothing of a decision that was not taken, or an option that is not there [FORK-1]', () => {
    const table = givenTable({ game, at: 'decision' })
    expect(forkTable(game, logOf(table), table.state, { decision: 'disconnect', option: 'pull' })).toBeNull()
    const played = wholeGame('pull')
    expect(forkTable(game, logOf(played), played.state, { decision: 'disconnect', option: 'nonsense' })).toBeNull()
    expect(forkTable(game, logOf(played), played.state, { decision: 'unknown', option: 'pull' })).toBeNull()
  })
})
