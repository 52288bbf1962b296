import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { Received } from '../received.ts'

/** A player's phone, 360 px wide, in a browser profile of its own. */
export class Phone {
  readonly page: Page
  readonly received: Received

  private constructor(page: Page) {
    this.page = page
    this.received = new Received(page)
  }

  static async open(browser: Browser, address: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const phone = new Phone(await context.newPage())
    await phone.page.goto(address)
    return phone
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label })
  }

  /** A text somewhere on the screen, where it can be seen. */
  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).filter({ visible: true }).first()).toBeVisible()
  }

  async doesNotSee(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).filter({ visible: true })).toHaveCount(0)
  }

  /** Talk time that is left, s. */
  async talkTime(): Promise<number> {
    const [minutes = 0, seconds = 0] = (await this.page.getByRole('timer').innerText()).split(':').map(Number)
    return minutes * 60 + seconds
  }

  async callHelp(): Promise<void> {
    await this.button(/^Hulp$/).click()
    await this.button('Vraag de spelleider').click()
    await this.close()
  }

  async callStop(): Promise<void> {
    await this.button(/^Hulp$/).click()
    await this.button(/^Stop$/).click()
  }

  /** By six digits, as they stand on the table card. */
  async join(code: string): Promise<void> {
    await this.page.getByRole('textbox').fill(code)
    await this.button('Doe mee').click()
  }

  async chooseRole(role: RegExp): Promise<void> {
    await this.button(role).click()
    await expect(this.button('Ik doe mee')).toBeVisible()
  }

  async sitAs(role: RegExp): Promise<void> {
    await this.chooseRole(role)
    await this.button('Ik doe mee').click()
  }

  async open(tab: 'Nu' | 'Tafel' | 'Mijn dossier' | 'Notities'): Promise<void> {
    const name = this.page.getByRole('navigation').getByText(tab, { exact: true })
    await name.click()
    await expect(name).toHaveAttribute('aria-current', 'page')
  }

  /** Opens a message of this phase. */
  async read(subject: string): Promise<void> {
    await this.button(new RegExp(subject)).click()
    await expect(this.page.getByRole('dialog')).toBeVisible()
  }

  /** Closes what lies over the page. */
  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  async writeQuestion(text: string): Promise<void> {
    await this.button('Vraag bewaren').click()
    await this.field('Wat wilt u thuis vragen of regelen?').fill(text)
  }

  async saveQuestion(text: string): Promise<void> {
    await this.writeQuestion(text)
    await this.button(/^Bewaar$/).click()
    await this.sees('Bewaard voor thuis.')
  }

  /** Saves a question that the room sees in the debrief. */
  async shareQuestion(text: string): Promise<void> {
    await this.writeQuestion(text)
    await this.page.getByRole('checkbox', { name: 'Deel in de zaal, zonder naam' }).check()
    await this.button(/^Bewaar$/).click()
    await this.sees('Bewaard voor thuis.')
  }

  /** Fills in the advice without sending it. */
  async prepareAdvice(option: string | RegExp, reason: string): Promise<void> {
    await this.page.getByRole('radio', { name: option }).first().press('Space')
    await this.page.getByRole('radio', { name: 'Redelijk zeker' }).press('Space')
    await this.field('Uw belangrijkste reden').fill(reason)
  }

  async advise(option: string | RegExp, reason: string): Promise<void> {
    await this.prepareAdvice(option, reason)
    await this.button('Geef advies').click()
    await this.sees('Uw advies is binnen')
  }

  async defer(missing: string): Promise<void> {
    await this.page.getByRole('radio', { name: 'Nu nog niet' }).press('Space')
    await this.field('Ik wil eerst weten').fill(missing)
    await this.button('Nog niet besluiten').click()
  }

  /** Fills in the decision without taking it. */
  async prepareDecision(option: string | RegExp, explanation: string): Promise<void> {
    await this.page.getByRole('radio', { name: option }).first().press('Space')
    await this.field('Hoe legt u dit uit aan uw inwoners?').fill(explanation)
  }

  async decide(option: string | RegExp, explanation: string): Promise<void> {
    await this.prepareDecision(option, explanation)
    await this.button('Neem besluit').click()
    await this.sees('Lees het hardop voor.')
  }
}
