import { expect, type Page, test } from '@playwright/test'
import { Evening } from '../evening.ts'
import { Laptop } from '../laptop.ts'
import type { ControlRoom } from '../pages/controlRoom.ts'

// Two computers that sleep, each in a room of its own, side by side.
test.describe.configure({ mode: 'parallel', timeout: 480_000 })

/** How long a computer sleeps here. These five minutes are what is tested: they are waited for in full. */
const sleepMs = 300_000

let evening: Evening
let laptop: Laptop | null = null
test.afterEach(async () => {
  laptop?.openLid()
  await evening?.stop()
  await laptop?.stop()
})

const secondsSince = (moment: number): number => (Date.now() - moment) / 1000

/** Waits for what is left of the sleep that began at a moment. */
const sleepOut = (since: number): Promise<void> =>
  expect
    .poll(() => Date.now() - since, { timeout: sleepMs + 10_000, intervals: [1_000] })
    .toBeGreaterThanOrEqual(sleepMs)

/** A page that loads anew forgets this. */
const mark = (pages: readonly Page[]) =>
  Promise.all(pages.map((page) => page.evaluate(() => Object.assign(window, { neverReloaded: true }))))
const expectNeverReloaded = async (pages: readonly Page[]): Promise<void> => {
  for (const page of pages) expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true)
}

const noteOf = ({ page }: ControlRoom) => page.getByRole('textbox', { name: 'Notitie bij dit moment' })
const question = 'Wat wilt u thuis vragen of regelen?'

/** Into the middle of phase 1: advice is asked for, one adviser still types, and so does the facilitator. */
const playToAdvice = async (typed: string): Promise<void> => {
  const { room } = evening
  await room.press(/Begin/)
  await room.sendAll()
  await evening.phone('mayor').button('Vraag om advies').click()
  await evening.phone('ciso').prepareAdvice(/Alles afsluiten/, typed)
  await noteOf(room).fill('De CISO aarzelt')
}

/** Advice, decision and the next phase, from the phones and the remote alone. */
const playWithoutLaptop = async (remote: ControlRoom): Promise<void> => {
  const [mayor, ciso, it] = [evening.phone('mayor'), evening.phone('ciso'), evening.phone('it')]
  await ciso.button('Geef advies').click()
  await it.advise(/Een deel afsluiten/, 'De laptop is dicht.')
  await mayor.button('Toon adviezen').click()
  await mayor.decide(/Alles afsluiten/, 'Wij sluiten af.')
  await evening.beamerShows('decision')
  await expect(remote.next).toContainText('Open de fase', { timeout: 20_000 })
  await remote.press(/Open de fase/)
  await evening.everyPhone((phone) => phone.sees('Fase 2 van 4'))
  await evening.beamerShows('round')
}

test('with the lid of the laptop closed for five minutes play goes on, and opened it shows the truth [CHAIR-5]', async ({
  browser,
}, { project }) => {
  laptop = await Laptop.start(browser.browserType(), project.use.launchOptions ?? {})
  evening = await Evening.open(browser, 'short', laptop.browser)
  for (const role of ['mayor', 'ciso', 'it'] as const) await evening.sit(browser, role)
  const { room } = evening
  const it = evening.phone('it')
  const remote = await room.handOver(browser)
  await playToAdvice('Dit typte ik toen de klep dichtging.')
  await mark([room.page])

  laptop.closeLid()
  const closedAt = Date.now()
  await playWithoutLaptop(remote)
  const phaseAt = Date.now()
  await it.button('Hulp').click()
  await it.button('Vraag de spelleider').click()
  await it.close()
  await sleepOut(closedAt)
  // The server knows that the laptop is away.
  await remote.menu('Geef een tweede toestel de regie')
  await expect(remote.page.getByRole('dialog').getByText('kijkt nu niet mee')).toBeVisible()
  await remote.page.keyboard.press('Escape')
  await remote.press(/Volgende: /)
  const [told, logBefore] = [await remote.next.innerText(), await remote.log()]

  laptop.openLid()
  await expect(room.page.getByText('vraagt naar u. Loop even langs.').first()).toBeVisible({ timeout: 45_000 })
  await expect(room.page.getByText('Geen verbinding met de server.')).toHaveCount(0)
  await expect(room.next).toHaveText(told, { useInnerText: true })
  expect(Math.abs((await room.playSeconds()) - secondsSince(phaseAt))).toBeLessThan(5)
  await expect(noteOf(room)).toHaveValue('De CISO aarzelt')
  // That it came back changed nothing for the table.
  expect(await room.log()).toBe(logBefore)
  await expectNeverReloaded([room.page])

  // It leads again, and all follow.
  await room.page.getByRole('button', { name: 'Bewaar notitie' }).click()
  await expect(room.page.getByRole('listitem').filter({ hasText: 'De CISO aarzelt' })).toBeVisible()
  await room.sendAll()
  await room.press(/Sluit Beeld/)
  await evening.phone('ciso').sees('Geef advies')
  await evening.beamerShows('table')
})

