import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readScenarioFolder, writeScenarioVersion } from '@natte-meren/library'
import { playerTextFields, type TableCommand } from '@natte-meren/protocol'
import { botMove } from '@natte-meren/prover'
import {
  Ledger,
  type Leak,
  leaksIn,
  type MarkedScenario,
  markScenario,
  typedCanary,
  type Watcher,
} from '@natte-meren/testkit'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Device, type Led, lead, next, type Seated, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

const folder = new URL('../../../scenarios/natte-meren/', import.meta.url).pathname
const roles = ['mayor', 'ciso', 'it'] as const
/** A seed that stands nowhere else. */
const seed = 1_987_654_321

const markedScenario = async (): Promise<{ marked: MarkedScenario; all: string[] }> => {
  const version = await readScenarioFolder(folder)
  if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
  const marked = markScenario(version.texts)
  return { marked, all: version.scenario.roles.map(({ id }) => id) }
}

/** What a player types is a canary too, known by the id under which the log keeps it. */
const withCanaries = (command: TableCommand, id: string): TableCommand => {
  const typed = (playerTextFields[command.type] ?? []).filter((field) => field in command)
  return Object.assign({}, command, ...typed.map((field) => ({ [field]: typedCanary(`${id}.${field}`) })))
}

interface Onlooker {
  readonly device: Device
  readonly watcher: Watcher
  /** How much of what it received was searched. */
  searched: number
}

/** A game over real sockets, played by bots that see what their device sees; every byte that arrives is searched. */
class WatchedGame {
  readonly leaks: Leak[] = []
  /** Typed texts that the facilitator could read and may not. */
  readonly pried = new Set<string>()
  refusals = 0
  /** What the technician would have read on the mayor's device. */
  readAcross: Leak[] = []
  bytes = 0
  readonly #server: TestServer
  readonly #led: Led
  readonly #players: readonly (readonly [role: string, device: Seated])[]
  readonly #onlookers: Onlooker[]
  readonly #ledger: Ledger
  readonly #marked: MarkedScenario
  #version = 0
  #ledBy = 0
  #commands = 0
  #lookedBack = false

