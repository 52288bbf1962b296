import type { DebriefDesk, DebriefScene } from '@natte-meren/protocol'
import { overviewFixture, overviewRowFixture } from '@natte-meren/testkit'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DeskPanel } from './DeskPanel.tsx'

const exercise = vi.fn()
beforeEach(() => exercise.mockReset())

const desk: DebriefDesk = {
  words: [
    { id: 'c-1.word', word: 'onrust', count: 3, hidden: false },
    { id: 'c-2.word', word: 'naam', count: 1, hidden: true },
  ],
  more: 4,
  numbersShown: false,
  telling: null,
  vote: null,
  questions: 5,
}
const row = (number: number) => overviewRowFixture({ number, id: `table-${number}`, status: 'debrief' })
const show = (more: Partial<DebriefDesk> | null = {}, tables = 2, debrief: DebriefScene = 'words') => {
  const rows = Object.fromEntries(Array.from({ length: tables }, (_, index) => [`table-${index + 1}`, row(index + 1)]))
  const overview = overviewFixture({ tables: rows, debrief, desk: more && { ...desk, ...more } })
  return <DeskPanel overview={overview} act={{ exercise }} />
}

describe('the facilitator’s desk in the debrief', () => {
  it('hides a word and shows it again by the same button [ALL-10]', async () => {
    render(show())
    await userEvent.click(screen.getByRole('button', { name: 'Verberg “onrust”' }))
    expect(exercise).toHaveBeenLastCalledWith({ type: 'HideWord', word: 'c-1.word', hidden: true })
    await userEvent.click(screen.getByRole('button', { name: 'Toon “naam” weer' }))
    expect(exercise).toHaveBeenLastCalledWith({ type: 'HideWord', word: 'c-2.word', hidden: false })
  })

  it('lets a table tell, and goes back to all of them; numbers are a choice of their own [ALL-9]', async () => {
    const { rerender } = render(show())
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tafel die vertelt' }), 'Tafel 2')
    expect(exercise).toHaveBeenLastCalledWith({ type: 'LetTableTell', table: 'table-2' })
    rerender(show({ telling: 'table-2' }))
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar alle tafels' }))
    expect(exercise).toHaveBeenLastCalledWith({ type: 'LetTableTell', table: null })
    await userEvent.click(screen.getByRole('checkbox', { name: /tafelnummer/ }))
    expect(exercise).toHaveBeenLastCalledWith({ type: 'ShowTableNumbers', shown: true })
  })

  it('opens the vote where the questions are, and closes it wherever the room is [ALL-7]', async () => {
    const { rerender } = render(show())
    expect(screen.queryByRole('button', { name: 'Laat de zaal kiezen' })).toBeNull()
    rerender(show({}, 2, 'questions'))
    await userEvent.click(screen.getByRole('button', { name: 'Laat de zaal kiezen' }))
    expect(exercise).toHaveBeenLastCalledWith({ type: 'OpenVote', open: true })
    rerender(show({ vote: { open: true, voters: 12 } }))
    expect(screen.getByText('12 mensen kozen.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Sluit en toon de aantallen' }))
    expect(exercise).toHaveBeenLastCalledWith({ type: 'OpenVote', open: false })
  })

  it('has only the words at one table, and is not there before the debrief', () => {
    const { container, rerender } = render(show({}, 1))
    expect(screen.getAllByRole('heading')).toHaveLength(1)
    rerender(show(null))
    expect(container.textContent).toBe('')
  })
})
