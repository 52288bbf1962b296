import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { type Role, roles, seats } from './evening.ts'
import { ControlRoom } from './pages/controlRoom.ts'
import { Phone } from './pages/phone.ts'
import { Received } from './received.ts'
import { screenText } from './screenState.ts'
import { TestServer } from './server.ts'

export type Seat = readonly [table: number, role: Role]
type Meant = (seat: Seat) => boolean

export const everybody: Meant = () => true
export const nobody: Meant = () => false
export const atTable =
  (...tables: number[]): Meant =>
  ([table]) =>
    tables.includes(table)
export const only =
  (table: number, role: Role): Meant =>
  (seat) =>
    seat[0] === table && seat[1] === role

/** Three tables of three phones in one hall: a server, the facilitator's laptop, a phone as remote, and the beamer. */
export class Conference {
  static readonly tables = [1, 2, 3] as const
  readonly server: TestServer
  readonly room: ControlRoom
  readonly beamer: Page
  readonly beamerReceived: Received
  readonly edition: 'short' | 'full'
  readonly #phones = new Map<string, Phone>()
  #remote: ControlRoom | null = null

  private constructor(server: TestServer, room: ControlRoom, beamer: Page, edition: 'short' | 'full') {
    this.server = server
    this.room = room
    this.beamer = beamer
    this.beamerReceived = new Received(beamer)
    this.edition = edition
  }

  static async open(browser: Browser, edition: 'short' | 'full'): Promise<Conference> {
    const server = await TestServer.start()
    const room = await ControlRoom.open(browser, server.facilitatorLink)
    await room.answerQuestions(edition, Conference.tables.length)
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    const hall = new Conference(server, room, await context.newPage(), edition)
    await hall.beamer.goto(await room.beamerLink())
    await hall.beamerShows('lobby')
    return hall
  }

  get phases(): number {
    return this.edition === 'short' ? 4 : 8
  }

  /** Table 1 scans its card, table 2 types the code of its card, table 3 that of the hall on the beamer. */
  async seatEverybody(browser: Browser): Promise<void> {
    const [hall, ...cards] = await this.room.codes()
    for (const [table, role] of this.seats) {
      const scanned = table === 1 ? `/${cards[0]}` : ''
      const phone = await Phone.open(browser, `${this.server.address}${scanned}`)
      if (table === 2) await phone.join(cards[1] ?? '')
      if (table === 3) {
        await phone.join(hall ?? '')
        await phone.button(/^Tafel 3/).click()
      }
      await phone.sitAs(seats[role])
      this.welcome([table, role], phone)
    }
  }

  /** Somebody with the code of the hall who has chosen a table and not a role yet. */
  async newcomer(browser: Browser, table: number): Promise<Phone> {
    const [code] = await this.room.codes()
    const phone = await Phone.open(browser, this.server.address)
    await phone.join(code ?? '')
    await phone.button(new RegExp(`^Tafel ${table}`)).click()
    return phone
  }

  async handOver(browser: Browser): Promise<string> {
    const address = await this.room.invite()
    this.#remote = await this.room.follow(browser, address)
    return address
  }

  get remote(): ControlRoom {
    if (this.#remote === null) throw new Error('There is no remote yet.')
    return this.#remote
  }

  welcome([table, role]: Seat, phone: Phone): void {
    this.#phones.set(`${table} ${role}`, phone)
  }

  phone(table: number, role: Role): Phone {
    const phone = this.#phones.get(`${table} ${role}`)
    if (phone === undefined) throw new Error(`Nobody plays ${role} at table ${table}.`)
    return phone
  }

  get seats(): Seat[] {
    return Conference.tables.flatMap((table) => roles.map((role): Seat => [table, role]))
  }

  async everyPhone(work: (phone: Phone, seat: Seat) => Promise<void>, meant = everybody): Promise<void> {
    await Promise.all(this.seats.filter(meant).map((seat) => work(this.phone(...seat), seat)))
  }

  /** Something is seen by those for whom it is, and by nobody else. */
  async onlySeenBy(text: string | RegExp, meant: Meant): Promise<void> {
    await this.everyPhone((phone, seat) => (meant(seat) ? phone.sees(text) : phone.doesNotSee(text)))
  }

  /** While this is done the screens of all others stay as they are: of every phone and, unless it is meant too, of the beamer. */
  async changesNobodyBut(
    meant: Meant,
    work: () => Promise<void>,
    beamer: 'stays' | 'follows' = 'stays',
  ): Promise<void> {
    const others = this.seats.filter((seat) => !meant(seat)).map((seat) => this.phone(...seat).page)
    const watched = beamer === 'stays' ? [...others, this.beamer] : others
    const before = await Promise.all(watched.map(screenText))
    await work()
    expect(await Promise.all(watched.map(screenText))).toEqual(before)
  }

  async beamerShows(scene: string): Promise<void> {
    await expect(this.beamer.locator('[data-scene]')).toHaveAttribute('data-scene', scene, { timeout: 15_000 })
  }

  async stop(): Promise<void> {
    const phones = [...this.#phones.values()].map(({ page }) => page)
    const pages = [this.room.page, this.beamer, this.#remote?.page, ...phones]
    const contexts = new Set<BrowserContext>(pages.flatMap((page) => (page ? [page.context()] : [])))
    await Promise.all([...contexts].map((context) => context.close()))
    await this.server.stop()
  }
}