/** All say that they have no connection, or all have one again. */
const expectConnected = async (rooms: readonly ControlRoom[], connected: boolean): Promise<void> => {
  const screens = [
    ...rooms.map(({ page }) => page.getByText('Geen verbinding met de server.')),
    ...evening.phones.map(([, { page }]) => page.getByText('Geen verbinding. Praat gerust door.')),
    evening.beamer.getByText('Even geen verbinding'),
  ]
  await Promise.all(screens.map((words) => expect(words).toHaveCount(connected ? 0 : 1, { timeout: 45_000 })))
}

test('with the server asleep for five minutes play time stands still, and every device resumes by itself [TIME-5]', async ({
  browser,
}) => {
  evening = await Evening.seated(browser, 'mayor', 'ciso', 'it')
  const { room, beamer, server } = evening
  const [mayor, ciso, it] = [evening.phone('mayor'), evening.phone('ciso'), evening.phone('it')]
  const remote = await room.handOver(browser)
  const pages = [room.page, remote.page, beamer, mayor.page, ciso.page, it.page]
  await playToAdvice('Dit typte ik toen de server')
  await it.advise(/Een deel afsluiten/, 'Dit advies was net binnen.')
  await mayor.writeQuestion('Wie belt mij als de server slaapt?')
  await mark(pages)
  const logBefore = await room.log()
  const [playedBefore, readAt] = [await room.playSeconds(), Date.now()]

  server.fallAsleep()
  const asleepAt = Date.now()
  await expectConnected([room, remote], false)
  // Typing goes on, and what is pressed waits for the server.
  await ciso.field('Uw belangrijkste reden').fill('Dit typte ik toen de server sliep.')
  await ciso.button('Geef advies').click()
  await ciso.sees('1 actie wacht op verbinding')
  await sleepOut(asleepAt)

  server.wakeUp()
  const wokenAt = Date.now()
  await expectConnected([room, remote], true)
  const played = await room.playSeconds()
  const awake = secondsSince(wokenAt) + (asleepAt - readAt) / 1000
  expect(played).toBeGreaterThanOrEqual(playedBefore - 1)
  expect(played).toBeLessThanOrEqual(playedBefore + awake + 2)

  // What waited arrives, once; seats, texts and the log so far are as they were.
  await ciso.sees('“Dit typte ik toen de server sliep.”')
  await Promise.all([mayor.sees('2 van 2 adviezen binnen'), it.sees('“Dit advies was net binnen.”')])
  await expect(beamer.getByText('2 van 2 adviezen binnen')).toBeVisible()
  await expect(noteOf(room)).toHaveValue('De CISO aarzelt')
  await expect(mayor.field(question)).toHaveValue('Wie belt mij als de server slaapt?')
  const logAfter = await room.log()
  expect(logAfter.startsWith(logBefore)).toBe(true)
  expect(logAfter.match(/"type":"GiveAdvice"/g)).toHaveLength(2)
  await expectNeverReloaded(pages)

  await mayor.button(/^Bewaar$/).click()
  await mayor.sees('Bewaard voor thuis.')
  await remote.press(/Toon de adviezen/)
  await evening.everyPhone((phone) => phone.sees('“Dit typte ik toen de server sliep.”'))
})
