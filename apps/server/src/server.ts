import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { BotBrain } from './exercises/bots.ts'
import { type Clock, systemClock } from './exercises/clock.ts'
import { Exercises } from './exercises/exercises.ts'
import { HostedPlay } from './exercises/hostedPlay.ts'
import type { House } from './exercises/house.ts'
import type { ScenarioShelf } from './exercises/scenarioShelf.ts'
import { SeatPasses } from './exercises/seatPasses.ts'
import { SleepWatch } from './exercises/sleepWatch.ts'
import { WhatIfDesk } from './exercises/whatIf/whatIfDesk.ts'
import { createApp } from './http/app.ts'
import { openMetrics } from './metrics.ts'
import { findRoom, type Room } from './room.ts'
import { FacilitatorSessions } from './sessions.ts'
import type { Settings } from './settings.ts'
import type { DataFolder } from './store/dataFolder.ts'
import { lookAtMachine } from './store/ownMachine.ts'
import type { Tap } from './transport/desk.ts'
import { openTransport, type Transport } from './transport/sockets.ts'
import { VenueChecks } from './venue/venueChecks.ts'

/** What a server runs on. */
export interface ServerParts {
  readonly settings: Settings
  readonly data: DataFolder
  readonly log: Logger
  readonly shelf: ScenarioShelf
  readonly botBrain: BotBrain | null
  /** Folder with the built pages. */
  readonly web: string
  readonly clock?: Clock
  readonly tap?: Tap
}

export interface RunningServer {
  readonly port: number
  readonly secret: string
  readonly room: () => Room
  readonly exercises: Exercises
  /** Finishes what is under way, and leaves nothing open. */
  close(): Promise<void>
}

const listen = (http: Server, { port, host }: Settings): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      resolve((http.address() as AddressInfo).port)
    })
  })

const roomMs = 5_000

/** Networks change seldom, and every view of an exercise names the address: look it up now and then. */
const rememberRoom = (look: () => Room, clock: Clock): (() => Room) => {
  let known: { room: Room; at: number } | null = null
  return () => {
    const at = clock.now()
    if (!known || at - known.at >= roomMs) known = { room: look(), at }
    return known.room
  }
}

/** Finishes what is under way before the lines to it go. */
const end = async (exercises: Exercises, transport: Transport, http: Server): Promise<void> => {
  await exercises.close()
  await transport.close()
  http.closeAllConnections()
}

/** Takes up all exercises where they were, and then opens the doors. */
export const startServer = async (parts: ServerParts): Promise<RunningServer> => {
  const { settings, data, log, shelf, botBrain, clock = systemClock } = parts
  const { publicUrl, trustProxy, keepDays } = settings
  const { store, paper } = data
  const secret = settings.facilitatorSecret ?? (await data.secret())
  const sessions = new FacilitatorSessions(store, clock, secret, publicUrl?.startsWith('https:') ?? false)
  // Socket.IO takes its own requests away from the handler that is there when it opens: no request gets two answers.
  const http = createServer((request, response) => app(request, response))
  const metrics = openMetrics(() => exercises.counts())
  const transport = openTransport({
    http,
    log,
    counts: metrics.transport,
    publicUrl,
    trustProxy,
    facilitator: (cookies) => sessions.of(cookies),
    ...(parts.tap ? { tap: parts.tap } : {}),
  })
  let port = settings.port
  let open = false
  const room = rememberRoom(() => findRoom(settings, port), clock)
  const { sendToRoom } = transport
  const address = () => room().address
  const [sleeps, whatIfs] = [new SleepWatch(clock), new WhatIfDesk(log)]
  const house: House = { store, paper, clock, sleeps, log, shelf, sendToRoom, address, keepDays, botBrain, whatIfs }
  const exercises = new Exercises(house)
  const play = new HostedPlay(house, exercises)
  sessions.onEnd = (session) => play.dismiss(session)
  const venueChecks = new VenueChecks({
    store,
    clock,
    room,
    port: () => port,
    beamers: (exercise) => play.beamers(exercise),
    machine: () => lookAtMachine(data.path),
  })
  const app = createApp({
    settings,
    log,
    store,
    paper,
    clock,
    exercises,
    shelf,
    sessions,
    inControlRoom: () => play.inControlRoom(),
    metrics,
    room,
    venueChecks,
    seatPasses: new SeatPasses(store, clock, exercises),
    web: parts.web,
    isReady: () => open,
  })

  await exercises.recover()
  transport.serve(play)
  port = await listen(http, settings)
  open = true
  return {
    port,
    secret,
    room,
    exercises,
    close: async () => {
      open = false
      await end(exercises, transport, http)
    },
  }
}
