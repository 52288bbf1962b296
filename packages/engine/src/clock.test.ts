import { givenTable } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { nextDueAt } from './due.ts'

const minute = 60_000

describe('play time', () => {
  test('runs from the first gate, and not in the lobby [TIME-1]', () => {
    const table = givenTable({ at: 'lobby' })
    table.passes(5 * minute)
    expect(table.play).toBe(0)
    table.host({ type: 'OpenPhase', index: 0 })
    table.passes(minute)
    expect(table.play).toBe(minute)
  })

  test('stands still while the table is paused [TIME-1]', () => {
    const table = givenTable()
    table.passes(minute)
    table.facilitator({ type: 'PauseTable' })
    table.passes(10 * minute)
    expect(table.play).toBe(minute)
    table.facilitator({ type: 'ResumeTable' })
    table.passes(minute)
    expect(table.play).toBe(2 * minute)
  })

  test('ends with the debrief [TIME-1]', () => {
    const table = givenTable({ at: 'debrief' })
    const { play } = table
    table.passes(minute)
    expect(table.play).toBe(play)
  })

  test('does not run backwards when the host hands in an older moment [TIME-1]', () => {
    const table = givenTable()
    table.passes(minute)
    table.facilitator({ type: 'PauseTable' })
    table.facilitator({ type: 'ResumeTable' })
    table.now -= 30_000
    expect(table.play).toBe(minute)
  })

  test('leaves out the time that the server was away, and says at once what is due [TIME-5]', () => {
    const table = givenTable()
    table.passes(10_000)
    const lastAlive = table.now + 15_000
    table.now += 10 * minute
    expect(table.host({ type: 'Reanchor', lastAlive }).happened).toEqual(['ClockReanchored', 'InjectDelivered'])
    expect(table.play).toBe(25_000)
  })

  test('does not jump ahead when the server says it was alive in the future [TIME-5]', () => {
    const table = givenTable()
    table.passes(1_000)
    table.host({ type: 'Reanchor', lastAlive: table.now + minute })
    expect(table.play).toBe(1_000)
  })

  test('has nothing to take up again at a table that was paused [TIME-5]', () => {
    const table = givenTable()
    table.facilitator({ type: 'PauseTable' })
    expect(table.host({ type: 'Reanchor', lastAlive: table.now }).happened).toEqual([])
  })
})

describe('things that happen by themselves', () => {
  test('the table says when it wants to be woken, and being woken twice does nothing [TIME-2]', () => {
    const table = givenTable()
    const due = nextDueAt(table.game, table.state, table.now)
    expect(due).toBe(table.now + 20_000)
    table.now = due ?? 0
    expect(table.host({ type: 'AdvanceTime' }).happened).toEqual(['InjectDelivered'])
    expect(table.host({ type: 'AdvanceTime' }).happened).toEqual([])
  })

  test('waking too early does nothing [TIME-2]', () => {
    const table = givenTable()
    table.now += 19_999
    expect(table.host({ type: 'AdvanceTime' }).happened).toEqual([])
  })

  test('with a late host they happen before the next command does [TIME-2]', () => {
    const table = givenTable()
    table.now += minute
    expect(table.by('mayor', { type: 'AskHelp' }).happened).toEqual(['InjectDelivered', 'HelpAsked'])
  })

  test('do not happen while the table is paused, but a seat is granted all the same [TIME-4]', () => {
    const table = givenTable()
    table.device('new-phone', { type: 'RequestSeat', seat: table.seat('it') }, true)
    table.facilitator({ type: 'PauseTable' })
    expect(table.passes(minute).happened).toEqual(['SeatTakenOver'])
    expect(table.facilitator({ type: 'ResumeTable' }).happened).toEqual(['TableResumed'])
    expect(table.passes(20_000).happened).toEqual(['InjectDelivered'])
  })
})

describe('pause, resume and talk time', () => {
  test('a paused table is not paused again, a running one not resumed [TIME-4]', () => {
    const table = givenTable()
    expect(table.facilitator({ type: 'ResumeTable' }).refused).toBe('step/stale')
    table.facilitator({ type: 'PauseTable' })
    expect(table.facilitator({ type: 'PauseTable' }).refused).toBe('step/not_running')
  })

  test('in the lobby there is nothing to pause, resume or extend', () => {
    const table = givenTable({ at: 'lobby' })
    expect(table.facilitator({ type: 'PauseTable' }).refused).toBe('step/not_running')
    expect(table.facilitator({ type: 'ResumeTable' }).refused).toBe('step/stale')
    expect(table.facilitator({ type: 'ExtendTime', seconds: 60 }).refused).toBe('exercise/not_open')
  })

  test('talk time is given on top until the next gate, and its passing does nothing [TIME-7]', () => {
    const table = givenTable({ at: 'decision' })
    table.facilitator({ type: 'ExtendTime', seconds: 60 })
    table.facilitator({ type: 'ExtendTime', seconds: -20 })
    expect(table.state.clock.extraMs).toBe(40_000)
    const { happened } = table.passes(20 * minute)
    expect(happened).toEqual(['InjectDelivered'])
    expect(table.state.stage.step).toBe('decision')
    table.host({ type: 'OpenPhase', index: 1 })
    expect(table.state.clock.extraMs).toBe(0)
  })
})
