import { expect, test } from '@playwright/test'
import { type Conference, everybody, nobody } from '../conference.ts'
import { ControlRoom } from '../pages/controlRoom.ts'
import { Phone } from '../pages/phone.ts'

/** More than one who leads, on more than one device. */
const leaders = (hall: () => Conference): void => {
  test('the laptop is opened again and finds the evening as it stands', async () => {
    await hall().changesNobodyBut(nobody, async () => {
      const { room } = hall()
      const next = await room.next.innerText()
      await room.page.reload()
      await expect(room.next).toHaveText(next, { useInnerText: true })
      for (const table of [1, 2, 3]) await expect(room.map.tile(table)).toContainText('Beeld')
    })
  })

  test('a second facilitator leads from a laptop of their own, and the first sees what they do', async ({
    browser,
  }) => {
    const { room, remote } = hall()
    const next = await room.next.innerText()
    const second = await ControlRoom.open(browser, await room.invite())
    await expect(second.next).toHaveText(next, { useInnerText: true })
    await expect(room.page.getByText(/^Gelukt:/)).toBeVisible()
    await room.page.keyboard.press('Escape')
    await second.page.getByRole('button', { name: 'Pauze' }).click()
    await hall().onlySeenBy(/^Pauze/, everybody)
    for (const { page } of [room, remote])
      await expect(page.getByRole('button', { name: /^Ga verder/ }).first()).toBeVisible()
    await remote.answered()
    await remote.page.getByRole('button', { name: /^Ga verder/ }).click()
    await hall().onlySeenBy(/^Pauze/, nobody)
    await second.page.context().close()
  })
}

/** Who leads from where, and who sits beside a table. */
export const whoLeads = (hall: () => Conference): void => {
  leaders(hall)

  test('an observer sits beside one table and notes what only those who lead can read', async ({ browser }) => {
    const { room } = hall()
    const note = 'De burgemeester luistert eerst.'
    await hall().changesNobodyBut(nobody, async () => {
      await room.menu('Waarnemers')
      await room.sheet.getByRole('button', { name: 'Maak een QR-code' }).click()
      await room.sheet.getByText('Lukt scannen niet?').click()
      const observer = await Phone.open(browser, await room.sheet.getByText('/waarnemer#').innerText())
      await room.page.keyboard.press('Escape')
      await observer.field('Uw naam').fill('Wil')
      await observer.page.getByRole('radio', { name: /^Tafel 2/ }).check()
      await observer.button('Ga naast de tafel zitten').click()
      await observer.open('Notities')
      await observer.field('Wat ziet of hoort u?').fill(note)
      await observer.button('Bewaar notitie').click()
      await observer.sees(note)
      const drawer = await room.map.open(2)
      const observed = room.page.getByRole('region', { name: 'Van waarnemers (1)' })
      await expect(observed).toContainText(note)
      await expect(observed).toContainText('Nu bij deze tafel: Wil.')
      await drawer.close()
      await observer.page.context().close()
    })
    for (const seat of hall().seats)
      expect(
        hall()
          .phone(...seat)
          .received.has(note),
      ).toBe(false)
    expect(hall().beamerReceived.has(note)).toBe(false)
  })
}
