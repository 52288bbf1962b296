import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import mammoth from 'mammoth'
import readXlsxFile from 'read-excel-file/node'
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

const action = 'Bellijst op papier nalezen'

/** Leads the exercise on until its debrief is open, whatever the tables decide. */
const toTheDebrief = async ({ next }: ControlRoom): Promise<void> => {
  for (let label = await next.innerText(); !label.startsWith('Volgend beeld'); label = await next.innerText()) {
    await next.click()
    await expect(next).not.toHaveText(label, { useInnerText: true })
  }
}

const make = async (page: Page, form: string): Promise<void> => {
  await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check()
  await page.getByRole('button', { name: 'Maak het verslag' }).click()
  await expect(page.getByText(`Klaar: ${form.toLowerCase()}.`)).toBeVisible()
}

const fetched = async (page: Page, form: string): Promise<Buffer> => {
  await make(page, form)
  const arriving: Promise<Download> = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Haal het op' }).click()
  return readFile(await (await arriving).path())
}

test('the organiser takes the report home: a document, a workbook and a page that prints, anonymous [REP-1] [REP-3]', async ({
  browser,
}) => {
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  const { page } = room
  const code = await room.makeExercise(server.address, 'short', 3)
  const mayor = await Phone.open(browser, server.address)
  await mayor.join(code)
  await mayor.button(/^Tafel 1/).click()
  await mayor.sitAs(seats.mayor)
  await toTheDebrief(room)

  await page.goto(`${page.url().replace(/\/$/, '')}/verslag`)
  await page.getByRole('button', { name: 'Actie erbij' }).click()
  await page.getByRole('textbox', { name: 'Wat' }).fill(action)
  await page.getByRole('textbox', { name: 'Wie' }).fill('CISO')
  await page.getByLabel('Wanneer').fill('2026-12-15')
  await expect(page.getByText('Bewaard')).toBeVisible()
  await expectAccessible(page, 'report')

  const { value } = await mammoth.convertToHtml({ buffer: await fetched(page, 'Document') })
  expect(value).toContain('<h1>De besluiten</h1>')
  expect(value).toContain(action)
  const sheets = await readXlsxFile(await fetched(page, 'Rekenblad'))
  expect(sheets.map(({ sheet }) => sheet)).toContain('De besluiten')

  await make(page, 'Pagina om af te drukken')
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Open de pagina' }).click()
  const report = await opening
  await expect(report.getByRole('heading', { name: 'Oefenverslag' })).toBeVisible()
  await expectAccessible(report, 'report-page')
  const pdf = (await report.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  expect(pages).toBeGreaterThan(1)
  expect(pages).toBeLessThan(15)
})
