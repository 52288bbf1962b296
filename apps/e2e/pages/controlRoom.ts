import { type Browser, expect, type Page } from '@playwright/test'

interface Standing {
  readonly table: number
  readonly version: number
  readonly hash: string
}

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

  /** A new exercise, opened; gives the six digits for the phones. */
  async makeExercise(address: string, edition: 'short' | 'full' = 'short', tables = 1): Promise<string> {
    const { page } = this
    await expect(page.getByRole('heading', { name: 'Oefeningen' })).toBeVisible()
    const made = await page.request.post(`${address}/api/exercises`, {
      headers: { origin: address },
      data: {
        name: null,
        scenario: 'natte-meren',
        edition,
        tables,
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
    const labels =
      /^(Begin|Volgende|Sluit Beeld(?! aan deze tafel)|Toon de adviezen|De tafel besluit|Open de|Volgend beeld|Beëindig de)/
    return this.page.getByRole('button', { name: labels })
  }

  /** Presses Next once it says what is expected. */
  async press(label: RegExp): Promise<void> {
    await expect(this.next).toContainText(label)
    await this.next.click()
    await expect(this.next).not.toContainText(label)
  }

  /** Sends what the phase still has for everybody. */
  async sendAll(): Promise<void> {
    await expect(this.next).toContainText(/Volgende: |Sluit Beeld/)
    for (let label = await this.next.innerText(); label.includes('Volgende: '); label = await this.next.innerText()) {
      await this.next.click()
      await expect(this.next).not.toHaveText(label, { useInnerText: true })
    }
  }

  /** Leaves the decision of this phase open. */
  async goOnWithoutDecision(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ga verder zonder besluit' }).click()
    await expect(this.next).toContainText(/Open de/)
  }

  async stepBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Eén stap terug' }).click()
  }

  /** What the room sees, chosen by hand. */
  async show(
    scene: 'Volgt het spel' | 'Afspraken' | 'Situatie' | 'Pauze' | 'Testbeeld' | 'Inschrijven',
  ): Promise<void> {
    const choice = this.page.getByRole('radio', { name: scene })
    await choice.click()
    await expect(choice).toBeChecked()
  }

  async end(): Promise<void> {
    await expect(this.next).toContainText('Beëindig de oefening')
    await this.next.click()
    await this.page.getByRole('button', { name: 'Beëindig nu' }).click()
  }

  /** Before the debrief, by the menu. */
  async endEarly(): Promise<void> {
    await this.page.getByText('Meer', { exact: true }).click()
    await this.page.locator('details').getByRole('button', { name: 'Beëindig de oefening' }).click()
    await this.page.getByRole('button', { name: 'Beëindig nu' }).click()
    await expect(this.page.getByText('De oefening is afgelopen').first()).toBeVisible()
  }

  async writeNote(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Notitie bij dit moment' }).fill(text)
    await this.page.getByRole('button', { name: 'Bewaar notitie' }).click()
    await expect(this.page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
  }

  async beamerLink(): Promise<string> {
    return (await this.page.getByRole('link', { name: 'Open het zaalscherm' }).getAttribute('href')) ?? ''
  }

  /** Presses something in the menu under "Meer". */
  async menu(name: string): Promise<void> {
    const more = this.page.getByText('Meer', { exact: true }).first()
    const entry = this.page.locator('details[open]').getByRole('button', { name })
    if (!(await entry.isVisible())) await more.click()
    await entry.click()
  }

  /** A phone that was handed control, by the address in the QR code. */
  async handOver(browser: Browser): Promise<ControlRoom> {
    await this.menu('Geef een tweede toestel de regie')
    const sheet = this.page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Geef een tweede toestel de regie' }).click()
    await sheet.getByText('Lukt scannen niet?').click()
    const address = await sheet.getByText(/^http.*#/).innerText()
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const remote = new ControlRoom(await context.newPage())
    await remote.page.goto(address)
    await expect(remote.next).toBeVisible()
    await expect(this.page.getByText(/^Gelukt:/)).toBeVisible()
    await this.page.keyboard.press('Escape')
    return remote
  }

  /** Seconds of play in this phase, as the control room counts them. */
  async playSeconds(): Promise<number> {
    const text = await this.page.getByText(/^\d+:\d\d van \d+ min$/).innerText()
    const [minutes = 0, seconds = 0] = text.split(/[: ]/).map(Number)
    return minutes * 60 + seconds
  }

  get #api(): string {
    const { origin, pathname } = new URL(this.page.url())
    return `${origin}/api/exercises/${pathname.split('/').at(-1)}`
  }

  /** Version and hash of the one table. */
  async standing(): Promise<Standing> {
    const [standing] = (await (await this.page.request.get(`${this.#api}/hashes`)).json()) as Standing[]
    if (standing === undefined) throw new Error('The exercise has no table.')
    return standing
  }

  /** The log of the one table, as it can be downloaded. */
  async log(): Promise<string> {
    return (await this.page.request.get(`${this.#api}/logs/1`)).text()
  }
}
