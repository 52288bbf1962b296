import { type Browser, expect, type Page } from '@playwright/test'

/** The facilitator's laptop. */
export class ControlRoom {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open(browser: Browser, link: string): Promise<ControlRoom> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    const page = await context.newPage()
    await page.goto(link)
    return new ControlRoom(page)
  }

  /** A new exercise of one table, opened; gives the six digits for the phones. */
  async makeExercise(address: string): Promise<string> {
    const { page } = this
    await expect(page.getByRole('heading', { name: 'Oefeningen' })).toBeVisible()
    const made = await page.request.post(`${address}/api/exercises`, {
      headers: { origin: address },
      data: {
        scenario: 'natte-meren',
        edition: 'short',
        tables: 1,
        language: 'nl',
        noClock: false,
        bots: [],
        seed: 7,
      },
    })
    const { id } = (await made.json()) as { id: string }
    await page.goto(`${address}/spelleider/${id}`)
    await expect(this.next).toContainText('Begin')
    const listed = await page.request.get(`${address}/api/exercises`)
    const [{ code } = { code: '' }] = (await listed.json()) as { code: string }[]
    return code
  }

  /** The one Next; its label names what it will do. */
  get next() {
    const labels = /^(Begin|Volgende|Sluit Beeld|Toon de adviezen|De tafel besluit|Open de|Volgend beeld)/
    return this.page.getByRole('button', { name: labels })
  }

  /** Presses Next once it says what is expected. */
  async press(label: RegExp): Promise<void> {
    await expect(this.next).toContainText(label)
    await this.next.click()
    await expect(this.next).not.toContainText(label)
  }

  async stepBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Eén stap terug' }).click()
  }
}
