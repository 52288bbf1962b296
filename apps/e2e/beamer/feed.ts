import type { Browser, Page, WebSocketRoute } from '@playwright/test'
import type { BeamerView, Language } from '@natte-meren/protocol'

const ack = (id: string) => `43${id}[{"ok":true,"now":${Date.now()}}]`

/** Drawn and come to rest: letters loaded, images there. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })

/** A projector of this height. */
export const projectAt = async (page: Page, height: 720 | 1080): Promise<void> => {
  await page.setViewportSize({ width: (height / 9) * 16, height })
  await atRest(page)
}

/** A beamer page of the real server whose line is played by the test, so that it shows any view at once. */
export class BeamerFeed {
  readonly page: Page
  #line: WebSocketRoute | null = null
  #view: BeamerView
  #version = 1

  private constructor(page: Page, view: BeamerView) {
    this.page = page
    this.#view = view
  }

  static async open(browser: Browser, address: string, language: Language, view: BeamerView): Promise<BeamerFeed> {
    const page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage()
    const feed = new BeamerFeed(page, view)
    await page.routeWebSocket(/socket\.io/, (line) => feed.#answer(line))
    await page.goto(`${address}/zaal#key${language === 'en' ? '&taal=en' : ''}`)
    await page.locator('[data-scene]').waitFor()
    return feed
  }

  async show(view: BeamerView): Promise<void> {
    this.#view = view
    this.#version += 1
    this.#send()
    await atRest(this.page)
  }

  /** Socket.IO's own words: open, connect, and an answer to whatever is asked. */
  #answer(line: WebSocketRoute): void {
    this.#line = line
    line.onMessage((message) => {
      const text = String(message)
      if (text.startsWith('40')) line.send('40{"sid":"beamer"}')
      const asked = /^42(\d+)/.exec(text)?.[1]
      if (asked === undefined) return
      line.send(ack(asked))
      this.#send()
    })
    line.send('0{"sid":"line","upgrades":[],"pingInterval":600000,"pingTimeout":600000,"maxPayload":1000000}')
  }

  #send(): void {
    const message = { to: this.#version, full: this.#view }
    this.#line?.send(`42${JSON.stringify(['beamer', message])}`)
  }
}
