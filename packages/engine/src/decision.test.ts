import { givenTable, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

const propose = {
  type: 'ProposeDecision',
  decision: 'disconnect',
  option: 'pull',
  explanation: typed('e'),
  considerations: ['safety'],
} as const
const proposal = () => ({ ...propose, considerations: [...propose.considerations] })
const withdraw = { type: 'WithdrawDecision', decision: 'disconnect' } as const
const defer = { type: 'DeferDecision', decision: 'disconnect', missing: typed('m') } as const

describe('who decides', () => {
  test('is the decider; nobody else at the table [DEC-1]', () => {
    const table = givenTable({ at: 'decision' })
    expect(table.by('ciso', proposal()).refused).toBe('actor/not_allowed')
    expect(table.by('mayor', proposal()).refused).toBeNull()
    expect(table.state.decisions.disconnect?.proposal).toMatchObject({ role: 'mayor', by: 'decider' })
  })

  test('is the deputy when the seat is empty, and the log says so [DEC-1]', () => {
    const table = givenTable({ at: 'decision', seated: ['ciso', 'it'] })
    expect(table.by('it', proposal()).refused).toBe('actor/not_allowed')
    table.by('ciso', proposal())
    expect(table.state.decisions.disconnect?.proposal).toMatchObject({ role: 'ciso', by: 'deputy' })
  })

  test('can have decided on paper, which the facilitator alone can key in [DEC-8]', () => {
    const table = givenTable({ at: 'decision' })
    expect(table.by('mayor', { ...proposal(), paper: true as const }).refused).toBe('actor/not_allowed')
    table.facilitator({ ...proposal(), paper: true as const })
    expect(table.state.decisions.disconnect?.proposal).toMatchObject({ role: 'mayor', by: 'paper' })
  })

  test('can be the facilitator, for the table [DEC-1]', () => {
    const table = givenTable({ at: 'decision', seated: ['it'] })
    table.facilitator(proposal())
    expect(table.state.decisions.disconnect?.proposal).toMatchObject({ role: 'mayor', by: 'facilitator' })
  })
})

describe('taking a decision', () => {
  test('comes after the advice was shown, in its own phase, from its options [DEC-2]', () => {
    expect(givenTable({ at: 'judgement' }).by('mayor', proposal()).refused).toBe('decision/not_open')
    const table = givenTable({ at: 'decision' })
    expect(table.by('mayor', { ...proposal(), decision: 'tell' }).refused).toBe('decision/not_open')
    expect(table.by('mayor', { ...proposal(), option: 'nonsense' }).refused).toBe('decision/unknown_option')
  })

  test('stands after ten seconds of play, and its effects come then [DEC-3]', () => {
    const table = givenTable({ at: 'decision' })
    table.by('mayor', proposal())
    expect(table.passes(9_999).happened).toEqual([])
    expect(table.state.town.indicators.service).toBe(8)
    table.passes(1)
    expect(table.state.decisions.disconnect?.status).toBe('taken')
    expect(table.state.town).toMatchObject({ indicators: { service: 5 }, flags: { offline: true } })
  })

  test('can be taken back in those ten seconds, and made anew [DEC-3]', () => {
    const table = givenTable({ at: 'decision' })
    expect(table.by('mayor', withdraw).refused).toBe('decision/not_open')
    table.by('mayor', proposal())
    expect(table.by('mayor', proposal()).refused).toBe('decision/already_taken')
    expect(table.by('mayor', withdraw).happened).toEqual(['DecisionWithdrawn'])
    expect(table.passes(20_000).happened).not.toContain('DecisionTaken')
    table.by('mayor', { ...proposal(), option: 'wait' })
    table.passes(10_000)
    expect(table.by('mayor', withdraw).refused).toBe('decision/too_late')
    expect(table.state.town.flags).toEqual({ waited: true })
  })

  test('the ten seconds do not run while the table is paused [DEC-3]', () => {
    const table = givenTable({ at: 'decision' })
    table.by('mayor', proposal())
    table.facilitator({ type: 'PauseTable' })
    table.passes(60_000)
    expect(table.state.decisions.disconnect?.status).toBe('proposed')
    expect(table.by('mayor', withdraw).refused).toBe('step/not_running')
  })

  test('too late is too late, even when the host wakes late [DEC-3]', () => {
    const table = givenTable({ at: 'decision' })
    table.by('mayor', proposal())
    table.now += 10_000
    expect(table.by('mayor', withdraw).refused).toBe('decision/too_late')
  })

  test('happens once [DEC-5]', () => {
    const table = givenTable({ at: 'decision' })
    table.by('mayor', proposal())
    table.passes(10_000)
    expect(table.by('mayor', proposal()).refused).toBe('decision/already_taken')
    expect(table.by('mayor', defer).refused).toBe('decision/already_taken')
    expect(table.facilitator({ type: 'LapseDecision', from: table.from }).refused).toBe('decision/already_taken')
  })
})

describe('not yet, and going on without', () => {
  test('the decider says what is missing, as often as ten times [DEC-4]', () => {
    const table = givenTable({ at: 'decision' })
    for (let count = 0; count < 10; count += 1) expect(table.by('mayor', defer).refused).toBeNull()
    expect(table.by('mayor', defer).refused).toBe('message/too_many')
    expect(table.state.decisions.disconnect).toMatchObject({ status: 'open' })
    expect(table.state.decisions.disconnect?.deferred).toHaveLength(10)
    expect(table.by('mayor', proposal()).refused).toBeNull()
    expect(table.by('mayor', defer).refused).toBe('decision/already_taken')
  })

  test('the facilitator leaves a decision behind, at any step, but none that was read out [STEP-7]', () => {
    for (const at of ['picture', 'judgement', 'decision'] as const) {
      const table = givenTable({ at })
      expect(table.facilitator({ type: 'LapseDecision', from: 'before' }).refused).toBe('step/stale')
      table.facilitator({ type: 'LapseDecision', from: table.from })
      expect(table.state.stage.step).toBe('done')
      expect(table.state.decisions.disconnect?.status).toBe('lapsed')
      expect(table.state.town.flags).toEqual({ waited: true })
    }
    const table = givenTable({ at: 'decision' })
    table.by('mayor', proposal())
    expect(table.facilitator({ type: 'LapseDecision', from: table.from }).refused).toBe('decision/already_taken')
    expect(givenTable({ at: 'lobby' }).facilitator({ type: 'LapseDecision', from: '' }).refused).toBe(
      'decision/not_open',
    )
  })
})

describe('thinking otherwise', () => {
  test('is recorded by a seat once there is a decision, and may change its reason [DEC-6]', () => {
    const table = givenTable({ at: 'decision' })
    const dissent = { type: 'RecordDissent', decision: 'disconnect' } as const
    expect(table.by('it', dissent).refused).toBe('decision/not_open')
    table.by('mayor', proposal())
    table.by('it', dissent)
    table.by('it', { ...dissent, reason: typed('r') })
    expect(table.state.home.dissents).toEqual({ disconnect: { [table.seat('it')]: 'r' } })
    expect(table.device('nobody', dissent).refused).toBe('actor/not_allowed')
  })
})
