import { roleViewFixture, seatViewFixture } from '@natte-meren/testkit'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Connection } from '../shared/connection/connection.ts'
import type { Line } from '../shared/connection/line.ts'
import { createViewStore, type ViewState } from '../shared/connection/viewStore.ts'
import { TablePage } from './TablePage.tsx'

const silent: Line = {
  up: false,
  listen: () => undefined,
  connect: () => undefined,
  drop: () => undefined,
  ask: () => new Promise(() => undefined),
}

describe('a phone whose line is gone', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const opened = (views: ViewState['views']) => {
    const store = createViewStore()
    store.setState({ views, link: 'live' })
    render(<TablePage connection={new Connection(silent, store)} place={{ code: '314159', table: null }} />)
    return store
  }

  it.each([
    ['among the roles', { role: roleViewFixture() }, 'Welke rol speelt u?'],
    ['on the card of its role', { role: roleViewFixture(), seat: seatViewFixture() }, /CISO/],
  ])('is told so, and told when it is back: %s', (_where, views, heading) => {
    const store = opened(views)
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy()
    expect(screen.queryByText(/Geen verbinding/)).toBeNull()
    act(() => store.setState({ link: 'lost', lostAt: Date.now() }))
    act(() => void vi.advanceTimersByTime(3000))
    expect(screen.getByText(/Geen verbinding/)).toBeTruthy()
    act(() => store.setState({ link: 'live', lostAt: null }))
    expect(screen.getByText(/Weer verbonden/)).toBeTruthy()
  })
})
