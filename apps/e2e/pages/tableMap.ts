import { expect, type Locator, type Page } from '@playwright/test'

/** The floor plan in the middle of the control room. */
export class TableMap {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: 'Tafels in de zaal' })
  }

  tile(table: number): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^Tafel ${table},`) })
  }

  /** What needs the facilitator, the weightiest first. */
  get exceptions(): Locator {
    return this.region
      .getByRole('listitem')
      .getByRole('button', { name: /Loop even langs|Ga erheen|netwerk|Ga kijken/ })
  }

  async open(table: number): Promise<TableDrawer> {
    await this.tile(table).click()
    const drawer = new TableDrawer(this.#page, table)
    await expect(drawer.panel).toBeVisible()
    return drawer
  }
}

/** One table close by. */
export class TableDrawer {
  readonly #page: Page
  readonly panel: Locator

  constructor(page: Page, table: number) {
    this.#page = page
    this.panel = page.getByRole('complementary', { name: `Tafel ${table}` })
  }

  async press(name: string): Promise<void> {
    await this.panel.getByRole('button', { name, exact: true }).click()
  }

  /** Presses something at the seat of a role. */
  async atSeat(role: string, name: string): Promise<void> {
    await this.openSeat(role)
    await this.press(name)
  }

  async openSeat(role: string): Promise<void> {
    const menu = this.panel.locator(`summary[aria-label="Stoel van ${role}"]`)
    if (!(await menu.isVisible())) await this.panel.getByText('Stoelen: maak vrij of zet er iemand op').click()
    await menu.click()
  }

  async moveSeat(role: string, table: number): Promise<void> {
    await this.openSeat(role)
    await this.panel.getByLabel('Zet over naar tafel').and(this.#page.locator(':visible')).fill(`${table}`)
    await this.panel.getByRole('button', { name: 'Zet over', exact: true }).and(this.#page.locator(':visible')).click()
  }

  /** The screen of a role, as the server sends it to that role. */
  async lookAlong(role: string): Promise<Locator> {
    await this.panel.getByRole('group', { name: 'Kijk mee als' }).getByRole('radio', { name: role }).check()
    return this.panel.getByRole('region', { name: `Scherm van ${role}` })
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape')
    await expect(this.panel).toHaveCount(0)
  }
}
