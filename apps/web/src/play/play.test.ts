import { messageFixture, roleViewFixture } from '@natte-meren/testkit'
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { readAddress } from './address.ts'
import { playTexts } from './playTexts.ts'
import { selectRecap } from './selectRecap.ts'
import { useArrivals } from './useArrivals.ts'
import { useSeen } from './useSeen.ts'
import { useStepBack } from './useStepBack.ts'

describe('the address', () => {
  it('is a join page, a table or a take-home', () => {
    expect(readAddress('/', '')).toEqual({ kind: 'join', code: null, ownSeat: false })
    expect(readAddress('/314159', '')).toEqual({ kind: 'join', code: '314159', ownSeat: false })
    expect(readAddress('/314159', '#nieuw')).toEqual({ kind: 'join', code: '314159', ownSeat: true })
    expect(readAddress('/mijn/abc_DEF', '')).toEqual({ kind: 'takeHome', key: 'abc_DEF' })
    expect(readAddress('/mijn', '')).toEqual({ kind: 'takeHome', key: null })
    expect(readAddress('/waarnemer', '#x1.abc_DEF')).toEqual({ kind: 'observe', key: 'x1.abc_DEF' })
    expect(readAddress('/31415', '')).toEqual({ kind: 'join', code: null, ownSeat: false })
  })
})

describe('an arriving message', () => {
  it('is said once, and not what was there already', () => {
    const first = messageFixture({ id: 'one', order: 1 })
    const second = messageFixture({ id: 'two', order: 2, kind: 'news', from: 'De Meerbode' })
    const { result, rerender } = renderHook(({ inbox }) => useArrivals(inbox), {
      initialProps: { inbox: { one: first } },
    })
    expect(result.current).toBe('')
    rerender({ inbox: { one: first, two: second } as never })
    expect(result.current).toBe('Nieuw bericht: nieuws van De Meerbode.')
  })
})

describe('what was on the screen', () => {
  it('is told once, and never by somebody who looks on', () => {
    const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, at: 1 }))
    const { rerender } = renderHook(({ ids }) => useSeen(ids, {}, dispatch), { initialProps: { ids: ['a'] } })
    rerender({ ids: ['a'] })
    rerender({ ids: ['a', 'b'] })
    expect(dispatch.mock.calls).toEqual([
      [{ type: 'MarkSeen', injects: ['a'] }],
      [{ type: 'MarkSeen', injects: ['b'] }],
    ])
    renderHook(() => useSeen(['c'], null, dispatch))
    expect(dispatch).toHaveBeenCalledTimes(2)
  })
})

describe('a step back', () => {
  const { stage } = roleViewFixture()
  it('is told until it is read or the table goes on', () => {
    const { result, rerender } = renderHook(({ step }) => useStepBack({ ...stage, step }), {
      initialProps: { step: 'judgement' as 'judgement' | 'picture' },
    })
    expect(result.current[0]).toBe(false)
    rerender({ step: 'picture' })
    expect(result.current[0]).toBe(true)
    act(() => result.current[1]())
    expect(result.current[0]).toBe(false)
    rerender({ step: 'judgement' })
    rerender({ step: 'picture' })
    expect(result.current[0]).toBe(true)
    rerender({ step: 'judgement' })
    expect(result.current[0]).toBe(false)
  })
})

describe('the recap of a late joiner', () => {
  it('is empty in the lobby, and in play three lines: where the table is, what it decided, what it knows', () => {
    const view = roleViewFixture()
    expect(selectRecap({ ...view, stage: { ...view.stage, phase: null } }, playTexts.nl)).toEqual([])
    expect(selectRecap(view, playTexts.nl)).toEqual([
      'Fase 1 van 4. De eerste avond. Donderdagmiddag. De schermen op het gemeentehuis doen raar. De tafel maakt het beeld.',
      'Er is nog niets besloten.',
      'Op tafel ligt: Morgen om tien uur moet het geld naar de bank.',
    ])
  })
})
