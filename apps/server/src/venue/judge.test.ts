import { goodChecks, type PhoneFindings, venueCheckIds, verdictOf } from '@natte-meren/protocol'
import { describe, expect, it } from 'vitest'
import { type Evidence, factsOf, judge } from './judge.ts'

const address = 'http://192.0.2.7:3000'
const found: PhoneFindings = {
  clock: 0,
  origin: address,
  live: 'websocket',
  portal: 'clear',
  secure: true,
  lost: [],
  roundTripMs: 12,
  pageMs: 80,
}
const machine = { writable: true, synced: true, freeMb: 20_000, power: 'mains' as const }
const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  address,
  otherAddresses: [],
  beamers: 1,
  machine,
  node: '24.0.0',
  port: 3000,
  laptopAheadMs: 0,
  phone: { found, aheadMs: 0, ownComputer: false },
  answers: { backRow: true, hotspot: true, paper: true },
  printedAddress: address,
  ...change,
})
const phone = (change: Partial<PhoneFindings>, more: { aheadMs?: number; ownComputer?: boolean } = {}) =>
  evidence({ phone: { found: { ...found, ...change }, aheadMs: 0, ownComputer: false, ...more } })

describe('the check of the room', () => {
  it('is in order on all ten counts when all is well', () => {
    expect(goodChecks(judge(evidence()))).toBe(10)
  })

  it('counts what nobody looked at as not in order [VENUE-1]', () => {
    const checks = judge(evidence({ phone: null, answers: {}, printedAddress: null, beamers: 1, machine }))
    const verdicts = venueCheckIds.map((check) => [check, verdictOf(checks, check)])
    expect(verdicts.filter(([, verdict]) => verdict === 'good')).toEqual([['server', 'good']])
    expect(verdicts.filter(([, verdict]) => verdict === 'todo')).toHaveLength(9)
  })

  it.each([
    [
      'a phone that cannot open the page',
      evidence({ phone: null, answers: { reach: false } }),
      'reach',
      'notReached',
      'act',
    ],
    ['a phone at another address', phone({ origin: 'http://10.0.0.2:3000' }), 'reach', 'otherAddress', 'caution'],
    ['no phone but this very computer', phone({}, { ownComputer: true }), 'reach', 'ownComputer', 'caution'],
    ['a network without websockets', phone({ live: 'polling' }), 'live', 'polling', 'caution'],
    ['a network without any live channel', phone({ live: 'none' }), 'live', 'none', 'act'],
    ['a portal that sends elsewhere', phone({ portal: 'redirected' }), 'portal', 'redirected', 'act'],
    ['a portal that answers itself', phone({ portal: 'altered' }), 'portal', 'altered', 'act'],
    ['a clock five seconds off', phone({}, { aheadMs: 5_400 }), 'clock', 'same', 'good'],
    ['a clock six seconds off', phone({}, { aheadMs: -6_000 }), 'clock', 'differs', 'caution'],
    ['a clock three minutes off', phone({}, { aheadMs: 180_000 }), 'clock', 'far', 'act'],
    ['a page without https', phone({ secure: false, lost: ['wakeLock'] }), 'secure', 'plain', 'caution'],
    ['no beamer window', evidence({ beamers: 0 }), 'beamer', 'closed', 'act'],
    ['a back row that cannot read', evidence({ answers: { backRow: false } }), 'beamer', 'tooSmall', 'act'],
    ['no hotspot', evidence({ answers: { hotspot: false } }), 'hotspot', 'none', 'caution'],
    ['a page of two seconds', phone({ pageMs: 2_000 }), 'speed', 'slow', 'caution'],
    ['a page of four seconds', phone({ pageMs: 4_000 }), 'speed', 'tooSlow', 'act'],
    ['a line that answers late', phone({ roundTripMs: 1_500 }), 'speed', 'tooSlow', 'act'],
    ['no paper', evidence({ answers: { paper: false }, printedAddress: null }), 'paper', 'none', 'act'],
    [
      'cards of another address [VENUE-5]',
      evidence({ printedAddress: 'http://10.0.0.2:3000' }),
      'paper',
      'otherAddress',
      'act',
    ],
    [
      'a disk that cannot be written',
      evidence({ machine: { ...machine, writable: false } }),
      'server',
      'unwritable',
      'act',
    ],
    [
      'a disk that does not say when',
      evidence({ machine: { ...machine, synced: false } }),
      'server',
      'unsynced',
      'act',
    ],
    ['a full disk', evidence({ machine: { ...machine, freeMb: 400 } }), 'server', 'full', 'act'],
    ['a disk that fills up', evidence({ machine: { ...machine, freeMb: 1_500 } }), 'server', 'little', 'caution'],
    ['a laptop on its battery', evidence({ machine: { ...machine, power: 'battery' } }), 'server', 'battery', 'act'],
    [
      'a plug of which nobody knows',
      evidence({ machine: { ...machine, power: null } }),
      'server',
      'powerUnknown',
      'todo',
    ],
    [
      'a plug that is not in',
      evidence({ machine: { ...machine, power: null }, answers: { power: false } }),
      'server',
      'battery',
      'act',
    ],
    [
      'a plug that is in',
      evidence({ machine: { ...machine, power: null }, answers: { power: true } }),
      'server',
      'ready',
      'good',
    ],
  ] as const)('finds %s', (_, seen, check, finding, verdict) => {
    const checks = judge(seen)
    expect([checks[check], verdictOf(checks, check)]).toEqual([finding, verdict])
  })

  it('holds the clock of the phone against that of the laptop, wherever the server is', () => {
    const far = { ...phone({}, { aheadMs: 63_000 }), laptopAheadMs: 60_000 }
    expect(judge(far).clock).toBe('same')
    expect(factsOf(far).clockSeconds).toBe(3)
  })
})
