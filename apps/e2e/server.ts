import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bundle = fileURLToPath(new URL('../server/dist/main.mjs', import.meta.url))
const secret = 'journey-secret-of-the-facilitator'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The real server, bundled as players get it, on a data folder of its own. */
export class TestServer {
  readonly address: string
  readonly #port: number
  readonly #folder: string
  #process: ChildProcess | null = null

  private constructor(port: number, folder: string) {
    this.#port = port
    this.#folder = folder
    this.address = `http://127.0.0.1:${port}`
  }

  static async start(): Promise<TestServer> {
    const folder = await mkdtemp(join(tmpdir(), 'natte-meren-journey-'))
    const server = new TestServer(await freePort(), folder)
    await server.run()
    return server
  }

  /** Address with the secret, as the facilitator finds it in the terminal. */
  get facilitatorLink(): string {
    return `${this.address}/spelleider#sleutel=${secret}`
  }

  async run(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.#port),
      HOST: '127.0.0.1',
      PUBLIC_URL: this.address,
      DATA_DIR: this.#folder,
      FACILITATOR_SECRET: secret,
    }
    const running = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process = running
    await new Promise<void>((resolve, reject) => {
      running.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes(this.address)) resolve()
      })
      running.once('exit', (code) => reject(new Error(`The server stopped with code ${code}.`)))
    })
  }

  /** As a power cut would: no farewell. */
  async kill(): Promise<void> {
    const running = this.#process
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }

  /** As a computer that sleeps: nothing runs, and nobody is told. */
  fallAsleep(): void {
    this.#process?.kill('SIGSTOP')
  }

  wakeUp(): void {
    this.#process?.kill('SIGCONT')
  }

  async stop(): Promise<void> {
    await this.kill()
    await rm(this.#folder, { recursive: true, force: true })
  }
}
