import type { PaperCondition, PaperKit } from '@natte-meren/protocol'
import { paperKitFixture, paperMessageFixture } from '@natte-meren/testkit'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseLanguage } from '../../../shared/i18n/language.ts'
import { conditionWords } from './conditionWords.ts'
import { KitPage } from './KitPage.tsx'

const print = vi.fn()
beforeEach(() => {
  print.mockClear()
  window.print = print
})
afterEach(() => act(() => chooseLanguage('nl')))

const show = (kit: PaperKit = paperKitFixture()) => {
  const onCardsPrinted = vi.fn()
  render(<KitPage kit={kit} notices={null} onCardsPrinted={onCardsPrinted} />)
  const only = async (name: RegExp) => {
    for (const box of screen.getAllByRole('checkbox', { checked: true })) await user.click(box)
    await user.click(screen.getByRole('checkbox', { name }))
  }
  const user = userEvent.setup()
  return { onCardsPrinted, user, only, paper: screen.getByRole('region', { name: /Voorbeeld|How the paper/ }) }
}

describe('the paper kit on the screen', () => {
  it('begins with a card for each table: number, address, code in two groups of three [PAPER-1]', () => {
    const { paper } = show()
    const second = within(within(paper).getByRole('region', { name: 'Tafel 2' }))
    expect(second.getByText('654 321')).toBeTruthy()
    expect(second.getByText('http://192.0.2.7:3000')).toBeTruthy()
    expect(second.getByRole('img', { name: 'QR-code naar http://192.0.2.7:3000/654321' })).toBeTruthy()
    expect(second.getByText('OEFENING')).toBeTruthy()
  })

  it('is in the language of the exercise, whatever the facilitator reads [PAPER-2]', () => {
    act(() => chooseLanguage('en'))
    const { paper } = show()
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy()
    expect(within(paper).getByText('Tafel 1')).toBeTruthy()
  })

  it('makes a copy of a message for each who gets it, and keeps the condition for the script [PAPER-2]', async () => {
    const when: PaperCondition = { kind: 'decided', decision: 'De stekker', options: ['Wachten'] }
    const [phase] = paperKitFixture().phases
    if (!phase) throw new Error('no phase')
    const kit = paperKitFixture({ phases: [{ ...phase, messages: [paperMessageFixture({ when })] }] })
    const { paper, only } = show(kit)
    await only(/^Berichten/)
    expect(within(paper).getByText('Voor: Hoofd IT')).toBeTruthy()
    expect(within(paper).getByText('Voor: CISO')).toBeTruthy()
    expect(paper.textContent).not.toMatch(/Wachten|Er is vannacht ingelogd/)
    await only(/^Draaiboek/)
    expect(within(paper).getByText('Alleen als: bij ‘De stekker’ is gekozen: Wachten.')).toBeTruthy()
    expect(paper.textContent).toContain('Er is vannacht ingelogd')
  })

  it('has a form to tick for each decision', async () => {
    const { paper, only } = show()
    await only(/^Besluitformulieren/)
    expect(within(paper).getByText('Sluit u het netwerk af?')).toBeTruthy()
    expect(within(paper).getByRole('rowheader', { name: 'CISO' })).toBeTruthy()
    expect(within(paper).getByText('Zo leggen we dit uit aan inwoners')).toBeTruthy()
  })

  it('reports a print of the table cards, and of nothing else [PAPER-4]', async () => {
    const { onCardsPrinted, user, only } = show()
    await user.click(screen.getByRole('button', { name: 'Druk af' }))
    expect(print).toHaveBeenCalledOnce()
    window.dispatchEvent(new Event('afterprint'))
    expect(onCardsPrinted).toHaveBeenCalledOnce()
    await only(/^Rolkaarten/)
    window.dispatchEvent(new Event('afterprint'))
    expect(onCardsPrinted).toHaveBeenCalledOnce()
  })

  it('says when the cards bear another address than the server has now [PAPER-4]', () => {
    show(paperKitFixture({ printed: { address: 'http://192.0.2.9:3000', at: 0 } }))
    expect(
      screen.getByText(/afgedrukt met http:\/\/192\.0\.2\.9:3000\. Het adres is nu http:\/\/192\.0\.2\.7/),
    ).toBeTruthy()
  })

  it('says a condition in words [PAPER-3]', () => {
    const shared: PaperCondition = { kind: 'shared', fact: 'Er is vannacht ingelogd.' }
    const low: PaperCondition = { kind: 'indicator', name: 'Vertrouwen', min: null, max: 3 }
    const late: PaperCondition = { kind: 'time', from: 60, until: null }
    const whole: PaperCondition = {
      kind: 'all',
      of: [
        { kind: 'any', of: [shared, low] },
        { kind: 'not', of: late },
      ],
    }
    expect(conditionWords(whole, '2026-11-19T16:30', 'nl')).toBe(
      '(gedeeld is ‘Er is vannacht ingelogd’ of Vertrouwen is 3 of minder) en niet: vanaf do 17:30',
    )
    expect(conditionWords({ kind: 'any', of: [] }, '2026-11-19T16:30', 'en')).toBe(
      'this does not occur in this edition',
    )
  })
})
