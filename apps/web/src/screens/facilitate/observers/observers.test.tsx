import { controlViewFixture, observerNoteFixture, overviewFixture, overviewRowFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ObservedPanel } from './ObservedPanel.tsx'
import { ObserversSheet } from './ObserversSheet.tsx'

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const link = 'http://192.0.2.7:3000/waarnemer#x1.key'
const wil = { name: 'Wil', table: 'table-1' }
const tables = Object.fromEntries([1, 2].map((number) => [`table-${number}`, overviewRowFixture({ number })]))

describe('the sheet of observers', () => {
  const show = (observers: { link: string | null; here: Record<string, typeof wil> }) => {
    const desk = { invite: vi.fn(), end: vi.fn() }
    render(<ObserversSheet overview={overviewFixture({ tables, observers })} desk={desk} onClose={() => undefined} />)
    return { ...desk, user: userEvent.setup() }
  }

  it('makes the link when it is asked for [OBS-1]', async () => {
    const { invite, user } = show({ link: null, here: {} })
    expect(screen.queryByRole('img')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Maak een QR-code voor waarnemers' }))
    expect(invite).toHaveBeenCalledOnce()
  })

  it('says who is beside which table, and asks twice before it shows them out [OBS-1]', async () => {
    const { end, invite, user } = show({ link, here: { o2: { name: 'Els', table: 'table-2' }, o1: wil } })
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Wil, bij tafel 1',
      'Els, bij tafel 2',
    ])
    await user.click(screen.getByRole('button', { name: 'Trek de QR-code in' }))
    expect(end).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Ja, ga door' }))
    expect(end).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Maak een nieuwe QR-code' }))
    await user.click(screen.getByRole('button', { name: 'Nee' }))
    expect(invite).not.toHaveBeenCalled()
  })
})

describe('what observers noted', () => {
  it('stands with the table that is followed, the newest moment first [OBS-5]', () => {
    const goal = { id: 'share', text: 'Feiten delen' }
    const observed = {
      n1: observerNoteFixture({ id: 'n1', order: 1, text: 'Eerst dit', goal }),
      n2: observerNoteFixture({ id: 'n2', order: 2, text: 'Toen dat', by: 'Els', place: 'debrief' }),
    }
    const overview = overviewFixture({ observers: { link, here: { o1: wil, o2: { name: 'Bo', table: 'elders' } } } })
    render(<ObservedPanel control={controlViewFixture({ observed })} overview={overview} />)
    expect(screen.getByRole('heading', { name: 'Van waarnemers (2)' })).toBeTruthy()
    expect(screen.getByText('Nu bij deze tafel: Wil.')).toBeTruthy()
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(first).toMatch(/^Els · Nabespreking.*Toen dat/)
    expect(second).toMatch(/^Wil · Fase 1 · Beeld.*Eerst ditBeeldLeerdoel: Feiten delen/)
  })

  it('goes with how far they saw each goal, in words and with their names [OBS-7]', () => {
    const seen = { goal: 'share', text: 'Feiten delen.' }
    const scored = {
      'o1.share': { ...seen, by: 'Wil', score: 'clearly' as const },
      'o2.share': { ...seen, by: 'Els', score: 'partly' as const },
    }
    render(<ObservedPanel control={controlViewFixture({ scored })} overview={overviewFixture()} />)
    expect(screen.getByRole('listitem').textContent).toBe('Feiten delen. duidelijk gezien (Wil), deels (Els)')
  })

  it('takes no room where nobody observes', () => {
    const { container } = render(<ObservedPanel control={controlViewFixture()} overview={overviewFixture()} />)
    expect(container.innerHTML).toBe('')
  })
})
