import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import { type Conference, everybody, nobody } from '../conference.ts'
import { Phone } from '../pages/phone.ts'

/** A second window on the laptop. */
const besides = async (hall: Conference, path: string): Promise<Page> => {
  const page = await hall.room.page.context().newPage()
  await page.goto(`${hall.server.address}/spelleider${path}`)
  return page
}

const rowOf = (list: Page, exercise: string): Locator =>
  list.getByRole('listitem').filter({ has: list.locator(`a[href="/spelleider/${exercise}"]`) })

const choose = async (list: Page, exercise: string, action: string): Promise<void> => {
  await rowOf(list, exercise).getByText('Meer').click()
  await rowOf(list, exercise).getByRole('button', { name: action }).click()
}

/** What is done with the list, the paper and the rehearsal touches other exercises, not this hall. */
const besideTheHall = (hall: () => Conference): void => {
  test('another exercise like it is made, put away and deleted, and the hall does not notice', async ({ browser }) => {
    await hall().changesNobodyBut(nobody, async () => {
      const list = await besides(hall(), '')
      await choose(list, hall().room.exercise, 'Maak er nog een')
      await expect(list.getByRole('button', { name: /^Begin/ })).toBeVisible()
      const copy = new URL(list.url()).pathname.split('/')[2] ?? ''
      expect(copy).not.toBe(hall().room.exercise)
      const listed = await list.request.get(`${hall().server.address}/api/exercises`)
      const { code } = ((await listed.json()) as { id: string; code: string }[]).find(({ id }) => id === copy) ?? {}
      await list.goto(`${hall().server.address}/spelleider`)
      await choose(list, copy, 'Zet in het archief')
      await expect(list.getByRole('heading', { name: 'Archief (1)' })).toBeVisible()
      await list.getByRole('button', { name: 'Zet terug' }).click()
      await choose(list, copy, 'Verwijder')
      await list.getByRole('button', { name: 'Verwijder nu' }).click()
      await expect(rowOf(list, copy)).toHaveCount(0)
      await expect(rowOf(list, hall().room.exercise)).toContainText('Nog niet begonnen')
      const late = await Phone.open(browser, hall().server.address)
      await late.join(code ?? '')
      await late.sees(/Deze oefening is voorbij|Deze code kennen we niet/)
      await Promise.all([late.page.context().close(), list.close()])
    })
  })

  test('a rehearsal plays a whole evening in the real control room, and nobody in the hall sees it', async () => {
    await hall().changesNobodyBut(nobody, async () => {
      const page = await besides(hall(), '')
      await page.getByRole('button', { name: 'Repetitie', exact: true }).click()
      const edition = hall().edition === 'short' ? 'Korte versie' : 'Volledige versie'
      await page.getByRole('radio', { name: edition }).check()
      await page.getByRole('spinbutton').fill('3')
      await page.getByRole('button', { name: 'Begin de repetitie' }).click()
      await expect(page.getByText('Dit is een repetitie: de computer speelt alles.')).toBeVisible()
      await expect(page.getByRole('region', { name: 'Tafels in de zaal' })).toBeVisible()
      await expect(page.getByText('Verslag van de repetitie')).toBeVisible({ timeout: 180_000 })
      await expect(page.getByText('3 tafels speelden.')).toBeVisible()
      await page.close()
    })
  })
}

/** The beamer, the room and its network. */
const theRoom = (hall: () => Conference): void => {
  test('the check of the room goes by phone, shows the test card on the beamer alone, and is kept', async ({
    browser,
  }) => {
    const check = await besides(hall(), `/${hall().room.exercise}/zaalcheck`)
    await hall().changesNobodyBut(nobody, async () => {
      await check.getByRole('button', { name: 'Begin de zaalcheck' }).click()
      await check.getByText('Zonder camera').click()
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
      const phone = await context.newPage()
      await phone.goto(await check.getByText(/\/zaalcheck#/).innerText())
      await expect(phone.getByText('Klaar. Op de laptop leest u wat er nog moet gebeuren.')).toBeVisible()
      const line = check.getByRole('listitem').filter({ hasText: 'Telefoon bereikt de server' })
      await expect(line).toContainText('in orde')
      await context.close()
      await check.getByRole('button', { name: 'Toon het testbeeld' }).click()
      await hall().beamerShows('test')
      await check.getByRole('button', { name: 'Klaar: bewaar de uitslag' }).click()
      await hall().beamerShows('lobby')
    })
    await hall().room.page.reload()
    await expect(hall().room.page.getByRole('link', { name: /^Zaalcheck: \d+ van 10 in orde/ })).toBeVisible()
    await check.close()
  })

  test('the beamer shows what is chosen, in a light and a dark room, and the phones stay as they are', async () => {
    const { room, beamer } = hall()
    await hall().changesNobodyBut(nobody, async () => {
      for (const [choice, scene] of [
        ['Afspraken', 'opening'],
        ['Situatie', 'situation'],
        ['Pauze', 'pause'],
        ['Slot', 'close'],
        ['Testbeeld', 'test'],
      ] as const) {
        await room.show(choice)
        await hall().beamerShows(scene)
      }
      await room.page.getByRole('button', { name: 'Zaal donker' }).click()
      await expect(beamer.locator('div[data-theme="dark"]')).toBeVisible()
      await room.page.getByRole('button', { name: 'Zaal donker' }).click()
      await expect(beamer.locator('div[data-theme="light"]')).toBeVisible()
      await room.page.getByRole('button', { name: 'Zwart' }).click()
      await hall().beamerShows('black')
      await room.page.getByRole('button', { name: 'Zwart staat aan' }).click()
      await hall().beamerShows('test')
      await room.show('Inschrijven')
      await hall().beamerShows('lobby')
      await room.show('Volgt het spel')
    })
  })

  test('the paper kit has a card for each table with its own code', async () => {
    const paper = await besides(hall(), `/${hall().room.exercise}/papier`)
    const [, ...codes] = await hall().room.codes()
    for (const code of codes) await expect(paper.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible()
    for (const part of [/^Rolkaarten/, /^Berichten/, /^Besluitformulieren/, /^Draaiboek/])
      await paper.getByRole('checkbox', { name: part }).check()
    for (const words of [/^Rolkaarten/, /^Draaiboek/]) await expect(paper.getByText(words).first()).toBeVisible()
    await paper.pdf({ preferCSSPageSize: true })
    await expect(paper.getByText(`Tafelkaarten afgedrukt met ${hall().server.address}`)).toBeVisible()
    await paper.close()
  })
}

/** Everything before the first press on Begin. */
export const beforeTheDoors = (hall: () => Conference): void => {
  test('three tables come in by card, by code and by the code of the hall', async ({
    browser,
  }: {
    browser: Browser
  }) => {
    await hall().seatEverybody(browser)
    await hall().onlySeenBy('Leg uw telefoon neer', everybody)
  })

  besideTheHall(hall)
  theRoom(hall)

  test('a code hands control to one phone, once', async ({ browser }) => {
    const address = await hall().handOver(browser)
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(address)
    await expect(stranger.getByText('Deze QR-code is al gebruikt.')).toBeVisible()
    await stranger.context().close()
    await expect(hall().remote.next).toContainText('Begin')
  })
}
