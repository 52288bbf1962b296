import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { RunSheet } from './runSheet.ts'
import { TableMap } from './tableMap.ts'

interface Standing {
  readonly table: number
  readonly version: number
  readonly hash: string
}

interface Coded {
  readonly id?: string
  readonly code: string
}

/** The control room: on the facilitator's laptop, or on a phone as remote. */
export class ControlRoom {
  readonly page: Page
  readonly runSheet: RunSheet
  readonly map: TableMap

  private constructor(page: Page) {
    this.page = page
    this.runSheet = new RunSheet(page)
    this.map = new TableMap(page)
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

  /** A new exercise by the questions of the page, opened; the hall's name is known to facilitators only. */
  async answerQuestions(edition: 'short' | 'full', tables: number): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: 'Nieuwe oefening' }).click()
    const onward = page.getByRole('button', { name: 'Volgende' })
    await expect(onward).toBeVisible()
    while (await onward.isVisible()) {
      const choice = page.getByRole('radio', { name: edition === 'short' ? 'Korte versie' : 'Volledige versie' })
      if (await choice.isVisible()) await choice.check()
      const count = page.getByLabel('Aantal tafels')
      if (await count.isVisible()) await count.fill(`${tables}`)
      await onward.click()
    }
    await page.getByRole('textbox', { name: 'Naam' }).fill('Burgemeestersdag')
    await page.getByRole('button', { name: 'Maak de oefening' }).click()
    await expect(this.next).toContainText('Begin')
  }

  /** Its number in the addresses of this server. */
  get exercise(): string {
    return new URL(this.page.url()).pathname.split('/')[2] ?? ''
  }

  /** The code of the whole exercise, and those of its tables. */
  async codes(): Promise<string[]> {
    const { origin } = new URL(this.page.url())
    const listed = (await (await this.page.request.get(`${origin}/api/exercises`)).json()) as Coded[]
    const { tables } = (await (await this.page.request.get(`${this.#api}/paper`)).json()) as { tables: Coded[] }
    const own = listed.filter(({ id }) => id === this.exercise)
    return [...own, ...tables].map(({ code }) => code)
  }

  /** The one Next; its label names what it will do. */
  get next() {
    const labels =
      /^(Begin|Volgende|Sluit Beeld(?! aan deze tafel)|Toon de adviezen(?! aan deze tafel)|De tafel besluit|Open de|Volgend beeld|Beëindig de)/
    return this.page.getByRole('button', { name: labels })
  }

  /** The server has answered the last press: until then the next one does nothing. */
  async answered(): Promise<void> {
    await expect(this.page.locator('button[aria-busy="true"]')).toHaveCount(0)
  }

  /** Presses Next once it says what is expected. */
  async press(label: RegExp): Promise<void> {
    await expect(this.next).toContainText(label)
    await this.answered()
    const [step = ''] = (await this.next.innerText()).split('\n')
    await this.next.click()
    await expect(this.next).not.toContainText(step)
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
    scene: 'Volgt het spel' | 'Afspraken' | 'Situatie' | 'Pauze' | 'Slot' | 'Testbeeld' | 'Inschrijven',
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

  /** The address in a QR code that gives control to one more device; its sheet stays open. */
  async invite(): Promise<string> {
    await this.menu('Geef een tweede toestel de regie')
    await this.sheet.getByRole('button', { name: 'Geef een tweede toestel de regie' }).click()
    await this.sheet.getByText('Lukt scannen niet?').click()
    return this.sheet.getByText(/^http.*#/).innerText()
  }

  /** A phone that opens that address and leads from then on. */
  async follow(browser: Browser, address: string): Promise<ControlRoom> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const remote = new ControlRoom(await context.newPage())
    await remote.page.goto(address)
    await expect(remote.next).toBeVisible()
    await expect(this.page.getByText(/^Gelukt:/)).toBeVisible()
    await this.page.keyboard.press('Escape')
    return remote
  }

  async handOver(browser: Browser): Promise<ControlRoom> {
    return this.follow(browser, await this.invite())
  }

  /** Takes back what was just done, within its half minute. */
  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Maak ongedaan' }).click()
  }

  /** What lies over the page. */
  get sheet(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Seconds of play in this phase, as the control room counts them. */
  async playSeconds(): Promise<number> {
    const text = await this.page.getByText(/^\d+:\d\d van \d+ min$/).innerText()
    const [minutes = 0, seconds = 0] = text.split(/[: ]/).map(Number)
    return minutes * 60 + seconds
  }

  /** Talk time left at the table in view, s. */
  async talkTime(): Promise<number> {
    const text = await this.page.getByText(/praattijd$/).innerText()
    const [minutes = 0, seconds = 0] = (text.match(/\d+/g) ?? []).map(Number)
    return minutes * 60 + seconds
  }

  get #api(): string {
    const { origin } = new URL(this.page.url())
    return `${origin}/api/exercises/${this.exercise}`
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
