import { expect, type Page } from '@playwright/test'

/** What the facilitator turns for the room in the debrief, in the control room. */
export class DebriefHand {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Stops a few moments after the beginning, and looks at that through the eyes of a role. */
  async lookAs(role: string): Promise<void> {
    const hand = this.#page.getByRole('region', { name: 'Tijdlijn: wat de zaal ziet' })
    const slider = hand.getByRole('slider')
    for (let step = 0; step < 6; step += 1) await slider.press('ArrowRight')
    await hand.getByLabel('Zie dit moment als').selectOption(role)
  }

  /** One page on, of a scene that has several. */
  async turnPages(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Blader verder' }).click()
  }

  get #whatIf() {
    return this.#page.getByRole('region', { name: 'Wat als?' })
  }

  /** Asks what would have been with the first other choice of the first decision. */
  async askWhatIf(): Promise<void> {
    await this.#whatIf.getByLabel('Besluit').selectOption({ index: 1 })
    await this.#whatIf.getByRole('group', { name: 'Wat als de tafel had gekozen' }).getByRole('button').first().click()
  }

  /** Waits until the range is there, and lets the room read it. */
  async showRange(): Promise<void> {
    await expect(this.#whatIf.getByRole('button', { name: 'Terug naar de besluiten' })).toBeVisible({ timeout: 60_000 })
    await this.#whatIf.getByRole('button', { name: 'Nog 200 keer' }).click()
  }

  async back(): Promise<void> {
    await this.#whatIf.getByRole('button', { name: 'Terug naar de besluiten' }).click()
  }
}
