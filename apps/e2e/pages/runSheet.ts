import { expect, type Locator, type Page } from '@playwright/test'

/** The run sheet at the left of the control room, and the shelf below it. */
export class RunSheet {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get panel(): Locator {
    return this.#page.getByRole('complementary', { name: 'Draaiboek' })
  }

  /** For which tables its buttons are. */
  async for(tables: 'Alle tafels' | `Tafel ${number}`): Promise<void> {
    await this.panel.getByRole('radio', { name: tables }).check()
  }

  button(action: 'Stuur nu' | 'Houd vast' | 'Laat komen' | 'Sla over' | 'Laat toch komen', title: string): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`^${action}.*${title}`) })
  }

  /** Opens the shelf and reads a message there, with what it would set in motion. */
  async readOnShelf(title: string): Promise<Locator> {
    const shelf = this.panel.getByText(/^Op de plank/)
    await shelf.click()
    const item = this.panel.getByRole('listitem').filter({ hasText: title }).last()
    await item.getByText('Lees het bericht').click()
    return item
  }

  async setEndTime(time: string): Promise<void> {
    await this.panel.getByRole('button', { name: /^(Zet een eindtijd|Wijzig eindtijd|Eindtijd en tijdplan)$/ }).click()
    const sheet = this.#page.getByRole('dialog')
    await sheet.getByLabel('Eindtijd').fill(time)
    await sheet.getByRole('button', { name: 'Zet de eindtijd' }).click()
    await expect(this.panel.getByText(`Eindtijd ${time}`)).toBeVisible()
  }
}
