import { isDeepStrictEqual } from 'node:util'
import {
  anyEvening,
  commandOf,
  everyCommand,
  givenTable,
  type Happening,
  happens,
  minimalGame,
  TableTrial,
} from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playTime } from './clock.ts'
import { isRefused } from './context.ts'
import { decideTable, takeTurn } from './decide.ts'
import { nextDueAt } from './due.ts'
import { evolveTable, foldTable } from './evolve.ts'
import { hashTable } from './hash.ts'
import type { Recorded } from './recorded.ts'
import type { SteppedBack } from './stage.ts'
import { type Checkpoint, initialTable, type TableState } from './state.ts'

const game = minimalGame('full')

const opened = (seed: number): TableTrial => givenTable({ game, seed, seated: ['mayor', 'ciso', 'it'] })

const play = (seed: number, happenings: readonly Happening[], watch: (table: TableTrial) => void): TableTrial => {
  const table = opened(seed)
  for (const happening of happenings) {
    happens(table, happening)
    watch(table)
  }
  return table
}

/** Compares without building the text of what it compares, which is long. */
const same = (a: unknown, b: unknown): void => {
  if (!isDeepStrictEqual(a, b)) expect(a).toEqual(b)
}
const chain = (state: TableState): Checkpoint[] => (state.undo ? [state.undo, ...chain(state.undo.before)] : [])
const whole = ({ undo: _, ...slices }: TableState) => slices
const runs = { numRuns: 300 }
const anyGame = [fc.nat(50), anyEvening] as const

describe('whatever people do, in whatever order', () => {
  test('the log is the table: folded it gives the live state, with versions that rise by one, and has its hash [LOG-1] [LOG-2]', () => {
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        const table = play(seed, happenings, () => {})
        same(whole(table.folded), whole(table.state))
        expect(hashTable(table.folded)).toBe(table.hash)
        same(
          chain(table.folded).map(({ version, kind }) => [version, kind]),
          chain(table.state).map(({ version, kind }) => [version, kind]),
        )
        same(
          table.log.map(({ version }) => version),
          table.log.map((_, index) => index + 1),
        )
      }),
      runs,
    )
  })

  test('the same commands give the same events, and the stored ones play again [LOG-3]', () => {
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        const table = play(seed, happenings, () => {})
        const again = new TableTrial(game)
        for (const { actor, at, command, commandId } of table.sent) {
          again.now = at
          again.send(actor, command, commandId)
        }
        same(again.log, table.log)
      }),
      runs,
    )
  })

  test('the table after a turn is the fold of its events [LOG-1]', () => {
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        const table = play(seed, happenings, () => {})
        let state = initialTable(game)
        for (const { actor, at, command, commandId } of table.sent) {
          const turn = takeTurn(game, state, command, { commandId, at, actor })
          if ('code' in turn) continue
          same(turn.state, foldTable(game, turn.events, state))
          state = turn.state
        }
        same(state, table.state)
      }),
      runs,
    )
  })

  test('every command comes by, and everybody gets something done', () => {
    const done = new Set<string>()
    const seen = new Set<string>()
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        const table = opened(seed)
        for (const each of happenings) {
          const answer = happens(table, each)
          if ('wait' in each) continue
          seen.add(each.what)
          if (answer?.happened.length) done.add(each.what).add(each.who)
        }
      }),
      runs,
    )
    expect([...seen].sort()).toEqual([...everyCommand].sort())
    expect([...seen].filter((what) => !done.has(what))).toEqual(['OpenTable'])
    expect([...done]).toEqual(
      expect.arrayContaining(['mayor', 'ciso', 'it', 'second', 'stranger', 'facilitator', 'host']),
    )
  })

  test('a refusal changes nothing, however often it is repeated [ACT-2]', () => {
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        const table = opened(seed)
        for (const each of happenings) {
          if ('wait' in each) table.passes(each.wait)
          else {
            const { state } = table
            const { actor, command } = commandOf(table, each)
            const { refused } = table.send(actor, command)
            if (refused === null) continue
            expect(table.send(actor, command).refused).toBe(refused)
            expect(table.state).toBe(state)
          }
        }
      }),
      runs,
    )
  })

  test('play time never runs backwards, in the log or on the table [TIME-1]', () => {
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        let last = 0
        const table = play(seed, happenings, (now) => {
          if (now.state.stage.place === 'ended') return
          expect(now.play).toBeGreaterThanOrEqual(now.log.at(-1)?.play ?? 0)
          last = now.play
        })
        expect(table.play).toBe(last)
        const plays = table.log.map(({ play: each }) => each)
        same(
          plays,
          [...plays].sort((a, b) => a - b),
        )
      }),
      runs,
    )
  })

  test('nothing happens by itself before the moment that the table names [TIME-2]', () => {
    fc.assert(
      fc.property(
        ...anyGame,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (seed, happenings, part) => {
          play(seed, happenings, (table) => {
            const meta = { commandId: 'time', at: table.now, actor: { kind: 'system' } } as const
            const settled = new TableTrial(game)
            settled.state = table.state
            settled.now = table.now
            settled.host({ type: 'AdvanceTime' })
            const due = nextDueAt(game, settled.state, settled.now)
            expect(due === null || due > settled.now).toBe(true)
            const at = settled.now + Math.floor(part * ((due ?? settled.now + 600_000) - settled.now))
            const verdict = decideTable(game, settled.state, { type: 'AdvanceTime' }, { ...meta, at })
            expect(isRefused(verdict) ? verdict : verdict.map(({ event }) => event.type)).toEqual([])
          })
        },
      ),
      runs,
    )
  })
})

const storyOf = ({ stage, facts, advice, decisions, town, duties, inbox }: TableState) => {
  const { deliveries, own, skipped } = inbox
  return { stage, facts, advice, decisions, town, duties, deliveries, own, skipped }
}
const survivors = ({ seats, questions, seen, notes, home: { words, plans } }: TableState) => ({
  seats,
  questions,
  seen,
  notes,
  words,
  plans,
})
const isTimed = (inject: string): boolean => typeof game.injects.get(inject)?.at === 'object'

describe('a step back after whatever people did', () => {
  test('gives the story of before the step, whichever step it is, and keeps what survives [UNDO-1] [UNDO-2] [UNDO-3]', () => {
    fc.assert(
      fc.property(...anyGame, (seed, happenings) => {
        const table = play(seed, happenings, () => {})
        const { state, now } = table
        for (const { version, kind } of chain(state)) {
          const event: SteppedBack = { type: 'SteppedBack', to: version, kind }
          const moment = {
            at: now,
            play: table.play,
            story: table.story,
            commandId: 'back',
            version: state.version + 1,
          }
          const recorded: Recorded<SteppedBack> = { ...moment, event }
          const after = evolveTable(game, state, recorded)
          const before = table.asOf(version)
          same(storyOf(after), storyOf(before))
          same(survivors(after), survivors(state))
          expect(playTime(after.clock, now)).toBe(table.play)
          const undone = Object.keys(state.inbox.deliveries).filter((id) => isTimed(id) && !before.inbox.deliveries[id])
          for (const id of undone) expect(after.inbox.held[id]).toBe(true)
        }
      }),
      runs,
    )
  })
})
