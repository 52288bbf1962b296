import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A network between one device and the server that can fail: what is open breaks, and nothing new comes through. */
export class CuttableLine {
  readonly #server = createServer((socket) => this.#accept(socket))
  readonly #sockets = new Set<Socket>()
  readonly #to: number
  #isCut = false

  private constructor(to: number) {
    this.#to = to
  }

  /** Before the server at an address on this computer. */
  static async before(address: string): Promise<CuttableLine> {
    const line = new CuttableLine(Number(new URL(address).port))
    line.#server.listen(0, '127.0.0.1')
    await once(line.#server, 'listening')
    return line
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** How many connections lie open. */
  get open(): number {
    return this.#sockets.size
  }

  /** Without a network for so long; resolves when it is back. */
  cut(ms: number): Promise<void> {
    this.#isCut = true
    for (const socket of this.#sockets) socket.destroy()
    return new Promise((resolve) =>
      setTimeout(() => {
        this.#isCut = false
        resolve()
      }, ms),
    )
  }

  async stop(): Promise<void> {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #accept(device: Socket): void {
    if (this.#isCut) {
      device.destroy()
      return
    }
    const server = connect(this.#to, '127.0.0.1')
    for (const [from, to] of [
      [device, server],
      [server, device],
    ] as const) {
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        to.destroy()
        this.#sockets.delete(device)
      })
    }
    this.#sockets.add(device)
  }
}
