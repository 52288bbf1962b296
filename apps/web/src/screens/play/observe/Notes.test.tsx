import { observerNoteFixture, roleViewFixture } from '@natte-meren/testkit'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TakeNote } from '../../../shared/connection/dispatch.ts'
import { Notes } from './Notes.tsx'

const role = roleViewFixture()
const observer = {
  table: { id: 'table-1', number: 1 },
  name: 'Wil',
  tables: 3,
  goals: [
    { id: 'share', text: 'Feiten delen', now: true },
    { id: 'explain', text: 'Uitleggen', now: false },
  ],
  notes: {},
  scores: {},
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
beforeEach(() => localStorage.clear())

const show = (more: Partial<Parameters<typeof Notes>[0]> = {}) => {
  const takeNote = vi.fn<TakeNote>(async () => ({ ok: true, at: 1 }))
  render(
    <Notes
      observer={observer}
      stage={role.stage}
      clock={role.clock}
      clockOffset={60_000}
      waiting={[]}
      scoring={{}}
      takeNote={takeNote}
      onElsewhere={() => undefined}
      {...more}
    />,
  )
  return { takeNote, user: userEvent.setup() }
}
const field = () => screen.getByLabelText('Wat ziet of hoort u?')

describe('notes of an observer', () => {
  it('are sent with the moment at which typing began, the tag of the step and the goal [OBS-3]', async () => {
    const { takeNote, user } = show()
    const before = Date.now() + 60_000
    await user.type(field(), 'G')
    const began = Date.now() + 60_000
    await user.type(field(), 'oed gevraagd')
    await user.selectOptions(screen.getByLabelText(/Leerdoel/), 'Feiten delen')
    await user.click(screen.getByRole('button', { name: 'Bewaar notitie' }))
    const [sent] = takeNote.mock.calls[0] ?? []
    expect(sent).toMatchObject({
      type: 'WriteNote',
      table: 'table-1',
      tag: 'picture',
      goal: 'share',
      text: 'Goed gevraagd',
    })
    const at = sent?.type === 'WriteNote' ? sent.at : 0
    expect(at).toBeGreaterThanOrEqual(before)
    expect(at).toBeLessThanOrEqual(began)
    expect(field()).toHaveProperty('value', '')
  })

  it('are not sent empty, and come back to the field when the server refuses them', async () => {
    const takeNote = vi.fn<TakeNote>(async () => ({ ok: false, code: 'note/too_many' }))
    const { user } = show({ takeNote })
    await user.click(screen.getByRole('button', { name: 'Bewaar notitie' }))
    expect(takeNote).not.toHaveBeenCalled()
    await user.type(field(), 'Blijft staan')
    await user.click(screen.getByRole('button', { name: 'Bewaar notitie' }))
    expect(takeNote).toHaveBeenCalledTimes(1)
    expect(field()).toHaveProperty('value', 'Blijft staan')
  })

  it('stand with their moment; what waits for a connection says so; removing is asked twice [OBS-4]', async () => {
    const notes = { n1: observerNoteFixture({ id: 'n1', text: 'Stil aan tafel' }) }
    const waiting = [{ id: 'w', text: 'Nog onderweg', tag: 'decision' as const, goal: null }]
    const { takeNote, user } = show({ observer: { ...observer, notes }, waiting })
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect([first, second]).toEqual([
      expect.stringContaining('Nog onderweg'),
      expect.stringMatching(/Fase 1 · Beeld · .* · 2 min gespeeldStil aan tafel/),
    ])
    await user.click(screen.getByRole('button', { name: 'Verwijder: Stil aan tafel' }))
    expect(takeNote).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Ja, verwijder' }))
    expect(takeNote).toHaveBeenCalledWith({ type: 'RemoveNote', note: 'n1' })
  })

  it('can be changed by their writer [OBS-4]', async () => {
    const notes = { n1: observerNoteFixture({ id: 'n1', text: 'Stil' }) }
    const { takeNote, user } = show({ observer: { ...observer, notes } })
    await user.click(screen.getByRole('button', { name: 'Wijzig: Stil' }))
    const [, edited] = screen.getAllByLabelText('Wat ziet of hoort u?')
    if (!edited) throw new Error('nothing to change')
    await user.type(edited, ' en aandachtig')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    const content = { tag: 'picture', goal: null, text: 'Stil en aandachtig' }
    expect(takeNote).toHaveBeenCalledWith({ type: 'EditNote', note: 'n1', ...content })
  })

  it('may go with how far a goal was seen, in words, which can be taken back [OBS-7]', async () => {
    const { takeNote, user } = show({
      observer: { ...observer, scores: { share: 'partly' } },
      scoring: { explain: 'clearly' },
    })
    const group = (name: string) => within(screen.getByRole('group', { name }))
    expect(group('Feiten delen').getByRole('radio', { name: 'deels' })).toHaveProperty('checked', true)
    await user.click(group('Feiten delen').getByRole('radio', { name: 'duidelijk gezien' }))
    expect(takeNote).toHaveBeenLastCalledWith({
      ...{ type: 'ScoreGoal', table: 'table-1', goal: 'share', score: 'clearly' },
    })
    await user.click(screen.getByText('Andere leerdoelen', { selector: 'summary' }))
    expect(group('Uitleggen').getByRole('radio', { name: 'duidelijk gezien' })).toHaveProperty('checked', true)
    await user.click(screen.getByRole('button', { name: 'Haal weg: Uitleggen' }))
    expect(takeNote).toHaveBeenLastCalledWith({
      ...{ type: 'ScoreGoal', table: 'table-1', goal: 'explain', score: null },
    })
  })
})
