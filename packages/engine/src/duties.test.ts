import { givenTable, minimalGame, minimalGameWith, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

const decide = (table: TableTrial, decision: string, option: string) => {
  table.by('mayor', { type: 'ProposeDecision', decision, option, explanation: typed('e'), considerations: [] })
  return table.passes(10_000)
}
const minute = 60_000

describe('a duty', () => {
  test('starts when its condition holds, with a due time in hours of the story [DUTY-1]', () => {
    const table = givenTable()
    expect(table.state.duties).toEqual({})
    table.host({ type: 'OpenPhase', index: 1 })
    expect(table.state.duties['privacy-report']).toEqual({
      status: 'running',
      started: 1440,
      due: 1440 + 72 * 60,
      ended: null,
      order: expect.any(Number),
    })
  })

  test('in working days is due at the end of the last of them [DUTY-1] [TIME-6]', () => {
    const table = givenTable({ at: 'decision' })
    decide(table, 'disconnect', 'pull')
    // Thursday 16:30 in the story; the sixth working day is Friday of the next week.
    expect(table.state.duties.burial?.due).toBe(8 * 1440 + 7 * 60 + 29)
  })

  test('is met by what a decision or a message names [DUTY-2]', () => {
    const table = givenTable({ game: minimalGame('full'), at: 'decision' })
    decide(table, 'disconnect', 'pull')
    table.host({ type: 'OpenPhase', index: 1 })
    table.passes(6 * minute)
    expect(table.state.duties.burial).toMatchObject({ status: 'met', ended: 3 * 1440 })
    table.goOn('decision')
    const { happened } = decide(table, 'tell', 'now')
    expect(happened).toContain('DutyMet')
    expect(table.state.duties['privacy-report']?.status).toBe('met')
  })

  test('is met as soon as its own condition holds [DUTY-2]', () => {
    const game = minimalGameWith('phases/02-aftermath.yaml', '        meets: [privacy-report]\n', '')
    const table = givenTable({ game, phase: 1, at: 'decision' })
    expect(decide(table, 'tell', 'now').happened.filter((type) => type === 'DutyMet')).toHaveLength(1)
  })

  test('is missed when its time has passed, with what follows from that [DUTY-4]', () => {
    const game = minimalGameWith('duties.yaml', '{ hours: 72 }', '{ hours: 24 }')
    const table = givenTable({ game, phase: 1 })
    // 24 hours of story are a third of eight minutes of play: not missed at the minute, but after it.
    expect(table.passes(160_000).happened).not.toContain('DutyMissed')
    const trust = table.state.town.indicators.trust ?? 0
    expect(table.passes(1_000).happened).toEqual(['DutyMissed', 'IndicatorChanged'])
    expect(table.state.duties['privacy-report']).toMatchObject({ status: 'missed', ended: 2880 })
    expect(table.state.town.indicators.trust).toBe(trust - 2)
  })

  test('once missed stays missed [DUTY-4]', () => {
    const game = minimalGameWith('duties.yaml', '{ hours: 72 }', '{ hours: 24 }')
    const table = givenTable({ game, phase: 1 })
    table.passes(4 * minute)
    table.goOn('decision')
    decide(table, 'tell', 'now')
    expect(table.state.duties['privacy-report']?.status).toBe('missed')
  })

  test('that falls due in the jump to the next phase is missed before that opens, in order [DUTY-3]', () => {
    const soon = minimalGameWith('duties.yaml', 'within: { workdays: 6 }', 'within: { hours: 5 }')
    const [report, burial] = soon.scenario.duties
    if (!report || !burial) throw new Error('the minimal scenario has two duties')
    const both = { ...report, starts: burial.starts, within: { hours: 20 } }
    const table = givenTable({
      game: { ...soon, scenario: { ...soon.scenario, duties: [both, burial] } },
      at: 'decision',
    })
    decide(table, 'disconnect', 'pull')
    const { events } = table.host({ type: 'OpenPhase', index: 1 })
    const told = events.map(({ event, story }) => [event.type, 'duty' in event ? event.duty : null, story])
    expect(told.slice(0, 5)).toEqual([
      ['PhaseClosed', null, 3],
      ['DutyMissed', 'burial', 5 * 60 + 3],
      ['DutyMissed', 'privacy-report', 20 * 60 + 3],
      ['IndicatorChanged', null, 20 * 60 + 3],
      ['PhaseOpened', null, 1440],
    ])
  })

  test('that falls due before the end of the last phase is missed when the debrief opens [DUTY-3]', () => {
    const game = minimalGameWith('duties.yaml', '{ hours: 72 }', '{ hours: 24 }')
    const table = givenTable({ game, phase: 1 })
    table.passes(minute)
    expect(table.host({ type: 'OpenDebrief' }).happened).toContain('DutyMissed')
  })
})
