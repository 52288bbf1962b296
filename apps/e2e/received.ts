import type { Page } from '@playwright/test'

/** Everything that the server sends to one page over its websockets, as it goes over the wire. */
export class Received {
  readonly #frames: string[] = []

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => this.#frames.push(payload.toString()))
    })
  }

  get count(): number {
    return this.#frames.length
  }

  since(count: number): string {
    return this.#frames.slice(count).join('\n')
  }

  /** Whether a text ever came, in the form in which JSON carries it. */
  has(text: string): boolean {
    const wire = JSON.stringify(text).slice(1, -1)
    return this.#frames.some((frame) => frame.includes(wire))
  }
}
