import type { Browser, BrowserServer, BrowserType, LaunchOptions } from '@playwright/test'

/** A laptop of its own: a browser in processes of its own, of which the lid can be closed. */
export class Laptop {
  readonly browser: Browser
  readonly #process: BrowserServer

  private constructor(browser: Browser, process: BrowserServer) {
    this.browser = browser
    this.#process = process
  }

  static async start(type: BrowserType, options: LaunchOptions): Promise<Laptop> {
    const server = await type.launchServer(options)
    return new Laptop(await type.connect(server.wsEndpoint()), server)
  }

  /** Nothing on it runs any more: no script, no timer, no answer to the server. */
  closeLid(): void {
    this.#signal('SIGSTOP')
  }

  openLid(): void {
    this.#signal('SIGCONT')
  }

  async stop(): Promise<void> {
    this.openLid()
    await this.#process.close()
  }

  /** To the whole group: a browser is many processes. */
  #signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    const { pid } = this.#process.process()
    if (pid !== undefined) process.kill(-pid, name)
  }
}
