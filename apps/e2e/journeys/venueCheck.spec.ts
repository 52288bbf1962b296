import { expect, test } from '@playwright/test'
import { Evening } from '../evening.ts'
import { expectBeamerScreen } from '../screenChecks.ts'

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
