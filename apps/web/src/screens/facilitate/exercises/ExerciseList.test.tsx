import type { ExerciseSummary } from '@natte-meren/protocol'
import { exerciseSummaryFixture } from '@natte-meren/testkit'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ExerciseList } from './ExerciseList.tsx'

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const now = new Date(2026, 10, 27, 14, 5).getTime()

const show = (exercises: readonly ExerciseSummary[] | null) => {
  const act = {
    onCreate: vi.fn(),
    onTrial: vi.fn(),
    onRehearse: vi.fn(),
    onOpen: vi.fn(),
    onCopy: vi.fn(),
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onSignOut: vi.fn(),
  }
  render(<ExerciseList exercises={exercises} now={now} pending={false} notices={null} {...act} />)
  return { ...act, user: userEvent.setup() }
}

const day = exerciseSummaryFixture({
  id: 'e1',
  name: 'Burgemeestersdag Zeeland',
  status: 'playing',
  phase: 3,
  phases: 8,
  tables: 12,
  people: 41,
  createdAt: new Date(2026, 10, 24, 9, 30).getTime(),
  lastActivity: now,
  keptUntil: '2026-12-27',
})
const over = exerciseSummaryFixture({
  id: 'e2',
  name: 'Regiodag',
  status: 'ended',
  tables: 12,
  people: 41,
  takeHomes: 41,
})

/** The row of an exercise, and its menu. */
const row = (name: string) => within(screen.getByRole('heading', { name }).closest('li') as HTMLElement)

describe('the list of exercises', () => {
  it('leads to the first exercise when there is none', async () => {
    const { onCreate, user } = show([])
    expect(screen.getByRole('heading', { name: 'Uw eerste oefening' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Nieuwe oefening' }))
    expect(onCreate).toHaveBeenCalled()
  })

  it('says in words where an exercise stands, when it was used, and when it goes', async () => {
    const { onOpen, user } = show([day])
    const line = row('Burgemeestersdag Zeeland')
    expect(line.getByText(/fase 3 van 8 · 12 tafels · 41 mensen/)).toBeTruthy()
    expect(line.getByText('Laatst gebruikt: vandaag 14:05 uur')).toBeTruthy()
    expect(line.getByText('Gemaakt: 24 november, 09:30 uur')).toBeTruthy()
    expect(line.getByText('Wordt op 27 december verwijderd')).toBeTruthy()
    await user.click(line.getByRole('link', { name: 'Ga verder: Burgemeestersdag Zeeland' }))
    expect(onOpen).toHaveBeenCalledWith('e1')
  })

  it('names an exercise by its day when nobody did', () => {
    show([exerciseSummaryFixture({ createdAt: new Date(2026, 10, 24, 9).getTime() })])
    expect(screen.getByRole('heading', { name: 'Oefening van 24 november' })).toBeTruthy()
  })

  it('sorts them by where they stand, with the archive closed', () => {
    show([day, over, { ...over, id: 'e3', name: 'Lang geleden', archived: true }])
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles).toEqual(['Nu bezig (1)', 'Afgelopen (1)', 'Archief (1)'])
    expect(screen.getByText('Archief (1)').closest('details')?.open).toBe(false)
  })

  it('is searched from nine on, also in the archive', async () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      exerciseSummaryFixture({ id: `e${index}`, name: `Avond ${index}` }),
    )
    const { user } = show([...many, { ...over, name: 'Fryslân', archived: true }])
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een oefening' }), 'fryslan')
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Fryslân'])
    expect(screen.getByText('Archief (1)').closest('details')?.open).toBe(true)
    expect(screen.getByRole('status').textContent).toBe('1 oefening gevonden')
  })

  it('archives without asking, and takes it back with one button; never what is played', async () => {
    const { onChange, user } = show([day, over])
    expect(row('Burgemeestersdag Zeeland').queryByText('Zet in het archief')).toBeNull()
    await user.click(row('Regiodag').getByText('Zet in het archief'))
    expect(onChange).toHaveBeenLastCalledWith('e2', { archived: true })
    await user.click(screen.getByRole('button', { name: 'Zet terug' }))
    expect(onChange).toHaveBeenLastCalledWith('e2', { archived: false })
    expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull()
  })

  it('lets what ended with three tables or more count beside others, and takes that back [COMP-1]', async () => {
    const { onChange, user } = show([day, over, { ...over, id: 'e3', name: 'Klein', tables: 2 }])
    for (const name of ['Burgemeestersdag Zeeland', 'Klein'])
      expect(row(name).queryByText('Laat meetellen in de vergelijking')).toBeNull()
    await user.click(row('Regiodag').getByText('Laat meetellen in de vergelijking'))
    expect(onChange).toHaveBeenLastCalledWith('e2', { compared: true })
    show([{ ...over, id: 'e4', name: 'Erbij', compared: true }])
    await user.click(row('Erbij').getByText('Haal uit de vergelijking'))
    expect(row('Erbij').getByText('Telt naamloos mee in de vergelijking')).toBeTruthy()
  })

  it('asks before it deletes, and says what is erased', async () => {
    const { onRemove, user } = show([over])
    await user.click(row('Regiodag').getByText('Verwijder'))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/Regiodag: 12 tafels, 41 opbrengsten en alle teksten worden gewist/)).toBeTruthy()
    expect(onRemove).not.toHaveBeenCalled()
    await user.click(dialog.getByRole('button', { name: 'Verwijder nu' }))
    expect(onRemove).toHaveBeenCalledWith('e2')
  })

  it('gives a name or takes it away, and makes another of the same plan', async () => {
    const { onChange, onCopy, user } = show([over])
    await user.click(row('Regiodag').getByText('Geef een naam'))
    await user.clear(screen.getByLabelText(/Naam van deze oefening/))
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(onChange).toHaveBeenCalledWith('e2', { name: null })
    await user.click(row('Regiodag').getByText('Maak er nog een'))
    expect(onCopy).toHaveBeenCalledWith('e2')
  })

  it('changes the day on which it goes, a year ahead at most', async () => {
    const { onChange, user } = show([day])
    await user.click(row('Burgemeestersdag Zeeland').getByText('Verander de datum'))
    const days = screen.getByLabelText('Over hoeveel dagen wordt deze oefening verwijderd?') as HTMLInputElement
    expect(days.value).toBe('30')
    await user.clear(days)
    await user.type(days, '400')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(onChange).not.toHaveBeenCalled()
    await user.clear(days)
    await user.type(days, '7')
    expect(screen.getByText('Dat is op vrijdag 4 december 2026.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(onChange).toHaveBeenCalledWith('e1', { keepDays: 7 })
  })
})
