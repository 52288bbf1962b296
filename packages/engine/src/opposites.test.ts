import { givenTable, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { oppositesOf } from './opposites.ts'

const minute = 60_000
const mail = { kind: 'mail', to: 'all', from: typed('f'), subject: typed('s'), text: typed('t') } as const

/** Kinds in the ledger with what takes each of them back, in the order in which they were done. */
const standing = ({ state }: TableTrial) => {
  const opposites = oppositesOf(state)
  return Object.entries(state.ledger).map(([id, { kind }]) => [kind, opposites[id]?.type ?? null])
}
const takeBackLast = (table: TableTrial): void => {
  const opposite = Object.values(oppositesOf(table.state)).at(-1)
  if (!opposite) throw new Error('nothing can be taken back')
  expect(table.facilitator(opposite).refused).toBeNull()
}

describe('what the facilitator did can be taken back from the ledger', () => {
  test('while it stands, however long ago it was, and once [UNDO-7]', () => {
    const table = givenTable()
    const { inbox, notices } = table.state
    table.facilitator({ type: 'SendMessage', ...mail })
    table.facilitator({ type: 'HoldInject', inject: 'night-log', held: true })
    table.facilitator({ type: 'ShowNotice', text: typed('line') })
    table.facilitator({ type: 'Nudge', role: 'ciso' })
    expect(standing(table)).toEqual([
      ['message', 'WithdrawMessage'],
      ['hold', 'HoldInject'],
      ['notice', 'RemoveNotice'],
      ['nudge', 'RemoveNotice'],
    ])
    for (let left = 4; left > 0; left -= 1) takeBackLast(table)
    expect(oppositesOf(table.state)).toEqual({})
    expect(table.state.inbox.own).toEqual(inbox.own)
    expect(table.state.inbox.held).toEqual(inbox.held)
    expect(table.state.notices).toEqual(notices)
  })

  test('a line that the next one replaced has nothing left to take back [UNDO-7]', () => {
    const table = givenTable()
    table.facilitator({ type: 'ShowNotice', text: typed('first') })
    table.facilitator({ type: 'ShowNotice', text: typed('second') })
    expect(standing(table)).toEqual([
      ['notice', null],
      ['notice', 'RemoveNotice'],
    ])
  })

  test('time goes back in the phase in which it was given, once, and not in a later one [UNDO-7]', () => {
    const table = givenTable()
    table.facilitator({ type: 'ExtendTime', seconds: 120 })
    table.facilitator({ type: 'ExtendTime', seconds: 60 })
    expect(Object.values(oppositesOf(table.state))).toEqual([
      { type: 'ExtendTime', seconds: -120 },
      { type: 'ExtendTime', seconds: -60 },
    ])
    takeBackLast(table)
    expect(Object.values(oppositesOf(table.state))).toEqual([{ type: 'ExtendTime', seconds: -120 }])
    table.passes(minute)
    table.host({ type: 'OpenPhase', index: 1 })
    expect(standing(table).filter(([kind]) => kind === 'time')).toEqual([
      ['time', null],
      ['time', null],
      ['time', null],
    ])
  })

  test('a computer player leaves, and who was sent away comes back while the seat is free [UNDO-7]', () => {
    const table = givenTable()
    const [ciso = ''] = Object.keys(table.state.seats.seats).filter(
      (seat) => table.state.seats.seats[seat]?.role === 'ciso',
    )
    table.facilitator({ type: 'FreeSeat', seat: ciso })
    expect(standing(table)).toEqual([['free', 'GiveSeatBack']])
    table.facilitator({ type: 'PlaceBot', role: 'ciso' })
    expect(standing(table)).toEqual([
      ['free', null],
      ['bot', 'FreeSeat'],
    ])
  })

  test('a step only while no other came after it [UNDO-7] [UNDO-5]', () => {
    const table = givenTable()
    table.facilitator({ type: 'SkipInject', inject: 'overview', fold: false })
    expect(standing(table)).toEqual([['skip', 'StepBack']])
    table.facilitator({ type: 'ClosePicture', from: table.from })
    expect(standing(table)).toEqual([['skip', null]])
  })
})
