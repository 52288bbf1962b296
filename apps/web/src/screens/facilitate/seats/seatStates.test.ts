import { controlSeatFixture, controlViewFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { alertsOf, roleSeats } from './seatStates.ts'

describe('who is busy', () => {
  it('has a state for every role, also for one that nobody plays', () => {
    const states = Object.fromEntries(roleSeats(controlViewFixture()).map(({ role, state }) => [role, state]))
    expect(states).toEqual({ mayor: 'reading', ciso: 'ready', it: 'thinking', secretary: 'free' })
  })

  it('shows a device that is gone as away, but never a computer player', () => {
    const gone = controlSeatFixture({ role: 'ciso', online: false })
    const bot = controlSeatFixture({ role: 'it', online: false, bot: true })
    const states = roleSeats(controlViewFixture({ seats: { [gone.seat]: gone, [bot.seat]: bot } }))
    expect(states.find(({ role }) => role === 'ciso')?.state).toBe('away')
    expect(states.find(({ role }) => role === 'it')?.state).toBe('reading')
  })
})

describe('what needs the facilitator', () => {
  it('puts a stop word first and shows three at most', () => {
    const seats = ['a', 'b', 'c', 'd'].map((role) => controlSeatFixture({ role, help: true, stop: role === 'd' }))
    const alerts = alertsOf(Object.fromEntries(seats.map((seat) => [seat.seat, seat])))
    expect(alerts).toHaveLength(3)
    expect(alerts[0]).toEqual({ kind: 'stop', seat: 'd-1', role: 'd' })
  })
})
