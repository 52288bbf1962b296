import { expect, test } from '@playwright/test'
import { seats } from '../evening.ts'
import { ControlRoom } from '../pages/controlRoom.ts'
import { Phone } from '../pages/phone.ts'
import { expectAccessible } from '../screenChecks.ts'
import { TestServer } from '../server.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await TestServer.start()
})
test.afterAll(() => server?.stop())

test('a facilitator of three tables sees who asks, looks along at that table, and finds the room as it was arranged', async ({
  browser,
}) => {
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  const { page } = room
  const code = await room.makeExercise(server.address, 'short', 3)
  const sit = async (table: number, role: RegExp): Promise<Phone> => {
    const phone = await Phone.open(browser, server.address)
    await phone.join(code)
    await phone.button(new RegExp(`^Tafel ${table}`)).click()
    await phone.sitAs(role)
    return phone
  }
  const [mayor, ciso] = [await sit(1, seats.mayor), await sit(2, seats.ciso)]
  const map = page.getByRole('region', { name: 'Tafels in de zaal' })
  const tile = (table: number) => map.getByRole('button', { name: new RegExp(`^Tafel ${table},`) })
  await room.press(/Begin/)
  await expect(tile(2)).toContainText('Beeld')
  await expect(map).toContainText('Geen tafel vraagt nu uw aandacht.')

  await ciso.button(/^Hulp$/).click()
  await ciso.button('Vraag de spelleider').click()
  await map.getByRole('button', { name: 'Tafel 2 vraagt naar u. Loop even langs.' }).click()
  const drawer = page.getByRole('complementary', { name: 'Tafel 2' })
  await drawer.getByRole('radio', { name: /CISO/ }).check()
  const screen = drawer.getByRole('region', { name: 'Scherm van CISO' })
  await expect(screen).toContainText('Waarschuwing: zwakke plek')
  await expectAccessible(page, 'table-map')
  await drawer.getByRole('button', { name: 'Ik ben geweest' }).click()
  await expect(map).toContainText('Geen tafel vraagt nu uw aandacht.')

  await drawer.getByText('Geef deze tafel een naam').click()
  await drawer.getByRole('textbox', { name: 'Naam van de tafel' }).fill('Burgemeesters Noord')
  await drawer.getByRole('button', { name: 'Bewaar de naam' }).click()
  await expect(tile(2)).toContainText('Burgemeesters Noord')
  const late = await Phone.open(browser, server.address)
  await late.join(code)
  await late.sees('Burgemeesters Noord')

  await drawer.getByRole('button', { name: 'Pauzeer deze tafel' }).click()
  await expect(tile(2)).toContainText('Gepauzeerd')
  await expect(tile(1)).toContainText('Beeld')
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await expect(tile(2)).toBeFocused()

  await map.getByRole('button', { name: 'Schik de tafels' }).click()
  const isBelow = async (low: number, high: number): Promise<boolean> =>
    ((await tile(low).boundingBox())?.y ?? 0) > ((await tile(high).boundingBox())?.y ?? 0) + 50
  expect(await isBelow(3, 1)).toBe(false)
  await tile(3).press('ArrowDown')
  await expect(map).toContainText('Tafel 3 staat op rij 2, plaats 3.')
  await page.reload()
  await expect(tile(3)).toBeVisible()
  expect(await isBelow(3, 1)).toBe(true)

  await mayor.page.close()
  await expect(tile(1)).toContainText(/BM is (net|\d)/)
  await Promise.all([page, ciso.page, late.page].map((open) => open.context().close()))
})
