import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from '../screenChecks.ts'

/** "Mee naar huis" on a phone: what a player plans and keeps. */
export class TakeHome {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The questions that go along, in their order. */
  get chosen() {
    return this.page
      .getByRole('list')
      .filter({ has: this.page.getByRole('button', { name: /^Pas aan/ }) })
      .getByRole('listitem')
  }

  async writeSentence(when: string, then: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Als ik …' }).fill(when)
    await this.page.getByRole('textbox', { name: 'dan …' }).fill(then)
    await expect(this.page.getByText(`Als ik ${when}, dan ${then}.`).first()).toBeVisible()
  }

  async startRewriting(place: number, text: string): Promise<void> {
    await this.chosen
      .nth(place - 1)
      .getByRole('button', { name: /^Pas aan/ })
      .click()
    await this.page.getByRole('textbox', { name: 'Uw vraag' }).fill(text)
  }

  /** Rewords the question at a place, counted from 1. */
  async rewrite(place: number, text: string): Promise<void> {
    await this.startRewriting(place, text)
    await this.page.getByRole('button', { name: 'Bewaar vraag' }).click()
    await expect(this.chosen.nth(place - 1)).toContainText(text)
  }

  async raise(place: number): Promise<void> {
    const text = (
      await this.chosen
        .nth(place - 1)
        .locator('p')
        .innerText()
    ).replace(/^\d+\.\s*/, '')
    await this.chosen
      .nth(place - 1)
      .getByRole('button', { name: /^Hoger/ })
      .click()
    await expect(this.chosen.nth(place - 2)).toContainText(text)
  }

  async putOnAgenda(question: string): Promise<void> {
    await this.page.getByRole('radio', { name: question }).check()
  }

  /** On the first day that is offered, at the usual time. */
  async planCoffee(): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Dag' }).selectOption({ index: 1 })
    await expect(this.page.getByRole('link', { name: 'Zet in mijn agenda' })).toBeVisible()
    await expect(this.page.getByText('Bewaard.', { exact: true })).toBeVisible()
  }

  /** The calendar file behind the link. */
  async calendar(): Promise<string> {
    const link = await this.page.getByRole('link', { name: 'Zet in mijn agenda' }).getAttribute('href')
    const answer = await this.page.request.get(new URL(link ?? '', this.page.url()).href)
    expect(answer.headers()['content-type']).toContain('text/calendar')
    return answer.text()
  }

  /** Downloads the page as one file into a folder; gives its place on disk. */
  async keep(folder: string): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Bewaar op dit toestel' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^mijn-opbrengst-natte-meren-\d{4}-\d\d-\d\d\.html$/)
    await expect(this.page.getByText('Bewaard. U vindt het bestand bij uw downloads.')).toBeVisible()
    const path = join(folder, file.suggestedFilename())
    await file.saveAs(path)
    return path
  }

  /** Follows the link to the page under its own address. */
  async openOwnPage(): Promise<void> {
    await this.page.getByRole('link', { name: 'Open mijn pagina' }).click()
    await this.page.waitForURL(/\/mijn\//)
  }
}

/** The kept file opens from disk on a device without any network, with the coffee in it. */
export const expectKeptPage = async (browser: Browser, path: string, texts: readonly string[], name: string) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    offline: true,
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(path).href)
  for (const text of texts) await expect(page.locator('main')).toContainText(text)
  await expect(page.getByText('OEFENING').first()).toBeVisible()
  await page.getByText('Als tekst, om te kopiëren').click()
  await page.locator('.th-text').click()
  const selected = await page.evaluate(() => String(getSelection()))
  for (const part of ['Mijn drie vragen', 'Koffie met uw CISO']) expect(selected).toContain(part)
  await expectAccessible(page, name)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Zet de koffie in mijn agenda' }).click()
  const calendar = await readFile(await (await download).path(), 'utf8')
  expect(calendar).toContain('BEGIN:VEVENT')
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
  await context.close()
}

/** Sides of A4 on which a browser prints the page. */
const sides = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\.?\d* 84[12]\.?\d*\s*\]/)
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** On paper: the page itself, black on white, and nothing of the application around it. */
export const expectPrinted = async (page: Page, texts: readonly string[]) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const sheet = page.locator('.th-sheet')
  for (const text of texts) await expect(sheet).toContainText(text)
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  const colours = await sheet.locator('h1').evaluate((title) => getComputedStyle(title).color)
  expect(colours).toBe('rgb(0, 0, 0)')
  expect(await sides(page)).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: null, colorScheme: null })
}
