import { expect, type Page, test } from '@playwright/test'
import { Conference } from '../conference.ts'
import { expectAccessible, expectBeamerScreen } from '../screenChecks.ts'

// One hall, one evening: each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

let hall: Conference
let remote: Page
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  hall = await Conference.open(browser)
  await hall.seatEverybody(browser)
  remote = await hall.handOver(browser)
})
test.afterAll(() => hall?.stop())

const atTable = (table: number) => (seat: readonly [number, string]) => seat[0] === table
const everybody = () => true

test('the remote begins the exercise for all tables, and the beamer and the laptop follow', async () => {
  await remote.getByRole('button', { name: /^Begin/ }).click()
  await hall.onlySeenBy('Fase 1 van 4', everybody)
  await hall.beamerShows('round')
  for (const table of Conference.tables) await expect(hall.tile(table)).toContainText('Beeld')
  await expectAccessible(hall.room.page, 'conference-room')
  await expectBeamerScreen(hall.beamer, 'conference-beamer')
})

test('a message that is held back reaches nobody, until it is let go', async () => {
  const { page } = hall.room
  await page.getByRole('radio', { name: 'Alle tafels' }).check()
  const next = hall.room.next
  await expect(next).toContainText('Verhoogde responstijd')
  await page.getByRole('button', { name: /^Houd vast.*Verhoogde responstijd/ }).click()
  await expect(next).not.toContainText('Verhoogde responstijd')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(next).toContainText('Verhoogde responstijd')
})

test('an own message reaches the tables that were chosen and no others, and can be taken away', async () => {
  const { page } = hall.room
  await page.getByRole('button', { name: 'Eigen bericht' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Iemand stelt gerust' }).click()
  await sheet.getByRole('checkbox', { name: 'Tafel 2' }).check()
  await sheet.getByRole('button', { name: 'Stuur bericht' }).click()
  await hall.onlySeenBy('Wij denken aan u', atTable(2))
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await hall.onlySeenBy('Wij denken aan u', () => false)
})

test('a line is read on every device, a nudge by one role, and neither on the beamer', async () => {
  const { page } = hall.room
  await page.getByRole('button', { name: 'Zeg iets tegen iedereen' }).click()
  await page.getByLabel('Uw regel').fill('Over vijf minuten gaan we verder.')
  await page.getByRole('button', { name: 'Zet op de toestellen' }).click()
  await hall.onlySeenBy('Over vijf minuten gaan we verder.', everybody)
  await expect(hall.beamer.getByText('Over vijf minuten gaan we verder.')).toHaveCount(0)
  await hall.everyPhone((phone) => phone.button('Begrepen').click())
  await page.locator('summary[aria-label="Stoel van CISO"]').click()
  await page.getByRole('button', { name: 'Geef een seintje' }).click()
  await hall.onlySeenBy('kijkt u nog eens naar uw berichten?', ([table, role]) => table === 1 && role === 'ciso')
})

test('one table gets a minute, one is paused, and the others play on', async () => {
  const { page } = hall.room
  await hall.tile(3).click()
  const drawer = page.getByRole('complementary', { name: 'Tafel 3' })
  await drawer.getByRole('button', { name: 'Eén minuut erbij voor deze tafel' }).click()
  await drawer.getByRole('button', { name: 'Pauzeer deze tafel' }).click()
  await expect(hall.tile(3)).toContainText('Gepauzeerd')
  await hall.onlySeenBy(/^Pauze/, atTable(3))
  await drawer.getByRole('button', { name: 'Laat deze tafel verdergaan' }).click()
  await expect(hall.tile(3)).toContainText('Beeld')
  await page.keyboard.press('Escape')
})

test('the remote pauses and resumes everybody, and black comes and goes', async () => {
  await remote.getByRole('button', { name: 'Pauze' }).click()
  await hall.onlySeenBy(/^Pauze/, everybody)
  await remote.getByRole('button', { name: /^Ga verder/ }).click()
  await hall.onlySeenBy(/^Pauze/, () => false)
  await hall.room.page.getByRole('button', { name: 'Zwart' }).click()
  await hall.beamerShows('black')
  await hall.room.page.getByRole('button', { name: 'Zwart staat aan' }).click()
  await hall.beamerShows('round')
})

test('a call for help stands above everything else, with the way to the table', async () => {
  const phone = hall.phone(3, 'it')
  await phone.button(/^Hulp$/).click()
  await phone.button('Vraag de spelleider').click()
  await hall.map.getByRole('button', { name: 'Tafel 3 vraagt naar u. Loop even langs.' }).click()
  const drawer = hall.room.page.getByRole('complementary', { name: 'Tafel 3' })
  await drawer.getByRole('button', { name: 'Ik ben geweest' }).click()
  await hall.room.page.keyboard.press('Escape')
  await phone.close()
})

test('Next sends to all; a table that decides and two that do not go through the same gate', async () => {
  await hall.room.press(/Volgende: Verhoogde responstijd/)
  await hall.onlySeenBy('Verhoogde responstijd', everybody)
  const mayor = hall.phone(1, 'mayor')
  await mayor.button('Vraag om advies').click()
  await Promise.all(
    (['ciso', 'it'] as const).map((role) => hall.phone(1, role).advise(/Alles afsluiten/, `${role} vindt dit.`)),
  )
  await mayor.button('Toon adviezen').click()
  await mayor.decide(/Alles afsluiten/, 'Wij sluiten af, want wij weten het niet zeker.')
  await expect(hall.tile(1)).toContainText('Klaar', { timeout: 20_000 })
  await expect(hall.room.page.getByRole('region', { name: /Besluiten van de tafels/ })).toContainText('Alles afsluiten')
  await remote.getByRole('button', { name: /^Open de fase/ }).click()
  await hall.onlySeenBy('Fase 2 van 4', everybody)
})

test('a step back takes every table back, and forward again', async () => {
  await hall.room.stepBack()
  await hall.onlySeenBy('Fase 1 van 4', everybody)
  await hall.room.press(/Open de fase/)
  await hall.onlySeenBy('Fase 2 van 4', everybody)
})

test('behind a closed door nobody new sits down; a fourth table stands beside the others', async ({ browser }) => {
  await hall.menu('Doe de deur dicht')
  const late = await hall.newcomer(browser, 1)
  await late.sees(/De deur is dicht/)
  await hall.menu('Doe de deur open')
  await hall.menu('Zet er een tafel bij')
  await hall.room.page.keyboard.press('Escape')
  await expect(hall.tile(4)).toBeVisible()
  await late.page.context().close()
})

test('the debrief opens for all at once, and the end is final', async () => {
  for (const label of [/Open de fase/, /Open de fase/, /Open de nabespreking/]) {
    // Tables that chose differently get variants of a message, one after the other, under the same words.
    await expect(async () => {
      if ((await hall.room.next.innerText()).includes('Volgende')) await hall.room.next.click()
      await expect(hall.room.next).toContainText(label, { timeout: 500 })
    }).toPass()
    await hall.room.press(label)
  }
  await hall.onlySeenBy(/Hoe was het/, everybody)
  // With several tables the beamer shows nothing of one table's debrief.
  await hall.beamerShows('pause')
  await hall.room.endEarly()
  await hall.onlySeenBy(/Hoe was het/, () => false)
})
