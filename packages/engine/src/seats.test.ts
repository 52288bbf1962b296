import { givenExercise, givenTable, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { seatOfDevice } from './seats.ts'

describe('sitting down', () => {
  test('takes a free seat of a role, one for each device [SEAT-1]', () => {
    const table = givenTable({ at: 'lobby', seated: [] })
    expect(table.device('a', { type: 'ClaimSeat', role: 'mayor' }).happened).toEqual(['SeatClaimed'])
    expect(table.device('a', { type: 'ClaimSeat', role: 'it' }).refused).toBe('seat/already_seated')
    expect(table.by('mayor', { type: 'ClaimSeat', role: 'it' }).refused).toBe('seat/already_seated')
    expect(table.device('b', { type: 'ClaimSeat', role: 'mayor' }).refused).toBe('seat/taken')
    expect(table.device('b', { type: 'ClaimSeat', role: 'sheriff' }).refused).toBe('seat/unknown_role')
  })

  test('is possible twice in a role with two seats [SEAT-1]', () => {
    const table = givenTable({ at: 'lobby', seated: ['ciso', 'ciso'] })
    expect(table.seat('ciso', 1)).not.toBe('')
    expect(table.device('third', { type: 'ClaimSeat', role: 'ciso' }).refused).toBe('seat/taken')
  })

  test('is possible in the roles of the exercise only, for people and for scripted players [SEAT-9]', () => {
    const table = givenTable({ at: 'lobby', seated: [], roles: ['mayor', 'it'] })
    expect(table.device('a', { type: 'ClaimSeat', role: 'ciso' }).refused).toBe('seat/unknown_role')
    expect(table.facilitator({ type: 'PlaceBot', role: 'ciso' }).refused).toBe('seat/unknown_role')
    expect(table.device('a', { type: 'ClaimSeat', role: 'it' }).happened).toEqual(['SeatClaimed'])
  })

  test('a role that nobody plays is covered: its messages go to who covers it, marked as such [SEAT-2]', () => {
    const table = givenTable({ seated: ['mayor', 'ciso'] })
    table.passes(20_000)
    expect(table.state.inbox.deliveries['night-log']?.to).toEqual([{ role: 'ciso', for: 'it' }])
    expect(table.state.facts['night-login']?.holders).toHaveProperty('ciso')
  })

  test('covering goes on until somebody sits there [SEAT-2]', () => {
    const table = givenTable({ seated: ['mayor'] })
    table.passes(20_000)
    expect(table.state.inbox.deliveries['night-log']?.to).toEqual([{ role: 'mayor', for: 'it' }])
  })

  test('a table with nobody in the covering roles keeps the message for the role itself [SEAT-2]', () => {
    const table = givenTable({ seated: [] })
    table.passes(20_000)
    expect(table.state.inbox.deliveries['night-log']?.to).toEqual([{ role: 'it', for: null }])
  })
})

describe('a closed door', () => {
  test('lets nobody new sit down or ask for a seat, and leaves alone who sits [SEAT-10]', () => {
    const table = givenTable({ at: 'lobby', seated: ['mayor', 'it'] })
    table.host({ type: 'LockLobby', locked: true })
    expect(table.device('late', { type: 'ClaimSeat', role: 'ciso' }).refused).toBe('seat/locked')
    expect(table.device('late', { type: 'RequestSeat', seat: table.seat('it') }).refused).toBe('seat/locked')
    expect(table.by('mayor', { type: 'AskHelp' }).happened).toEqual(['HelpAsked'])
    expect(table.facilitator({ type: 'PlaceBot', role: 'ciso' }).happened).toEqual(['SeatClaimed'])
    table.host({ type: 'LockLobby', locked: false })
    expect(table.device('late', { type: 'ClaimSeat', role: 'ciso' }).happened).toEqual(['SeatTakenOver'])
  })

  test('stays closed when a step is taken back [SEAT-10] [UNDO-2]', () => {
    const exercise = givenExercise(2)
    exercise.next()
    exercise.send({ type: 'LockLobby', locked: true })
    exercise.back()
    expect(exercise.state.locked).toBe(true)
    expect(exercise.tables.map(({ state }) => state.seats.locked)).toEqual([true, true])
    expect(exercise.send({ type: 'LockLobby', locked: true })).toBe('step/stale')
  })
})

describe('asking for a taken seat', () => {
  test('is granted after fifteen seconds when its device is there and says nothing [SEAT-3]', () => {
    const table = givenTable()
    const seat = table.seat('it')
    table.device('tablet', { type: 'RequestSeat', seat }, true)
    expect(table.passes(14_999).happened).toEqual([])
    expect(table.passes(1).happened).toEqual(['SeatTakenOver'])
    expect(table.state.seats.seats[seat]).toMatchObject({ device: 'tablet', role: 'it', request: null })
  })

  test('is asked for once by one device, however often that asks [SEAT-3]', () => {
    const table = givenTable()
    const seat = table.seat('it')
    table.device('tablet', { type: 'RequestSeat', seat })
    expect(table.device('tablet', { type: 'RequestSeat', seat }).happened).toEqual([])
    expect(table.device('tablet', { type: 'RequestSeat', seat }, true).happened).toEqual(['SeatRequested'])
    table.passes(10_000)
    expect(table.device('tablet', { type: 'RequestSeat', seat }, true).happened).toEqual([])
    expect(table.passes(5_000).happened).toEqual(['SeatTakenOver'])
  })

  test('waits for a person when its device is gone [SEAT-3]', () => {
    const table = givenTable({ at: 'lobby' })
    const seat = table.seat('it')
    table.device('tablet', { type: 'RequestSeat', seat })
    expect(table.passes(60_000).happened).toEqual([])
    expect(table.by('mayor', { type: 'AnswerSeatRequest', seat, allow: true }).happened).toEqual(['SeatTakenOver'])
  })

  test('can be answered no, by the one who sits there or the facilitator [SEAT-3]', () => {
    const table = givenTable()
    const seat = table.seat('it')
    table.device('tablet', { type: 'RequestSeat', seat }, true)
    table.by('it', { type: 'AnswerSeatRequest', seat, allow: false })
    expect(table.passes(20_000).happened).toEqual(['InjectDelivered'])
    expect(table.state.seats.seats[seat]?.device).toBe('phone-it')
    expect(table.facilitator({ type: 'AnswerSeatRequest', seat, allow: true }).refused).toBe('seat/no_request')
  })

  test('is for devices without a seat, and for seats that are there [SEAT-3]', () => {
    const table = givenTable()
    expect(table.by('mayor', { type: 'RequestSeat', seat: table.seat('it') }).refused).toBe('seat/already_seated')
    expect(table.device('tablet', { type: 'RequestSeat', seat: 'nowhere' }).refused).toBe('seat/unknown')
  })

  test('is not answered by somebody who lost the own seat [SEAT-3]', () => {
    const table = givenTable()
    const [seat, gone] = [table.seat('it'), table.seat('ciso')]
    table.device('tablet', { type: 'RequestSeat', seat })
    table.facilitator({ type: 'FreeSeat', seat: gone })
    const answer = { type: 'AnswerSeatRequest', seat, allow: true } as const
    expect(table.send({ kind: 'seat', seat: gone }, answer).refused).toBe('actor/not_allowed')
  })

  test('ends when the device finds another seat: nobody holds two [SEAT-4]', () => {
    const table = givenTable({ seated: ['mayor', 'it'] })
    table.device('tablet', { type: 'RequestSeat', seat: table.seat('it') }, true)
    table.device('tablet', { type: 'RequestSeat', seat: table.seat('mayor') }, true)
    table.device('tablet', { type: 'ClaimSeat', role: 'ciso' })
    expect(table.passes(15_000).happened).toEqual([])
    const mine = Object.values(table.state.seats.seats).filter(({ device }) => device === 'tablet')
    expect(mine.map(({ role }) => role)).toEqual(['ciso'])
  })

  test('of two seats gives one [SEAT-4]', () => {
    const table = givenTable()
    table.device('tablet', { type: 'RequestSeat', seat: table.seat('it') }, true)
    table.device('tablet', { type: 'RequestSeat', seat: table.seat('mayor') }, true)
    expect(table.passes(15_000).happened).toEqual(['SeatTakenOver'])
    expect(seatOfDevice(table.state.seats, 'tablet')).not.toBeNull()
  })
})

describe('the pen of a duo', () => {
  test('is with the first who sat down; the other one looks on [SEAT-5]', () => {
    const table = givenTable({ seated: ['mayor', 'ciso', 'ciso'], at: 'judgement' })
    const advice = { type: 'GiveAdvice', decision: 'disconnect', option: 'wait', certainty: 'low' } as const
    expect(table.by('ciso', advice, 1).refused).toBe('seat/no_pen')
    expect(table.by('ciso', advice, 0).refused).toBeNull()
  })

  test('goes from hand to hand within the role only [SEAT-5]', () => {
    const table = givenTable({ seated: ['mayor', 'ciso', 'ciso'] })
    const second = table.seat('ciso', 1)
    expect(table.by('mayor', { type: 'PassPen', seat: second }).refused).toBe('actor/not_allowed')
    expect(table.by('ciso', { type: 'PassPen', seat: 'nowhere' }).refused).toBe('seat/unknown')
    table.by('ciso', { type: 'PassPen', seat: second })
    expect(table.state.seats.pens.ciso).toBe(second)
  })

  test('falls to the other when its holder leaves [SEAT-5]', () => {
    const table = givenTable({ seated: ['mayor', 'ciso', 'ciso'] })
    const second = table.seat('ciso', 1)
    table.by('ciso', { type: 'LeaveSeat' }, 0)
    expect(table.state.seats.pens.ciso).toBe(second)
    table.by('ciso', { type: 'LeaveSeat' })
    expect(table.state.seats.pens).not.toHaveProperty('ciso')
  })
})

describe('leaving, bots, help', () => {
  test('the facilitator empties a seat; what is not there cannot be emptied [SEAT-6]', () => {
    const table = givenTable()
    const seat = table.seat('it')
    expect(table.by('mayor', { type: 'FreeSeat', seat }).refused).toBe('actor/not_allowed')
    expect(table.facilitator({ type: 'FreeSeat', seat }).happened).toEqual(['SeatFreed'])
    expect(table.facilitator({ type: 'FreeSeat', seat }).refused).toBe('seat/unknown')
  })

  test('a seat that was emptied goes back to who sat there, while nobody else took it [UNDO-6]', () => {
    const table = givenTable()
    const seat = table.seat('it')
    table.by('it', { type: 'SaveQuestion', suggestion: null, text: typed('q'), shared: false })
    const before = table.state.seats.seats[seat]
    table.facilitator({ type: 'FreeSeat', seat })
    expect(table.facilitator({ type: 'GiveSeatBack', seat }).happened).toEqual(['SeatClaimed'])
    expect(table.state.seats.seats[seat]).toEqual(before)
    expect(Object.values(table.state.questions)).toMatchObject([{ seat }])
    expect(table.facilitator({ type: 'GiveSeatBack', seat }).refused).toBe('seat/unknown')
    table.facilitator({ type: 'FreeSeat', seat })
    table.device('tablet', { type: 'ClaimSeat', role: 'it' })
    expect(table.facilitator({ type: 'GiveSeatBack', seat }).refused).toBe('seat/taken')
    expect(Object.values(table.state.ledger)).toMatchObject([{ kind: 'free' }, { kind: 'free' }])
  })

  test('a seat whose device goes to another table is not given back [SEAT-12]', () => {
    const table = givenTable()
    const seat = table.seat('it')
    table.host({ type: 'FreeSeat', seat })
    expect(table.facilitator({ type: 'GiveSeatBack', seat }).refused).toBe('seat/unknown')
  })

  test('a scripted player sits on an empty seat until a person wants it [SEAT-7]', () => {
    const table = givenTable({ seated: ['mayor'] })
    table.facilitator({ type: 'PlaceBot', role: 'it' })
    const seat = table.seat('it')
    expect(table.state.seats.seats[seat]?.bot).toBe(true)
    expect(table.facilitator({ type: 'PlaceBot', role: 'it' }).refused).toBe('seat/taken')
    expect(table.device('phone', { type: 'ClaimSeat', role: 'it' }).happened).toEqual(['SeatTakenOver'])
    expect(table.state.seats.seats[seat]).toMatchObject({ device: 'phone', bot: false })
    expect(table.device('other', { type: 'ClaimSeat', role: 'it' }).refused).toBe('seat/taken')
  })

  test('help is asked for and answered [SEAT-8]', () => {
    const table = givenTable()
    const seat = table.seat('it')
    table.by('it', { type: 'AskHelp' })
    expect(table.state.seats.seats[seat]?.help).toBe(true)
    expect(table.by('it', { type: 'AskHelp' })).toMatchObject({ refused: null, happened: [] })
    table.facilitator({ type: 'AnswerHelp', seat })
    expect(table.state.seats.seats[seat]?.help).toBe(false)
    expect(table.facilitator({ type: 'AnswerHelp', seat: 'nowhere' }).refused).toBe('seat/unknown')
  })

  test('the stop word pauses the table, in the lobby it only calls [SEAT-8]', () => {
    const table = givenTable()
    expect(table.by('it', { type: 'CallStop' }).happened).toEqual(['StopCalled', 'TablePaused'])
    expect(table.state.clock.running).toBe(false)
    const lobby = givenTable({ at: 'lobby' })
    expect(lobby.by('it', { type: 'CallStop' }).happened).toEqual(['StopCalled'])
  })
})
