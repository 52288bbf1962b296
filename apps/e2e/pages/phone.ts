import { type Browser, expect, type Page } from '@playwright/test'

/** A player's phone, 360 px wide, in a browser profile of its own. */
export class Phone {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open(browser: Browser, address: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const page = await context.newPage()
    await page.goto(address)
    return new Phone(page)
  }

  /** By six digits, as they stand on the table card. */
  async join(code: string): Promise<void> {
    await this.page.getByRole('textbox').fill(code)
    await this.page.getByRole('button', { name: 'Doe mee' }).click()
  }

  async sitAs(role: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: role }).click()
    await this.page.getByRole('button', { name: 'Ik doe mee' }).click()
  }

  async open(tab: 'Nu' | 'Tafel' | 'Mijn dossier'): Promise<void> {
    await this.page.getByRole('navigation').getByText(tab, { exact: true }).click()
  }

  /** Opens a message of this phase. */
  async read(subject: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(subject) }).click()
  }

  /** Closes what lies over the page. */
  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  async saveQuestion(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Vraag bewaren' }).click()
    await this.page.getByRole('textbox', { name: 'Wat wilt u thuis vragen of regelen?' }).fill(text)
    await this.page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await expect(this.page.getByText('Bewaard voor thuis.').first()).toBeVisible()
  }

  async advise(option: string, reason: string): Promise<void> {
    const { page } = this
    await page.getByRole('radio', { name: option }).press('Space')
    await page.getByRole('radio', { name: 'Redelijk zeker' }).press('Space')
    await page.getByRole('textbox', { name: 'Uw belangrijkste reden' }).fill(reason)
    await page.getByRole('button', { name: 'Geef advies' }).click()
    await expect(page.getByText('Uw advies is binnen')).toBeVisible()
  }

  async defer(missing: string): Promise<void> {
    const { page } = this
    await page.getByRole('radio', { name: 'Nu nog niet' }).press('Space')
    await page.getByRole('textbox', { name: 'Ik wil eerst weten' }).fill(missing)
    await page.getByRole('button', { name: 'Nog niet besluiten' }).click()
  }

  async decide(option: string, explanation: string): Promise<void> {
    const { page } = this
    await page.getByRole('radio', { name: option }).press('Space')
    await page.getByRole('textbox', { name: 'Hoe legt u dit uit aan uw inwoners?' }).fill(explanation)
    await page.getByRole('button', { name: 'Neem besluit' }).click()
  }
}
