import { givenExercise, givenTable, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { undoToken } from './decideControl.ts'
import { talkTimeToken } from './decideExercise.ts'
import { summary } from './hash.ts'

const minute = 60_000
const arrived = (table: TableTrial): string[] => Object.keys(table.state.inbox.deliveries)
const mail = { kind: 'mail', to: 'all', from: typed('f'), subject: typed('s'), text: typed('t') } as const
const kinds = (table: TableTrial | undefined) => Object.values(table?.state.ledger ?? {}).map(({ kind }) => kind)

describe('holding a message back', () => {
  test('keeps it from coming by itself until it is let go, and then it comes [INJ-12]', () => {
    const table = givenTable()
    table.facilitator({ type: 'HoldInject', inject: 'night-log', held: true })
    table.passes(minute)
    expect(arrived(table)).toEqual(['first-report'])
    table.facilitator({ type: 'HoldInject', inject: 'night-log', held: false })
    table.passes(1_000)
    expect(arrived(table)).toEqual(['first-report', 'night-log'])
  })

  test('keeps it from Next too, and it can be sent by hand all the same [INJ-12] [INJ-5]', () => {
    const table = givenTable()
    table.facilitator({ type: 'HoldInject', inject: 'overview', held: true })
    expect(table.facilitator({ type: 'ClosePicture', from: table.from }).refused).toBeNull()
    expect(arrived(table)).not.toContain('overview')
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(arrived(table)).toContain('overview')
    expect(table.state.inbox.held).toEqual({})
  })

  test('is possible for a phase that is still to come, and not for what has been [INJ-12]', () => {
    const table = givenTable()
    expect(table.facilitator({ type: 'HoldInject', inject: 'copies-found', held: true }).refused).toBeNull()
    table.host({ type: 'OpenPhase', index: 1 })
    expect(arrived(table)).not.toContain('copies-found')
    expect(table.facilitator({ type: 'HoldInject', inject: 'night-log', held: true }).refused).toBe('inject/unknown')
  })
})

describe('the facilitator’s own message', () => {
  test('can be taken away again, and no step goes with it [INJ-13]', () => {
    const table = givenTable()
    const before = summary(table.state)
    const { undo } = table.state
    table.facilitator({ type: 'SendMessage', ...mail })
    const [message = ''] = Object.keys(table.state.inbox.own)
    expect(table.state.undo).toBe(undo)
    expect(table.facilitator({ type: 'WithdrawMessage', message }).refused).toBeNull()
    expect(table.state.inbox.own).toEqual({})
    expect(summary(table.state)).toEqual(before)
    expect(table.facilitator({ type: 'WithdrawMessage', message }).refused).toBe('inject/unknown')
  })
})

describe('a line from the facilitator', () => {
  test('stands until the next one or until it is taken away; it is no part of the story [NOTICE-1]', () => {
    const table = givenTable()
    const before = summary(table.state)
    table.facilitator({ type: 'ShowNotice', text: typed('first') })
    table.facilitator({ type: 'ShowNotice', text: typed('second') })
    expect(Object.values(table.state.notices)).toMatchObject([{ role: null, text: 'second' }])
    const [notice = ''] = Object.keys(table.state.notices)
    table.facilitator({ type: 'RemoveNotice', notice })
    expect(table.state.notices).toEqual({})
    expect(summary(table.state)).toEqual(before)
  })

  test('nudges one role that is played, once at a time, and survives a step back [NOTICE-2] [UNDO-2]', () => {
    const table = givenTable()
    table.facilitator({ type: 'Nudge', role: 'ciso' })
    table.facilitator({ type: 'Nudge', role: 'ciso' })
    table.facilitator({ type: 'Nudge', role: 'it' })
    expect(Object.values(table.state.notices)).toMatchObject([
      { role: 'ciso', text: null },
      { role: 'it', text: null },
    ])
    expect(table.facilitator({ type: 'Nudge', role: 'nobody' }).refused).toBe('seat/unknown_role')
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    table.facilitator({ type: 'StepBack', from: undoToken(table.state) ?? '' })
    expect(Object.keys(table.state.notices)).toHaveLength(2)
  })
})

describe('the ledger of interventions', () => {
  test('has what was done beyond leading the story, and what waits for Next is no intervention [LEDGER-1]', () => {
    const table = givenTable()
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(kinds(table)).toEqual([])
    table.facilitator({ type: 'SendInject', inject: 'night-log' })
    table.facilitator({ type: 'ExtendTime', seconds: 60 })
    table.facilitator({ type: 'SendMessage', ...mail })
    table.facilitator({ type: 'Nudge', role: 'it' })
    expect(kinds(table)).toEqual(['send', 'time', 'message', 'nudge'])
    expect(Object.values(table.state.ledger)[1]).toMatchObject({ amount: 60, whole: false })
  })

  test('has every kind of it, and nothing that the facilitator did not do [LEDGER-1]', () => {
    const table = givenTable({ seated: ['mayor', 'it'] })
    table.facilitator({ type: 'PauseTable' })
    table.facilitator({ type: 'ResumeTable' })
    table.facilitator({ type: 'HoldInject', inject: 'night-log', held: true })
    table.facilitator({ type: 'SkipInject', inject: 'night-log', fold: false })
    table.facilitator({ type: 'ShowNotice', text: typed('line') })
    table.facilitator({ type: 'PlaceBot', role: 'ciso' })
    table.facilitator({ type: 'FreeSeat', seat: table.seat('ciso') })
    table.by('it', { type: 'LeaveSeat' })
    table.by('mayor', { type: 'CallStop' })
    table.facilitator({ type: 'ResumeTable' })
    table.facilitator({ type: 'LapseDecision', from: table.from })
    expect(kinds(table)).toEqual(['pause', 'hold', 'skip', 'notice', 'bot', 'free', 'lapse'])
  })

  test('is the same at every table for what was done for all, also by the buttons of the exercise [LEDGER-1]', () => {
    const exercise = givenExercise(3)
    exercise.next()
    exercise.send({ type: 'PauseAll' })
    exercise.send({ type: 'ResumeAll' })
    exercise.send({ type: 'ExtendAll', from: talkTimeToken(exercise.state), seconds: 60 })
    exercise.send({ type: 'OrderTables', tables: null, command: { type: 'ShowNotice', text: typed('line') } })
    exercise.send({ type: 'SkipNext', from: exercise.upcoming.from, fold: false })
    for (const table of exercise.tables) expect(kinds(table)).toEqual(['pause', 'time', 'notice', 'skip'])
  })

  test('keeps what was done when a step is taken back, and adds that [LEDGER-2]', () => {
    const table = givenTable()
    table.facilitator({ type: 'SendInject', inject: 'night-log' })
    table.facilitator({ type: 'StepBack', from: undoToken(table.state) ?? '' })
    expect(arrived(table)).not.toContain('night-log')
    expect(kinds(table)).toEqual(['send', 'back'])
  })
})

describe('an order to several tables', () => {
  test('reaches those that it names, or all of them, and each can be told that it was for several [EX-7]', () => {
    const exercise = givenExercise(3)
    exercise.next()
    exercise.send({ type: 'OrderTables', tables: ['t1', 't3'], command: { type: 'ExtendTime', seconds: 60 } })
    expect(exercise.tables.map(({ state }) => state.clock.extraMs)).toEqual([minute, 0, minute])
    expect(exercise.send({ type: 'OrderTables', tables: null, command: { type: 'SendMessage', ...mail } })).toBeNull()
    expect(exercise.tables.map(({ state }) => Object.keys(state.inbox.own).length)).toEqual([1, 1, 1])
    expect(Object.values(exercise.tables[0]?.state.ledger ?? {})).toMatchObject([{ whole: true }, { whole: true }])
    const toNobody = exercise.send({ type: 'OrderTables', tables: ['t9'], command: { type: 'PauseTable' } })
    expect(toNobody).toBe('exercise/unknown')
  })

  test('sends a timed message early at every table; that is a step, and one step back takes it from all [EX-7]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    exercise.send({ type: 'OrderTables', tables: null, command: { type: 'SendInject', inject: 'night-log' } })
    expect(exercise.tables.map(arrived)).toEqual([
      ['first-report', 'night-log'],
      ['first-report', 'night-log'],
    ])
    exercise.back()
    expect(exercise.tables.map(arrived)).toEqual([['first-report'], ['first-report']])
  })

  test('brought to a table a second time after a crash changes nothing [EX-3]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    exercise.send({ type: 'OrderTables', tables: null, command: { type: 'ExtendTime', seconds: 60 } })
    const last = exercise.log.at(-1)
    if (!last) throw new Error('There is an order.')
    exercise.fanOut(last)
    expect(exercise.tables.map(({ state }) => state.clock.extraMs)).toEqual([minute, minute])
  })
})
