import { readFile } from 'node:fs/promises'
import xapi from '@learninglocker/xapi-validation'
import { expect, type Page } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import readXlsxFile from 'read-excel-file/node'
import { expectAccessible } from './screenChecks.ts'

// Node gives a package of this older kind as a whole, with what it exports as default inside.
const { default: validate } = xapi as unknown as { readonly default: typeof xapi }
const schema = new URL('../../packages/report/schema/log.schema.json', import.meta.url)

const make = async (page: Page, form: string): Promise<void> => {
  await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check()
  await page.getByRole('button', { name: 'Maak het verslag' }).click()
  await expect(page.getByText(`Klaar: ${form.toLowerCase()}.`)).toBeVisible()
}

const fetched = async (page: Page, form: string): Promise<Buffer> => {
  await make(page, form)
  const arriving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Haal het op' }).click()
  return readFile(await (await arriving).path())
}

/** Pages of A4 on which a browser prints the report. */
const printed = async (page: Page): Promise<number> => {
  await make(page, 'Pagina om af te drukken')
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Open de pagina' }).click()
  const report = await opening
  await expect(report.getByRole('heading', { name: 'Oefenverslag' })).toBeVisible()
  await expectAccessible(report, 'report-page')
  const pdf = (await report.pdf({ preferCSSPageSize: true })).toString('latin1')
  await report.close()
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** Fetches the report in every form from its page, and opens each with a library of others. */
export const openEveryExport = async (page: Page, { tables, action }: { tables: number; action: string }) => {
  const { value } = await mammoth.convertToHtml({ buffer: await fetched(page, 'Document') })
  expect(value).toContain('<h1>De besluiten</h1>')
  expect(value).toContain(action)
  const sheets = await readXlsxFile(await fetched(page, 'Rekenblad'))
  expect(sheets.map(({ sheet }) => sheet)).toContain('De besluiten')
  const calendar = new ICAL.Component(ICAL.parse(String(await fetched(page, 'Verbeteracties in de agenda'))))
  expect(calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary)).toEqual([
    expect.stringContaining(action),
  ])
  expect(String(await fetched(page, 'Verbeteracties als lijst'))).toContain(action)
  const fits = new Ajv2020().compile(JSON.parse(await readFile(schema, 'utf8')) as object)
  const lines = String(await fetched(page, 'Logboek'))
    .trimEnd()
    .split('\n')
  for (const line of lines) expect({ line, fits: fits(JSON.parse(line)) }).toEqual({ line, fits: true })
  expect(lines.filter((line) => line.startsWith('{"format"'))).toHaveLength(tables)
  const statements = JSON.parse(String(await fetched(page, 'xAPI'))) as unknown[]
  expect(statements.flatMap((statement) => validate(statement))).toEqual([])
  expect(statements.length).toBeGreaterThanOrEqual(2 * tables)
  const pages = await printed(page)
  expect(pages).toBeGreaterThan(1)
  expect(pages).toBeLessThan(15)
  return { document: value, statements }
}
