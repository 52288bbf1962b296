import { beforeEach, describe, expect, it } from 'vitest'
import { recallSeat, rememberSeat, startOwnSeat } from './seatMemory.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('what a device remembers of its seat', () => {
  it('keeps the secret per table code', () => {
    const memory = recallSeat('314159', null)
    expect(memory.token).toBeNull()
    rememberSeat('314159', null, { ...memory, token: 'secret' })
    expect(recallSeat('314159', null)).toEqual({ scope: memory.scope, token: 'secret' })
    expect(recallSeat('271828', null).token).toBeNull()
  })

  it('lets one tab have a seat of its own beside the seat of the device', () => {
    rememberSeat('314159', null, { scope: 'device', token: 'device-secret' })
    startOwnSeat('314159')
    const own = recallSeat('314159', null)
    expect(own.token).toBeNull()
    rememberSeat('314159', null, { ...own, token: 'tab-secret' })
    expect(recallSeat('314159', null).token).toBe('tab-secret')
    sessionStorage.clear()
    expect(recallSeat('314159', null).token).toBe('device-secret')
  })

  it('starts afresh from what it cannot read', () => {
    localStorage.setItem('nm.seat.314159', '{broken')
    expect(recallSeat('314159', null).token).toBeNull()
  })
})
