import type { TakeHomeView } from '@natte-meren/protocol'
import { emptyTakeHomeFixture, takeHomeFixture } from '@natte-meren/testkit'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TakeHome } from './TakeHome.tsx'

const dispatch = vi.fn()
beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: new Date('2026-11-24T15:00:00Z') })
  dispatch.mockReset()
  dispatch.mockResolvedValue({ ok: true, at: 1 })
})
afterEach(() => vi.useRealTimers())

const plan = (page: TakeHomeView) => <TakeHome page={page} takeHomeKey="k1" dispatch={dispatch} />
const rest = () => act(() => vi.advanceTimersByTimeAsync(2_000))
const sent = () => dispatch.mock.calls.map(([command]) => command)

describe('planning what goes home', () => {
  it('sends the sentence after a pause, and no half of it before', async () => {
    render(plan(emptyTakeHomeFixture))
    fireEvent.change(screen.getByLabelText('Als ik …'), { target: { value: 'maandag' } })
    fireEvent.change(screen.getByLabelText('Als ik …'), { target: { value: 'maandag binnen ben' } })
    expect(sent()).toEqual([])
    await rest()
    expect(sent()).toEqual([
      {
        type: 'PlanTakeHome',
        questions: emptyTakeHomeFixture.defaults,
        agenda: null,
        coffee: null,
        when: 'maandag binnen ben',
      },
    ])
  })

  it('sends nothing when nothing was changed', async () => {
    const { unmount } = render(plan(takeHomeFixture))
    await rest()
    unmount()
    expect(sent()).toEqual([])
  })

  it('sends what waits when the page is left', () => {
    const { unmount } = render(plan(takeHomeFixture))
    fireEvent.change(screen.getByLabelText('dan …'), { target: { value: 'bel ik de CISO' } })
    unmount()
    expect(sent()).toMatchObject([{ type: 'PlanTakeHome', then: 'bel ik de CISO' }])
  })

  it('keeps unsent text over a reload', () => {
    dispatch.mockReturnValue(new Promise(() => undefined))
    const { unmount } = render(plan(takeHomeFixture))
    fireEvent.change(screen.getByLabelText('dan …'), { target: { value: 'bel ik de CISO' } })
    unmount()
    render(plan(takeHomeFixture))
    expect(screen.getByLabelText<HTMLTextAreaElement>('dan …').value).toBe('bel ik de CISO')
  })

  it('forgets the draft once the view has it, and follows the view again', async () => {
    const { rerender } = render(plan(takeHomeFixture))
    fireEvent.change(screen.getByLabelText('dan …'), { target: { value: 'bel ik de CISO' } })
    const after = { ...takeHomeFixture, plan: { ...takeHomeFixture.plan, then: 'bel ik de CISO' } }
    rerender(plan(after))
    expect(screen.getByText('Bewaard.')).toBeTruthy()
    rerender(plan({ ...after, plan: { ...after.plan, then: 'iets anders' } }))
    expect(screen.getByLabelText<HTMLTextAreaElement>('dan …').value).toBe('iets anders')
    await rest()
    expect(sent()).toEqual([])
  })

  it('suggests working days at half past eight', async () => {
    render(plan(emptyTakeHomeFixture))
    const days = screen.getByRole('combobox', { name: 'Dag' })
    expect(within(days).getAllByRole('option')).toHaveLength(12)
    fireEvent.change(days, { target: { value: '2026-12-01' } })
    await rest()
    expect(sent()).toMatchObject([{ type: 'PlanTakeHome', coffee: '2026-12-01T08:30' }])
  })

  it('moves, takes out and puts back a question', async () => {
    render(plan(takeHomeFixture))
    fireEvent.click(screen.getByRole('button', { name: /^Hoger: Welk bedrag/ }))
    fireEvent.click(screen.getByRole('button', { name: /^Haal weg: Wie belt/ }))
    fireEvent.click(screen.getByRole('button', { name: /^Kies deze: Wanneer hoort de raad/ }))
    await rest()
    expect(sent().at(-1)).toMatchObject({ questions: ['q-2', 'who-may', 'council'], agenda: 'who-may' })
  })

  it('edits an own question, and saves a reworded default as an own one in its place', async () => {
    const { rerender } = render(plan(takeHomeFixture))
    const rewrite = (name: RegExp, text: string) => {
      fireEvent.click(screen.getByRole('button', { name }))
      fireEvent.change(screen.getByLabelText('Uw vraag'), { target: { value: text } })
      fireEvent.click(screen.getByRole('button', { name: 'Bewaar vraag' }))
    }
    rewrite(/^Pas aan: Wie belt/, 'Wie belt wie?')
    expect(sent()).toEqual([{ type: 'EditQuestion', question: 'q-1', text: 'Wie belt wie?' }])
    rewrite(/^Pas aan: Wie mag/, 'Wie mag dat?')
    expect(sent().at(-1)).toEqual({ type: 'SaveQuestion', suggestion: 'who-may', text: 'Wie mag dat?', shared: false })
    const saved = { id: 'q-9', text: 'Wie mag dat?', theme: null, phase: null, shared: false, order: 30 }
    rerender(plan({ ...takeHomeFixture, questions: { ...takeHomeFixture.questions, 'q-9': saved } }))
    await rest()
    expect(sent().at(-1)).toMatchObject({ questions: ['q-1', 'q-9', 'q-2'], agenda: 'q-9' })
  })
})

describe('the page under its own address', () => {
  const kept = (reach: 'room' | 'internet') => (
    <TakeHome page={takeHomeFixture} takeHomeKey="k1" keptUntil="2027-02-22" reach={reach} dispatch={null} />
  )

  it('says plainly that the link of a laptop in the room will not work at home', () => {
    render(kept('room'))
    expect(screen.getByText(/Thuis werkt de link niet: bewaar de pagina nu op uw telefoon/)).toBeTruthy()
    expect(screen.getByText(/Op maandag 22 februari 2027 verdwijnt de pagina/)).toBeTruthy()
  })

  it('says that a link on the internet will', () => {
    render(kept('internet'))
    expect(screen.getByText(/Deze link werkt ook thuis/)).toBeTruthy()
  })

  it('links to the calendar file of this page', () => {
    render(kept('room'))
    expect(screen.getByRole('link', { name: 'Zet in mijn agenda' }).getAttribute('href')).toBe('/mijn/k1/koffie.ics')
  })

  it('keeps the page as a file that the browser makes itself', async () => {
    const made: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          made.push(blob)
          return 'blob:page'
        },
        revokeObjectURL: () => undefined,
      }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    render(kept('room'))
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar op dit toestel' }))
    expect(click).toHaveBeenCalledOnce()
    expect(made[0]?.type).toBe('text/html')
    expect(made[0]?.size).toBeGreaterThan(2_000)
    expect(screen.getByText(/U vindt het bestand bij uw downloads/)).toBeTruthy()
  })
})
