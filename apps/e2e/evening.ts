import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { ControlRoom } from './pages/controlRoom.ts'
import { Phone } from './pages/phone.ts'
import { Received } from './received.ts'
import { TestServer } from './server.ts'

/** The roles of Natte Meren, as the buttons name them. */
export const seats = {
  mayor: /als burgemeester/i,
  ciso: /als CISO/,
  it: /als hoofd IT/i,
  secretary: /als gemeentesecretaris/i,
  communication: /als communicatieadviseur/i,
  privacy: /als privacyfunctionaris/i,
} as const
export type Role = keyof typeof seats
/** Those of the smallest table. */
export const roles: readonly Role[] = ['mayor', 'ciso', 'it']
/** Everybody. */
export const allRoles = Object.keys(seats) as readonly Role[]

/** One table and its room: a server, the facilitator, the beamer and three phones, each with a browser profile of its own. */
export class Evening {
  readonly server: TestServer
  readonly room: ControlRoom
  readonly code: string
  readonly beamer: Page
  readonly beamerReceived: Received
  readonly #phones = new Map<Role, Phone>()

  private constructor(server: TestServer, room: ControlRoom, code: string, beamer: Page) {
    this.server = server
    this.room = room
    this.code = code
    this.beamer = beamer
    this.beamerReceived = new Received(beamer)
  }

  /** An open exercise with the beamer on, and nobody at the table yet; the facilitator may have a laptop of their own. */
  static async open(browser: Browser, edition: 'short' | 'full' = 'short', laptop = browser): Promise<Evening> {
    const server = await TestServer.start()
    const room = await ControlRoom.open(laptop, server.facilitatorLink)
    const code = await room.makeExercise(server.address, edition)
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    const evening = new Evening(server, room, code, await context.newPage())
    await evening.beamer.goto(await room.beamerLink())
    await evening.beamerShows('lobby')
    return evening
  }

  /** The same, with these roles seated and ready. */
  static async seated(browser: Browser, ...seated: Role[]): Promise<Evening> {
    const evening = await Evening.open(browser)
    await Promise.all(seated.map((role) => evening.sit(browser, role)))
    return evening
  }

  async sit(browser: Browser, role: Role, address = this.server.address): Promise<Phone> {
    const phone = await Phone.open(browser, address)
    await phone.join(this.code)
    await phone.sitAs(seats[role])
    this.#phones.set(role, phone)
    return phone
  }

  welcome(role: Role, phone: Phone): void {
    this.#phones.set(role, phone)
  }

  phone(role: Role): Phone {
    const phone = this.#phones.get(role)
    if (phone === undefined) throw new Error(`Nobody plays ${role}.`)
    return phone
  }

  get phones(): (readonly [Role, Phone])[] {
    return [...this.#phones]
  }

  /** The same with every phone, all at once. */
  async everyPhone(work: (phone: Phone, role: Role) => Promise<void>): Promise<void> {
    await Promise.all(this.phones.map(([role, phone]) => work(phone, role)))
  }

  async beamerShows(scene: string): Promise<void> {
    await expect(this.beamer.locator('[data-scene]')).toHaveAttribute('data-scene', scene, { timeout: 15_000 })
  }

  async stop(): Promise<void> {
    const contexts = new Set<BrowserContext>(
      [this.room.page, this.beamer, ...this.phones.map(([, { page }]) => page)].map((page) => page.context()),
    )
    await Promise.all([...contexts].map((context) => context.close()))
    await this.server.stop()
  }
}