  constructor(
    server: TestServer,
    led: Led,
    marked: MarkedScenario,
    all: string[],
    players: [string, Seated][],
    others: Device[],
  ) {
    this.#server = server
    this.#led = led
    this.#marked = marked
    this.#players = players
    this.#ledger = new Ledger(all, (role) =>
      all.filter((other) => other !== role && !roles.some((one) => one === other)),
    )
    this.#onlookers = [
      ...players.map(([role, device]): Onlooker => {
        const seat = device.views.seat?.seat.id ?? null
        return { device, watcher: { role, seat }, searched: 0 }
      }),
      ...others.map((device): Onlooker => ({ device, watcher: { role: null, seat: null }, searched: 0 })),
    ]
  }

  /** Plays until the debrief is over. */
  async play(): Promise<void> {
    for (let step = 0; step < 2_000; step += 1) {
      await this.search()
      const { control } = this.#led.device.views
      if (this.knowsOutcome && !this.#lookedBack) await this.#lookBack()
      if (control?.stage.status === 'ended' || control?.debrief?.scene === 'home') return
      if (await this.#someoneMoves()) continue
      const { ready, kind, busy } = control?.next ?? { ready: false, kind: 'decide', busy: [] }
      const waits = !ready || kind === 'judgement' || kind === 'reveal' || busy.length > 0
      if (waits) await this.#server.clock.advance(15_000)
      else {
        await this.#trespass()
        // Before the debrief, for then a moment can be seen as any role saw it.
        if (kind === 'debrief') this.readAcross = this.#asIfReceivedBy('it')
        await next(this.#led)
      }
    }
    throw new Error('The game does not end.')
  }

  async #someoneMoves(): Promise<boolean> {
    for (const [role, device] of this.#players) {
      const { role: view, seat } = device.views
      if (!view || !seat) continue
      const move = botMove({
        role: view,
        seat,
        now: this.#server.clock.now(),
        language: 'nl',
        temperament: 'random',
        sharing: null,
        draw: (purpose) =>
          ([...`${role}.${purpose}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 97) / 97,
      })
      if (!move) continue
      this.#commands += 1
      const id = `c-${String(this.#commands).padStart(6, '0')}`
      const answer = await device.send(withCanaries(move, id), id)
      if (answer.ok) return true
    }
    return false
  }

  /** Searches what came since the last time, after the log says what everybody may know by now. */
  async search(): Promise<void> {
    const { id } = this.#led.tables[0] ?? { id: '' }
    for (const event of await this.#server.data.store.read(id, this.#version)) {
      this.#ledger.add(event as never)
      this.#version = event.version
    }
    for (const onlooker of this.#onlookers) {
      const { device, watcher } = onlooker
      for (const bytes of device.received.slice(onlooker.searched)) this.#searchBytes(bytes, watcher)
      onlooker.searched = device.received.length
    }
    const { received } = this.#led.device
    for (const bytes of received.slice(this.#ledBy)) this.#searchLed(bytes)
    this.#ledBy = received.length
  }

  /** The facilitator gets the whole scenario, but not what players keep to themselves. */
  #searchLed(bytes: string): void {
    for (const [, id = ''] of bytes.matchAll(/getypt<([^>]+)>/g))
      if (!this.#ledger.mayFacilitatorRead(id)) this.pried.add(id)
  }

  /** Commands that are refused: their answers are searched with all that comes. */
  async #trespass(): Promise<void> {
    const decision = this.#led.device.views.control?.decision?.id ?? 'none'
    const made = { decision, option: 'none', explanation: 'x', considerations: [] }
    for (const { device, watcher } of this.#onlookers) {
      if (watcher.role === 'mayor') continue
      const answers = [
        await device.send({ type: 'ProposeDecision', ...made }),
        await device.send({ type: 'ShareFact', fact: 'data-out', how: 'told' }),
        await device.facilitate({ type: 'PauseTable' }),
        ...(this.knowsOutcome || this.refusals > 60
          ? []
          : [await device.ask('moment', { version: 40, role: 'mayor' })]),
      ]
      this.refusals += answers.filter(({ ok }) => !ok).length
    }
  }

  /** The room and a player look at moments through the eyes of a role that is not their own. */
  async #lookBack(): Promise<void> {
    this.#lookedBack = true
    const [table] = this.#led.tables
    for (const version of [10, 60, 100_000]) {
      const moment = { table: table?.id ?? '', version, role: 'it', quote: null }
      expect(await this.#led.device.facilitate({ type: 'ShowMoment', ...moment })).toMatchObject({ ok: true })
      // Those who asked in vain before the debrief may have asked too fast: then they ask again.
      for (const [, device] of this.#players)
        await expect.poll(() => device.ask('moment', { version, role: 'it' })).toMatchObject({ ok: true })
    }
    await this.search()
  }

  /** What the mayor's device received, held against what another role may know. */
  #asIfReceivedBy(role: string): Leak[] {
    const [mayor] = this.#onlookers
    return (mayor?.device.received ?? []).flatMap((bytes) =>
      leaksIn(bytes, { role, seat: null }, this.#ledger, this.#marked),
    )
  }

  async searchPages(): Promise<void> {
    for (const [role, device] of this.#players) {
      const key = device.views.seat?.takeHome?.key ?? ''
      const page = await (await fetch(`${this.#server.url}/api/take-home/${key}`)).text()
      expect(page).toContain('page')
      this.#searchBytes(page, { role, seat: device.views.seat?.seat.id ?? null })
    }
    const own = `/api/exercises/${this.#led.id}`
    const kept = [own, `${own}/logs/1`, `${own}/hashes`, `${own}/paper`, `${own}/paper/state`, '/api/exercises']
    const refused = [...kept, '/api/take-home/none', '/api/nothing']
    for (const path of ['/', '/metrics', '/healthz', ...refused])
      this.#searchBytes(await (await fetch(this.#server.url + path)).text(), { role: null, seat: null })
  }

  #searchBytes(bytes: string, watcher: Watcher): void {
    this.bytes += bytes.length
    this.leaks.push(...leaksIn(bytes, watcher, this.#ledger, this.#marked))
    if (bytes.includes(String(seed))) this.leaks.push({ watcher, secret: { kind: 'never', what: 'seed' } })
  }

  get knowsOutcome(): boolean {
    return this.#ledger.debrief
  }
}

describe('what leaves the server', () => {
  const folders: string[] = []
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
    for (const one of folders.splice(0)) await rm(one, { recursive: true, force: true })
  })

  it.each(['short', 'full'])(
    'holds nothing that its receiver may not know, in a whole game of the %s edition',
    async (edition) => {
      const { marked, all } = await markedScenario()
      const source = await mkdtemp(join(tmpdir(), 'natte-meren-canary-'))
      folders.push(source)
      await writeScenarioVersion(marked.files, join(source, 'natte-meren'))
      const server = await startTestServer({ scenarios: source })
      const led = await lead(server.url, { scenario: 'natte-meren', edition, seed })
      const visitor = await connect(server.url)
      await visitor.join(led.code)
      const beamer = await connect(server.url)
      const key = led.device.views.overview?.exercise.beamer.split('#')[1]
      await beamer.ask('beamer', { key, language: 'nl' })
      const players: [string, Seated][] = []
      for (const role of roles) players.push([role, await seated(server.url, led.code, role)])
      const game = new WatchedGame(server, led, marked, all, players, [visitor, beamer])
      await game.play()
      await game.searchPages()
      expect(game.leaks.slice(0, 5)).toEqual([])
      expect([...game.pried]).toEqual([])
      expect(game.refusals).toBeGreaterThan(20)
      expect(game.readAcross.length).toBeGreaterThan(10)
      expect(game.knowsOutcome).toBe(true)
      expect(game.bytes).toBeGreaterThan(300_000)
      const logged = server.logged.join('\n')
      expect(logged).not.toMatch(/kanarie\d|getypt</)
      expect(await readFile(join(folder, 'scenario.yaml'), 'utf8')).not.toMatch(/kanarie\d/)
    },
  )
})
