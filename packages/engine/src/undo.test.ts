import { givenTable, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { undoToken } from './decideControl.ts'
import { summary } from './hash.ts'

const back = (table: TableTrial) => table.facilitator({ type: 'StepBack', from: undoToken(table.state) ?? '' })
const propose = (table: TableTrial, option: string) =>
  table.by('mayor', {
    type: 'ProposeDecision',
    decision: 'disconnect',
    option,
    explanation: typed('e'),
    considerations: [],
  })

describe('a step back', () => {
  test('restores the story as it was before the step [UNDO-1]', () => {
    const table = givenTable({ at: 'judgement' })
    table.by('ciso', { type: 'GiveAdvice', decision: 'disconnect', option: 'wait', certainty: 'low' })
    const before = summary(table.state)
    table.facilitator({ type: 'RevealAdvice', from: table.from })
    propose(table, 'pull')
    table.passes(10_000)
    expect(back(table).happened).toEqual(['SteppedBack'])
    expect(table.state.stage.step).toBe('decision')
    expect(table.state.town).toMatchObject({ indicators: { service: 8 }, flags: {} })
    back(table)
    expect(summary(table.state)).toEqual(before)
  })

  test('is an event: the log only grows, and folds to the same table [UNDO-1] [LOG-1]', () => {
    const table = givenTable({ at: 'decision' })
    const { version } = table.state
    back(table)
    expect(table.state.version).toBe(version + 1)
    expect(table.folded).toEqual(table.state)
  })

  test.each([
    ['the facilitator closes Beeld', 'judgement', (table: TableTrial) => table.goOn('judgement')],
    [
      'a message is sent by hand',
      'message',
      (t: TableTrial) => t.facilitator({ type: 'SendInject', inject: 'overview' }),
    ],
    [
      'a message is left out',
      'skip',
      (t: TableTrial) => t.facilitator({ type: 'SkipInject', inject: 'overview', fold: true }),
    ],
    ['a decision is left behind', 'lapse', (table: TableTrial) => table.goOn('done')],
  ] as const)('takes back what happened when %s', (_, kind, act) => {
    const table = givenTable()
    const before = summary(table.state)
    act(table)
    expect(table.state.undo?.kind).toBe(kind)
    back(table)
    expect(summary(table.state)).toEqual(before)
  })

  test('takes back a decision that stands, to before it was read out [UNDO-1]', () => {
    const table = givenTable({ at: 'decision' })
    propose(table, 'pull')
    table.passes(10_000)
    back(table)
    expect(table.state.decisions).toEqual({})
    propose(table, 'wait')
    table.passes(10_000)
    expect(table.state.town.flags).toEqual({ waited: true })
  })

  test('does not take back a decision that its taker withdrew: that is gone already [UNDO-4]', () => {
    const table = givenTable({ at: 'decision' })
    propose(table, 'pull')
    table.by('mayor', { type: 'WithdrawDecision', decision: 'disconnect' })
    expect(table.state.undo?.kind).toBe('reveal')
  })
})

describe('what survives a step back', () => {
  test('seats, saved questions, notes, the name of the table, words and marks of having seen [UNDO-2]', () => {
    const table = givenTable()
    table.goOn('judgement')
    table.facilitator({ type: 'PlaceBot', role: 'ciso' })
    table.by('it', { type: 'LeaveSeat' })
    table.by('mayor', { type: 'SaveQuestion', suggestion: null, text: typed('q'), shared: true })
    table.by('mayor', { type: 'MarkSeen', injects: ['first-report'] })
    table.facilitator({ type: 'AddNote', text: typed('n') })
    table.facilitator({ type: 'NameTable', name: typed('name') })
    const { seats, questions, seen, notes, name } = table.state
    back(table)
    expect(table.state).toMatchObject({ seats, questions, seen, notes, name })
    expect(Object.values(table.state.seats.seats).map(({ role }) => role)).toEqual(['mayor', 'ciso', 'ciso'])
  })

  test('a dissent does not survive the decision that it was about [UNDO-2]', () => {
    const table = givenTable({ at: 'decision' })
    propose(table, 'pull')
    table.by('it', { type: 'RecordDissent', decision: 'disconnect' })
    back(table)
    expect(table.state.home.dissents).toEqual({})
  })

  test('a dissent survives when its decision does [UNDO-2]', () => {
    const table = givenTable({ at: 'decision' })
    propose(table, 'pull')
    table.passes(10_000)
    table.host({ type: 'OpenPhase', index: 1 })
    table.goOn('judgement')
    table.by('it', { type: 'RecordDissent', decision: 'disconnect' })
    back(table)
    expect(table.state.home.dissents).toHaveProperty('disconnect')
  })

  test('timed messages of the stretch are held: sent again by hand only [UNDO-3]', () => {
    const table = givenTable({ at: 'judgement' })
    table.passes(20_000)
    back(table)
    expect(table.state.inbox.held).toEqual({ 'night-log': true })
    expect(table.passes(60_000).happened).toEqual([])
    table.facilitator({ type: 'SendInject', inject: 'night-log' })
    expect(table.state.inbox.held).toEqual({})
    expect(table.state.inbox.deliveries).toHaveProperty('night-log')
  })

  test('a message that was held once is still held after more steps back [UNDO-3]', () => {
    const table = givenTable()
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    table.goOn('judgement')
    table.passes(20_000)
    back(table)
    back(table)
    expect(table.state.inbox.held).toEqual({ 'night-log': true })
  })

  test('messages of the opening and of the decision come again by themselves [UNDO-3]', () => {
    const table = givenTable({ at: 'lobby' })
    const opening = table.host({ type: 'OpenPhase', index: 0 }).events[0]?.commandId ?? ''
    table.host({ type: 'StepBackBefore', commandId: opening })
    expect(table.state.stage.place).toBe('lobby')
    expect(table.host({ type: 'OpenPhase', index: 0 }).happened).toEqual(['PhaseOpened', 'FactHeld', 'InjectDelivered'])
  })
})

describe('stepping back', () => {
  test('twice with the same press takes back one step [UNDO-4]', () => {
    const table = givenTable({ at: 'decision' })
    const from = undoToken(table.state) ?? ''
    expect(table.facilitator({ type: 'StepBack', from }).refused).toBeNull()
    expect(table.facilitator({ type: 'StepBack', from }).refused).toBe('step/stale')
  })

  test('does not turn back play time: the phase has lasted as long as at the step [UNDO-4] [TIME-1]', () => {
    const table = givenTable()
    table.passes(30_000)
    table.goOn('judgement')
    table.passes(60_000)
    const { play } = table
    back(table)
    expect(table.play).toBe(play)
    expect(table.play - table.state.clock.phaseStart).toBe(30_000)
    expect(table.story).toBe(11)
  })

  test('keeps a paused table paused, and wakes one from the debrief [UNDO-4]', () => {
    const table = givenTable({ at: 'judgement' })
    table.facilitator({ type: 'PauseTable' })
    back(table)
    expect(table.state.clock.running).toBe(false)
    const debrief = givenTable({ phase: 1, at: 'debrief' })
    debrief.host({ type: 'StepBackBefore', commandId: debrief.state.undo?.commandId ?? '' })
    expect(debrief.state).toMatchObject({ stage: { place: 'phase', phaseIndex: 1 }, clock: { running: true } })
  })

  test('is refused when there is nothing, and after the end [UNDO-4]', () => {
    const lobby = givenTable({ at: 'lobby' })
    expect(lobby.facilitator({ type: 'StepBack', from: '' }).refused).toBe('step/nothing_to_undo')
    expect(lobby.host({ type: 'StepBackBefore', commandId: 'x' }).refused).toBe('step/nothing_to_undo')
    const table = givenTable({ at: 'decision' })
    table.host({ type: 'EndTable' })
    expect(back(table).refused).toBe('step/nothing_to_undo')
  })

  test('at a table ends where the exercise begins: its gates and messages it takes back itself [UNDO-5]', () => {
    const table = givenTable({ at: 'lobby' })
    table.send({ kind: 'system' }, { type: 'OpenPhase', index: 0 }, 'x1:2')
    expect(back(table).refused).toBe('step/nothing_to_undo')
    table.goOn('judgement')
    expect(back(table).refused).toBeNull()
    expect(back(table).refused).toBe('step/nothing_to_undo')
    expect(table.host({ type: 'StepBackBefore', commandId: 'x1:2' }).happened).toEqual(['SteppedBack'])
  })

  test('before a gate undoes the lapse that it brought about, and is named after the gate [UNDO-5]', () => {
    const table = givenTable({ at: 'decision' })
    const before = summary(table.state)
    table.send({ kind: 'system' }, { type: 'OpenPhase', index: 1 }, 'x1-9')
    expect(table.state.undo?.kind).toBe('phase')
    table.host({ type: 'StepBackBefore', commandId: 'x1-9' })
    expect(summary(table.state)).toEqual(before)
  })
})
