import { expect, type Page, test } from '@playwright/test'
import { ControlRoom } from '../pages/controlRoom.ts'
import { Keyboard } from '../pages/keyboard.ts'
import { expectAccessible } from '../screenChecks.ts'
import { TestServer } from '../server.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await TestServer.start()
})
test.afterAll(() => server?.stop())

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

const choose = async (page: Page, name: string, action: string): Promise<void> => {
  await row(page, name).getByText('Meer').click()
  await row(page, name).getByRole('button', { name: action }).click()
}

/** On a laptop and a phone, in the light and in the dark. */
const expectGoodToLookAt = async (page: Page, name: string): Promise<void> => {
  const laptop = page.viewportSize() ?? { width: 1366, height: 768 }
  const wear = (theme: string) =>
    page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
  for (const theme of ['dark', 'light']) {
    await wear(theme)
    for (const size of [laptop, { width: 360, height: 740 }]) {
      await page.setViewportSize(size)
      await expectAccessible(page, `${name}-${theme}-${size.width}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize(laptop)
  }
}

test('the list leads to the first exercise, and remembers, copies, puts away and deletes', async ({ browser }) => {
  const { page } = await ControlRoom.open(browser, server.facilitatorLink)
  await expect(page.getByRole('heading', { name: 'Uw eerste oefening' })).toBeVisible()
  await expectAccessible(page, 'exercises-empty')

  const keyboard = new Keyboard(page)
  await keyboard.press('Nieuwe oefening')
  const name = page.getByRole('textbox', { name: 'Naam' })
  const next = page.getByRole('button', { name: 'Volgende' })
  await expect(next).toBeVisible()
  while (await next.isVisible()) await next.click()
  await name.fill('Burgemeestersdag Zeeland')
  await expectAccessible(page, 'exercises-name')
  await page.getByRole('button', { name: 'Maak de oefening' }).click()
  await page.getByRole('button', { name: /^Begin/ }).click()
  await expect(page.getByRole('button', { name: /^Volgende: / })).toBeVisible()

  await page.goto(`${server.address}/spelleider`)
  await expect(page.getByRole('heading', { name: 'Nu bezig (1)' })).toBeVisible()
  await expect(row(page, 'Burgemeestersdag Zeeland')).toContainText(/Bezig · fase 1 van \d · 1 tafel/)
  await choose(page, 'Burgemeestersdag Zeeland', 'Maak er nog een')
  await expect(page.getByRole('button', { name: /^Begin/ })).toBeVisible()
  await page.goBack()

  const copy = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Klaar om te beginnen (1)' })
  await copy.getByText('Meer').click()
  await copy.getByRole('button', { name: 'Geef een naam' }).click()
  await page.getByRole('textbox', { name: 'Naam van deze oefening' }).fill('Regiodag')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await row(page, 'Regiodag').getByText('Meer').click()
  await expectGoodToLookAt(page, 'exercises-list')
  await row(page, 'Regiodag').getByRole('button', { name: 'Verander de datum' }).click()
  await page.getByRole('spinbutton').fill('365')
  await expectAccessible(page, 'exercises-keep')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await keyboard.press(/bij Regiodag/)
  await keyboard.press('Zet in het archief')
  await expect(page.getByText('Regiodag staat in het archief.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Archief (1)' })).toBeVisible()
  await expect(row(page, 'Regiodag')).toBeHidden()
  await expectAccessible(page, 'exercises-archived')
  await keyboard.press('Zet terug')

  await choose(page, 'Regiodag', 'Verwijder')
  await expect(page.getByRole('dialog')).toContainText('Regiodag: 1 tafel en alle teksten worden gewist.')
  await expectAccessible(page, 'exercises-delete')
  await server.kill()
  await server.run()
  await page.getByRole('button', { name: 'Verwijder nu' }).click()
  await expect(row(page, 'Regiodag')).toHaveCount(0)
  await expect(row(page, 'Burgemeestersdag Zeeland')).toBeVisible()
})
