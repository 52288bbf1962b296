import type { OverviewView } from '@natte-meren/protocol'
import { overviewFixture, overviewRowFixture } from '@natte-meren/testkit'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { TableMap } from './TableMap.tsx'

beforeAll(() => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: true }) as MediaQueryList
})
const now = Date.UTC(2026, 10, 24, 12)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
})

const room = (tables: number, more: Partial<OverviewView> = {}): OverviewView =>
  overviewFixture({
    tables: Object.fromEntries(
      Array.from({ length: tables }, (_, index) => overviewRowFixture({ number: index + 1 })).map((row) => [
        row.id,
        row,
      ]),
    ),
    ...more,
  })

const show = (overview: OverviewView) => {
  const exercise = vi.fn(async () => ({ ok: true as const, at: 1 }))
  const onChoose = vi.fn()
  render(<TableMap overview={overview} table="table-1" offset={0} act={{ exercise }} onChoose={onChoose} />)
  const tile = (number: number) => {
    const found = screen.getAllByRole('button').find(({ dataset }) => dataset.table === `table-${number}`)
    if (!found) throw new Error(`no tile for table ${number}`)
    return found
  }
  return { exercise, onChoose, tile, user: userEvent.setup() }
}

describe('the map', () => {
  it('says what is the matter as advice, and a press goes there [MAP-1]', async () => {
    const exceptions: OverviewView['exceptions'] = [
      { table: 'table-4', kind: 'undecided', roles: ['mayor'], since: now - 3 * 60_000 },
    ]
    const { onChoose, user } = show(room(6, { exceptions }))
    await user.click(screen.getByText('Tafel 4 wacht 3 minuten op de burgemeester. Loop even langs.'))
    expect(onChoose).toHaveBeenCalledWith('table-4')
  })

  it('says on a tile what the table does, since when, and who is away since when', () => {
    const tables = {
      'table-1': overviewRowFixture({
        number: 1,
        step: 'judgement',
        reached: { picture: 0, judgement: 60_000 },
        phaseMs: 240_000,
        at: now,
        advice: { given: 1, expected: 2 },
        seats: {
          'mayor-1': { role: 'mayor', bot: false, away: now - 120_000 },
          'ciso-1': { role: 'ciso', bot: false, away: null },
        },
      }),
      'table-2': overviewRowFixture({ number: 2 }),
    }
    const { tile } = show(room(2, { tables }))
    expect(tile(1).textContent).toContain('al 3 minuten in deze stap')
    expect(tile(1).textContent).toContain('Oordeel')
    expect(tile(1).textContent).toContain('advies 1/2')
    expect(tile(1).textContent).toContain('BM is 2 minuten weg')
    expect(tile(1).textContent).toContain('CISO is er')
  })

  it('dims what needs nobody, and finds a table by its number', async () => {
    const exceptions: OverviewView['exceptions'] = [{ table: 'table-2', kind: 'help', roles: [], since: null }]
    const { tile, user, onChoose } = show(room(12, { exceptions }))
    await user.click(screen.getByRole('button', { name: 'Wie vraagt aandacht?' }))
    expect(tile(2).dataset.dim).toBeUndefined()
    expect(tile(3).dataset.dim).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Wie vraagt aandacht?' }))
    await user.type(screen.getByRole('searchbox'), '11{Enter}')
    expect(tile(1).dataset.dim).toBe('true')
    expect(tile(11).dataset.dim).toBeUndefined()
    expect(screen.getByText('1 tafel gevonden.')).toBeTruthy()
    expect(onChoose).toHaveBeenCalledWith('table-11')
  })

  it('is one stop for the Tab key, and moves a table by keyboard while it is arranged [MAP-4]', async () => {
    const { exercise, tile, user, onChoose } = show(room(8))
    expect(
      screen.getAllByRole('button').filter(({ tabIndex, dataset }) => tabIndex === 0 && dataset.table),
    ).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Schik de tafels' }))
    tile(8).focus()
    await user.keyboard('{ArrowDown}')
    expect(exercise).toHaveBeenCalledWith({ type: 'PlaceTable', table: 'table-8', row: 2, column: 1 })
    expect(screen.getByText('Tafel 8 staat op rij 3, plaats 2.')).toBeTruthy()
    await user.click(tile(8))
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('becomes a wall with more tables than a plan holds', () => {
    const { tile } = show(room(30))
    expect(tile(30).textContent).toContain('Beeld')
    expect(screen.queryByRole('button', { name: 'Schik de tafels' })).toBeNull()
    expect(within(screen.getByRole('region')).getByText('Beeld 30')).toBeTruthy()
  })
})
