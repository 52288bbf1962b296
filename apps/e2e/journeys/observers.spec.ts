import { expect, test } from '@playwright/test'
import { CuttableLine } from '../cuttableLine.ts'
import { seats } from '../evening.ts'
import { ControlRoom } from '../pages/controlRoom.ts'
import { Phone } from '../pages/phone.ts'
import { expectAccessible, expectPhoneScreen } from '../screenChecks.ts'
import { TestServer } from '../server.ts'

let server: TestServer
let line: CuttableLine
test.beforeAll(async () => {
  server = await TestServer.start()
  line = await CuttableLine.before(server.address)
})
test.afterAll(async () => {
  await line?.stop()
  await server?.stop()
})

test('an observer notes what a table does, also without a network and over a crash; only the facilitator reads it', async ({
  browser,
}) => {
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  const { page } = room
  const code = await room.makeExercise(server.address, 'short', 2)
  const mayor = await Phone.open(browser, server.address)
  await mayor.join(code)
  await mayor.button(/^Tafel 2/).click()
  await mayor.sitAs(seats.mayor)

  await page.getByRole('button', { name: 'Waarnemers' }).click()
  const sheet = page.getByRole('dialog', { name: 'Waarnemers' })
  await sheet.getByRole('button', { name: 'Maak een QR-code' }).click()
  await sheet.getByText('Lukt scannen niet?').click()
  const link = (await sheet.getByText('/waarnemer#').textContent()) ?? ''
  await expectAccessible(page, 'observers-invited')
  await page.keyboard.press('Escape')

  const wil = await Phone.open(browser, link.replace(server.address, line.address))
  await wil.field('Uw naam').fill('Wil')
  await wil.page.getByRole('radio', { name: /^Tafel 2/ }).check()
  await expectPhoneScreen(wil.page, 'observer-enters')
  await wil.button('Ga naast de tafel zitten').click()
  await wil.sees('Mijn notities')

  await room.press(/Begin/)
  await wil.open('Notities')
  await wil.field('Wat ziet of hoort u?').fill('De burgemeester luistert eerst.')
  await wil.page.getByRole('combobox', { name: 'Leerdoel' }).selectOption({ index: 1 })
  await wil.button('Bewaar notitie').click()
  await wil.sees(/Fase 1 · Beeld/)
  const scores = wil.page.getByRole('region', { name: 'Hoe ver zag u de leerdoelen?' })
  await scores.getByRole('radio', { name: 'duidelijk gezien' }).first().check()
  await expectPhoneScreen(wil.page, 'observer-notes')

  const back = line.cut(4_000)
  await wil.sees('Geen verbinding.')
  await wil.field('Wat ziet of hoort u?').fill('Niemand vraagt naar de inwoners.')
  await wil.button('Bewaar notitie').click()
  await wil.sees('Wacht op verbinding')
  await back
  await wil.doesNotSee('Wacht op verbinding')

  const map = page.getByRole('region', { name: 'Tafels in de zaal' })
  await map.getByRole('button', { name: /^Tafel 2,/ }).click()
  const observed = page.getByRole('region', { name: 'Van waarnemers (2)' })
  await expect(observed).toContainText('Nu bij deze tafel: Wil.')
  await expect(observed).toContainText('duidelijk gezien (Wil)')
  await expect(observed).toContainText('Niemand vraagt naar de inwoners.')
  await expectAccessible(page, 'observers-notes-read')

  await server.kill()
  await server.run()
  await expect(wil.page.getByText('Fase 1 · Beeld').first()).toBeVisible()
  await expect(scores.getByRole('radio', { name: 'duidelijk gezien' }).first()).toBeChecked()
  await wil.button(/^Wijzig: Niemand/).click()
  await wil.page.getByRole('dialog').getByRole('textbox').fill('Nu vraagt de CISO naar de inwoners.')
  await wil.button('Bewaar').last().click()
  await wil.button(/^Verwijder: De burgemeester/).click()
  await wil.button('Ja, verwijder').click()
  await wil.doesNotSee('De burgemeester luistert eerst.')
  await wil.page.reload()
  await wil.sees('Nu vraagt de CISO naar de inwoners.')
  await expect(page.getByRole('region', { name: 'Van waarnemers (1)' })).toContainText('Nu vraagt de CISO')
  expect(mayor.received.has('inwoners.')).toBe(false)

  await page.keyboard.press('Escape')
  await page.getByText('Meer', { exact: true }).click()
  await page.getByRole('button', { name: 'Waarnemers' }).click()
  await sheet.getByRole('button', { name: 'Trek de QR-code in' }).click()
  await sheet.getByRole('button', { name: 'Ja, ga door' }).click()
  await wil.sees('Deze link voor waarnemers werkt niet meer.')
})
