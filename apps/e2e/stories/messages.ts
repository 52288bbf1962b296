import { expect, test } from '@playwright/test'
import { atTable, type Conference, everybody, nobody, only } from '../conference.ts'
import { expectAccessible, expectBeamerScreen } from '../screenChecks.ts'

const supplier = 'Verhoogde responstijd'
const benefits = 'De lijst voor morgen'
const ownNote = 'De burgemeester van tafel twee aarzelt lang'

/** Messages of the scenario: left out, laid ready, sent before their time, held back. */
const scenarioMessages = (hall: () => Conference): void => {
  test('a message that is skipped comes to nobody, and its fact is offered to go along with a later one', async () => {
    const { room } = hall()
    await hall().changesNobodyBut(nobody, async () => {
      await room.runSheet.for('Alle tafels')
      await room.runSheet.button('Sla over', benefits).click()
      await expect(room.page.getByText('Bericht overgeslagen.')).toBeVisible()
      await expect(hall().remote.page.getByText(/bericht overgeslagen/)).toBeVisible()
    })
  })

  test('the shelf says beforehand what a message sets in motion, and sends it to whom it is for', async () => {
    const { room } = hall()
    const item = await room.runSheet.readOnShelf('Over een kwartier live')
    await expect(item).toContainText('Komt u naar buiten?')
    await expect(item).toContainText(/Verandert|Telt later mee|Brengt dit feit/)
    await hall().changesNobodyBut(
      (seat) => seat[1] === 'mayor',
      async () => {
        await item.getByRole('button', { name: 'Stuur nu' }).click()
        await hall().onlySeenBy('Over een kwartier live', ([, role]) => role === 'mayor')
      },
    )
  })

  test('what is sent now to one table is seen there alone, and can be taken back', async () => {
    const { room } = hall()
    await hall().changesNobodyBut(atTable(1), async () => {
      await room.runSheet.for('Tafel 1')
      await room.runSheet.button('Stuur nu', supplier).click()
      await hall().onlySeenBy(supplier, atTable(1))
      await room.undo()
      await hall().onlySeenBy(supplier, nobody)
    })
  })

  test('a message that is held back reaches nobody, until it is let come', async () => {
    const { room } = hall()
    await hall().changesNobodyBut(nobody, async () => {
      await room.runSheet.for('Alle tafels')
      await room.runSheet.button('Houd vast', supplier).click()
      await expect(room.next).not.toContainText(supplier)
      await expect(hall().remote.next).not.toContainText(supplier)
      await room.undo()
      await expect(hall().remote.next).toContainText(supplier)
      await room.runSheet.button('Houd vast', supplier).click()
      await expect(room.next).not.toContainText(supplier)
      await room.runSheet.button('Laat komen', supplier).click()
      await expect(room.next).toContainText(supplier)
    })
  })
}

/** What the facilitator says in their own words. */
const ownWords = (hall: () => Conference): void => {
  test('an own message is previewed for each role, reaches one role at one table, and can be taken away', async () => {
    const { room } = hall()
    await room.page.getByRole('button', { name: 'Eigen bericht' }).click()
    const preview = room.sheet.getByRole('region', { name: 'Zo ziet de speler het' })
    await room.sheet.getByRole('button', { name: 'Iemand stelt gerust' }).click()
    await room.sheet.getByRole('checkbox', { name: 'CISO' }).check()
    await room.sheet.getByRole('checkbox', { name: 'Tafel 2' }).check()
    await expect(preview).toContainText('Burgemeester krijgt dit bericht niet.')
    await preview.getByLabel('Bekijk als').selectOption('CISO')
    await expect(preview).toContainText('Wij denken aan u')
    await hall().changesNobodyBut(only(2, 'ciso'), async () => {
      await room.sheet.getByRole('button', { name: 'Stuur bericht' }).click()
      await hall().onlySeenBy('Wij denken aan u', only(2, 'ciso'))
      await room.undo()
      await hall().onlySeenBy('Wij denken aan u', nobody)
    })
  })

  test('what the laptop sent to all tables is taken back later from the ledger, on the remote', async () => {
    const { room, remote } = hall()
    await hall().changesNobodyBut(everybody, async () => {
      await room.page.getByRole('button', { name: 'Eigen bericht' }).click()
      await room.sheet.getByRole('button', { name: 'De pers vraagt' }).click()
      const subject = await room.sheet.getByLabel('Onderwerp').inputValue()
      await room.sheet.getByRole('button', { name: 'Stuur bericht' }).click()
      await hall().onlySeenBy(subject, everybody)
      await remote.page.getByText(/^Wat u deed/).click()
      await expectAccessible(remote.page, 'conference-remote-ledger')
      const back = remote.page.getByRole('button', { name: `Maak ongedaan bij alle tafels: Eigen bericht: ${subject}` })
      await back.click()
      await hall().onlySeenBy(subject, nobody)
      await expect(back).toHaveCount(0)
      await remote.page.getByText(/^Wat u deed/).click()
    })
  })

  test('a line is previewed, read on every phone and not on the beamer, and taken away', async () => {
    const { room } = hall()
    const line = 'Over vijf minuten gaan we verder.'
    await hall().changesNobodyBut(everybody, async () => {
      await room.page.getByRole('button', { name: 'Zeg iets tegen iedereen' }).click()
      await room.page.getByLabel('Uw regel').fill(line)
      await expect(room.sheet.getByRole('region', { name: 'Zo staat het op een toestel' })).toContainText(line)
      await room.page.getByRole('button', { name: 'Zet op de toestellen' }).click()
      await hall().onlySeenBy(line, everybody)
      await room.page.getByRole('button', { name: 'Zeg iets tegen iedereen' }).click()
      await room.sheet.getByRole('button', { name: 'Haal weg' }).click()
      await hall().onlySeenBy(line, nobody)
      await room.page.keyboard.press('Escape')
    })
  })

  test('a nudge is read by one role at one table', async () => {
    const { room } = hall()
    await hall().changesNobodyBut(only(1, 'ciso'), async () => {
      await room.page.locator('summary[aria-label="Stoel van CISO"]').click()
      await room.page.getByRole('button', { name: 'Geef een seintje' }).click()
      await hall().onlySeenBy('kijkt u nog eens naar uw berichten?', only(1, 'ciso'))
    })
  })

  test('a note stays with those who lead', async () => {
    await hall().changesNobodyBut(nobody, async () => {
      await hall().room.writeNote(ownNote)
      await expect(hall().room.page.getByRole('region', { name: 'Voor u' })).toContainText('Lees eerst rustig.')
    })
  })
}

