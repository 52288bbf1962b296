import type { FacilitatorDevice } from '@natte-meren/protocol'
import { overviewRowFixture } from '@natte-meren/testkit'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type ChairDesk, ChairSheet } from './ChairSheet.tsx'
import { recapLine, whoIsHere } from './chairSentences.ts'
import { chairTexts } from './chairTexts.ts'

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const noon = new Date(2026, 10, 24, 12).getTime()
const minute = 60_000
const laptop: FacilitatorDevice = { id: 'c1', kind: 'laptop', since: noon, here: true, self: true }
const phone: FacilitatorDevice = { id: 'c2', kind: 'phone', since: noon + 125 * minute, here: true, self: false }
const { nl, en } = chairTexts

describe('who leads, in words', () => {
  it('names this device first, and since when another is there [CHAIR-2]', () => {
    const line = '2 toestellen in de regie: deze laptop, een telefoon sinds 14:05.'
    expect(whoIsHere([phone, laptop], nl, 'nl', noon)).toBe(line)
    expect(whoIsHere([laptop, { ...phone, here: false }], nl, 'nl', noon)).toBe('1 toestel in de regie: deze laptop.')
    expect(whoIsHere([laptop, phone], en, 'en', noon)).toMatch(/^2 devices in control: this laptop, a phone since /)
  })

  it('tells in one line what happened while nobody was there [CHAIR-6]', () => {
    const numbers = [1, 2, 3, 4, 5]
    const rows = Object.fromEntries(numbers.map((number) => [`t${number}`, overviewRowFixture({ number })]))
    const recap = { from: noon, until: noon + 6 * minute, tables: { t3: ['decision' as const], t5: ['help' as const] } }
    expect(recapLine(recap, rows, nl)).toBe('U was 6 minuten weg: tafel 5 vroeg om hulp, tafel 3 nam een besluit.')
    const all = Object.fromEntries(numbers.map((number) => [`t${number}`, ['decision' as const]]))
    expect(recapLine({ ...recap, tables: all }, rows, nl)).toBe('U was 6 minuten weg: 5 tafels namen een besluit.')
    expect(recapLine({ ...recap, tables: { t1: ['stop'], t2: ['stop'] } }, rows, nl)).toContain(
      'tafel 1 en tafel 2 riepen Stop',
    )
    expect(recapLine({ ...recap, tables: { t1: ['help'] } }, { t1: overviewRowFixture({ number: 1 }) }, nl)).toContain(
      'de tafel vroeg om hulp',
    )
    expect(recapLine({ ...recap, tables: {} }, rows, en)).toBe(
      'You were away for 6 minutes: nothing happened that needed you.',
    )
  })
})

describe('the chair', () => {
  const desk = (devices: readonly FacilitatorDevice[], more: Partial<ChairDesk> = {}): ChairDesk => ({
    devices,
    invite: async () => ({ link: 'http://192.0.2.7:3000/regie#overdracht=abc', until: Date.now() + 120_000 }),
    end: () => {},
    ...more,
  })
  const close = () => {}

  it('shows a code for one more device, and says when that is in [CHAIR-1]', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<ChairSheet desk={desk([laptop])} onClose={close} />)
    await user.click(screen.getByRole('button', { name: 'Geef een tweede toestel de regie' }))
    expect(screen.getByRole('img', { name: /^QR-code/ })).toBeTruthy()
    expect(screen.getByText(/Eén toestel, één keer. Nog [12]:\d\d geldig/)).toBeTruthy()
    rerender(<ChairSheet desk={desk([laptop, phone])} onClose={close} />)
    expect(screen.getByText('Gelukt: een telefoon heeft nu ook de regie.')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('says when a code is too old, and when there is none [CHAIR-1]', async () => {
    const user = userEvent.setup()
    const invite = vi
      .fn<ChairDesk['invite']>()
      .mockResolvedValueOnce({ link: 'http://192.0.2.7/regie#overdracht=abc', until: Date.now() - 1 })
      .mockResolvedValueOnce(null)
    render(<ChairSheet desk={desk([laptop], { invite })} onClose={close} />)
    await user.click(screen.getByRole('button', { name: 'Geef een tweede toestel de regie' }))
    expect(screen.getByText('Deze QR-code is niet meer geldig.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Maak een nieuwe QR-code' }))
    expect(screen.getByText(/^Er kwam geen QR-code/)).toBeTruthy()
  })

  it('ends the access of another device in two presses, never its own [CHAIR-3]', async () => {
    const user = userEvent.setup()
    const end = vi.fn()
    render(<ChairSheet desk={desk([laptop, phone], { end })} onClose={close} />)
    expect(screen.getAllByRole('button', { name: /^Beëindig/ })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: /^Beëindig de toegang van een telefoon/ }))
    expect(end).not.toHaveBeenCalled()
    await act(async () => user.click(screen.getByRole('button', { name: 'Ja, beëindig de toegang' })))
    expect(end).toHaveBeenCalledWith('c2')
  })
})
