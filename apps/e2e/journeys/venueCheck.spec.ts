import { expect, test } from '@playwright/test'
import { Evening } from '../evening.ts'
import { expectAccessible, expectBeamerScreen, expectPhoneScreen } from '../screenChecks.ts'

// One set-up of one room: each test goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' })

let evening: Evening
test.beforeAll(async ({ browser }) => {
  evening = await Evening.open(browser)
})
test.afterAll(() => evening?.stop())

test('the test card fits a projector of either size, in a light and in a dark room', async () => {
  const { beamer, room } = evening
  await room.show('Testbeeld')
  await evening.beamerShows('test')
  await expectBeamerScreen(beamer, 'test-card-light')
  await room.page.getByRole('button', { name: 'Zaal donker' }).click()
  await expect(beamer.locator('[data-theme="dark"]')).toBeVisible()
  await beamer.setViewportSize({ width: 1280, height: 720 })
  await expect(beamer.getByText('Loket dicht om 8:36')).toBeVisible()
  await expectBeamerScreen(beamer, 'test-card-dark')
})

test('black is there within a second of the press, and gone as fast [EX-5]', async () => {
  const { beamer, room } = evening
  await room.show('Inschrijven')
  await evening.beamerShows('lobby')
  // Both pages read the clock of one machine: what lies between is the press, the server and the picture.
  const seenAt = (scene: string) =>
    beamer.evaluate(
      (name) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (document.querySelector(`[data-scene="${name}"]`)) resolve(Date.now())
            else requestAnimationFrame(look)
          }
          look()
        }),
      scene,
    )
  const pressedAt = () =>
    room.page.evaluate(
      () => new Promise<number>((resolve) => addEventListener('click', () => resolve(Date.now()), { once: true })),
    )
  for (const [button, scene] of [
    ['Zwart', 'black'],
    ['Zwart staat aan', 'lobby'],
  ] as const) {
    const pressed = pressedAt()
    const seen = seenAt(scene)
    await room.page.getByRole('button', { name: button }).click()
    expect((await seen) - (await pressed)).toBeLessThan(1000)
  }
})

test('a phone walks through the check of the room, and the lobby says how it went [VENUE-2] [VENUE-3]', async ({
  browser,
}) => {
  const { page } = evening.room
  await page.getByRole('link', { name: 'Doe de zaalcheck.' }).click()
  await page.getByRole('button', { name: 'Begin de zaalcheck' }).click()
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible()
  await expectAccessible(page, 'venue-begun')
  await page.getByText('Zonder camera').click()
  const address = await page.getByText(/\/zaalcheck#/).innerText()

  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const phone = await context.newPage()
  await phone.goto(address)
  await expect(phone.getByText('Klaar. Op de laptop leest u wat er nog moet gebeuren.')).toBeVisible()
  await expectPhoneScreen(phone, 'venue-phone')
  const line = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await expect(line('Telefoon bereikt de server')).toContainText('in orde')
  await expect(line('Directe verbinding')).toContainText('Een bericht is er meteen.')
  await expect(line('Snelheid van het netwerk')).toContainText('40 KB')
  // The code was for one phone.
  const second = await (await browser.newContext()).newPage()
  await second.goto(address)
  await expect(second.getByText(/al gebruikt of te oud/)).toBeVisible()

  await page.getByRole('button', { name: 'Toon het testbeeld' }).click()
  await evening.beamerShows('test')
  for (const question of [/achterste rij/, /hotspot/, /kaartjes/]) {
    const group = page.getByRole('group', { name: question })
    await group.getByRole('button', { name: 'Ja' }).click()
    await expect(group.getByRole('button', { name: 'Ja' })).toHaveAttribute('aria-pressed', 'true')
  }
  await expectAccessible(page, 'venue-answered')
  await page.getByRole('button', { name: 'Klaar: bewaar de uitslag' }).click()
  await expect(page.getByText('Deze uitslag is bewaard')).toBeVisible()
  // Nobody comes in under a test card.
  await evening.beamerShows('lobby')
  await page.getByRole('link', { name: 'Naar de regiekamer' }).click()
  await expect(page.getByRole('link', { name: /^Zaalcheck: \d+ van 10 in orde, \d\d:\d\d$/ })).toBeVisible()
})