/** Nothing that is for the facilitator ever went over the wire to a phone or the beamer. */
export const expectNotesKept = (hall: Conference): void => {
  const received = [hall.beamerReceived, ...hall.seats.map((seat) => hall.phone(...seat).received)]
  for (const one of received) {
    expect(one.count).toBeGreaterThan(0)
    for (const note of [ownNote, 'Lees eerst rustig.', 'Wie gelooft de leverancier, en waarom?'])
      expect(one.has(note)).toBe(false)
  }
}

/** The first phase while the tables make their picture: everything a facilitator can say or hold back. */
export const messages = (hall: () => Conference): void => {
  test('the remote begins the exercise for all tables, and the beamer and the laptop follow', async () => {
    await hall().remote.press(/^Begin/)
    await hall().onlySeenBy(`Fase 1 van ${hall().phases}`, everybody)
    await hall().beamerShows('round')
    for (const table of [1, 2, 3]) await expect(hall().room.map.tile(table)).toContainText('Beeld')
    await expectAccessible(hall().room.page, 'conference-room')
    await expectAccessible(hall().remote.page, 'conference-remote')
    await expectBeamerScreen(hall().beamer, 'conference-beamer')
  })

  scenarioMessages(hall)
  ownWords(hall)

  test('shortcuts press what they say, and nothing while somebody types', async () => {
    const { room } = hall()
    const { page, next } = room
    await hall().changesNobodyBut(nobody, async () => {
      const note = page.getByRole('textbox', { name: 'Notitie bij dit moment' })
      await note.pressSequentially('bp')
      for (const key of ['ArrowRight', 'ArrowLeft']) await note.press(key)
      await expect(note).toHaveValue('bp')
      await note.fill('')
      await note.blur()
    })
    // The next press means the opposite once the laptop shows what the last one did.
    await page.keyboard.press('b')
    await hall().beamerShows('black')
    await expect(page.getByRole('button', { name: 'Zwart staat aan' })).toBeVisible()
    await page.keyboard.press('b')
    await hall().beamerShows('round')
    await page.keyboard.press('p')
    await hall().onlySeenBy(/^Pauze/, everybody)
    await expect(page.getByRole('button', { name: /^Ga verder/ }).first()).toBeVisible()
    await room.answered()
    await page.keyboard.press('p')
    await hall().onlySeenBy(/^Pauze/, nobody)
    await expect(next).toContainText(supplier)
    await room.answered()
    await page.keyboard.press('ArrowRight')
    await hall().onlySeenBy(supplier, everybody)
    await expect(next).not.toContainText(supplier)
    await room.answered()
    await page.keyboard.press('ArrowLeft')
    await hall().onlySeenBy(supplier, nobody)
  })

  test('what was done beside the story stands in the ledger, per table', async () => {
    const { page } = hall().room
    await page.getByText(/^Wat u deed/).click()
    const tables = page.getByRole('table', { name: 'Per tafel' })
    await expect(tables.getByRole('row')).toHaveCount(4)
    const side = page.getByRole('complementary', { name: 'Zaal, vragen en notities' })
    for (const words of ['Seintje: CISO', 'Regel op alle toestellen', `Overgeslagen: ${benefits}`])
      await expect(side).toContainText(words)
    await page.getByText(/^Wat u deed/).click()
    expectNotesKept(hall())
  })
}
