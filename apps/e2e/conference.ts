import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { type Role, roles, seats } from './evening.ts'
import { ControlRoom } from './pages/controlRoom.ts'
import { Phone } from './pages/phone.ts'
import { TestServer } from './server.ts'

type Seat = readonly [table: number, role: Role]

/** Three tables of three phones in one hall: a server, the facilitator's laptop, a phone as remote, and the beamer. */
export class Conference {
  static readonly tables = [1, 2, 3] as const
  readonly server: TestServer
  readonly room: ControlRoom
  readonly beamer: Page
  readonly code: string
  readonly #phones = new Map<string, Phone>()
  #remote: Page | null = null

  private constructor(server: TestServer, room: ControlRoom, beamer: Page, code: string) {
    this.server = server
    this.room = room
    this.beamer = beamer
    this.code = code
  }

  static async open(browser: Browser): Promise<Conference> {
    const server = await TestServer.start()
    const room = await ControlRoom.open(browser, server.facilitatorLink)
    const code = await room.makeExercise(server.address, 'short', 3)
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    const conference = new Conference(server, room, await context.newPage(), code)
    await conference.beamer.goto(await room.beamerLink())
    await conference.beamerShows('lobby')
    return conference
  }

  async seatEverybody(browser: Browser): Promise<void> {
    for (const table of Conference.tables)
      for (const role of roles) {
        const phone = await this.newcomer(browser, table)
        await phone.sitAs(seats[role])
        this.#phones.set(`${table} ${role}`, phone)
      }
  }

  /** Somebody with the code of the hall who has chosen a table and not a role yet. */
  async newcomer(browser: Browser, table: number): Promise<Phone> {
    const phone = await Phone.open(browser, this.server.address)
    await phone.join(this.code)
    await phone.button(new RegExp(`^Tafel ${table}`)).click()
    return phone
  }

  phone(table: number, role: Role): Phone {
    const phone = this.#phones.get(`${table} ${role}`)
    if (phone === undefined) throw new Error(`Nobody plays ${role} at table ${table}.`)
    return phone
  }

  get seats(): Seat[] {
    return Conference.tables.flatMap((table) => roles.map((role): Seat => [table, role]))
  }

  /** Something is seen by those for whom it is, and by nobody else. */
  async onlySeenBy(text: string | RegExp, meant: (seat: Seat) => boolean): Promise<void> {
    const others = this.seats.filter((seat) => !meant(seat))
    await Promise.all(this.seats.filter(meant).map((seat) => this.phone(...seat).sees(text)))
    await Promise.all(others.map((seat) => this.phone(...seat).doesNotSee(text)))
  }

  async everyPhone(work: (phone: Phone, seat: Seat) => Promise<void>): Promise<void> {
    await Promise.all(this.seats.map((seat) => work(this.phone(...seat), seat)))
  }

  /** A phone that was handed control by the laptop. */
  async handOver(browser: Browser): Promise<Page> {
    const { page } = this.room
    await this.menu('Geef een tweede toestel de regie')
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Geef een tweede toestel de regie' }).click()
    await sheet.getByText('Lukt scannen niet?').click()
    const address = await sheet.getByText(/^http.*#/).innerText()
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const remote = await context.newPage()
    await remote.goto(address)
    await expect(remote.getByRole('button', { name: /^Begin/ })).toBeVisible()
    await expect(page.getByText(/^Gelukt:/)).toBeVisible()
    await page.keyboard.press('Escape')
    this.#remote = remote
    return remote
  }

  /** Presses something in the menu of the laptop. */
  async menu(name: string): Promise<void> {
    const { page } = this.room
    const more = page.getByText('Meer', { exact: true }).first()
    const entry = page.locator('details[open]').getByRole('button', { name })
    if (!(await entry.isVisible())) await more.click()
    await entry.click()
  }

  get map(): Locator {
    return this.room.page.getByRole('region', { name: 'Tafels in de zaal' })
  }

  tile(table: number): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^Tafel ${table},`) })
  }

  async beamerShows(scene: string): Promise<void> {
    await expect(this.beamer.locator('[data-scene]')).toHaveAttribute('data-scene', scene, { timeout: 15_000 })
  }

  async stop(): Promise<void> {
    const pages = [this.room.page, this.beamer, this.#remote, ...[...this.#phones.values()].map(({ page }) => page)]
    const contexts = new Set<BrowserContext>(pages.flatMap((page) => (page ? [page.context()] : [])))
    await Promise.all([...contexts].map((context) => context.close()))
    await this.server.stop()
  }
}
