import { seatOfDevice, type TableState } from '@natte-meren/engine'
import {
  type ControlContext,
  controlProjector,
  roleProjector,
  seatProjector,
  type TableContext,
  type TableSlices,
  tableSlices,
} from '@natte-meren/projection'
import { type Channel, controlView, type Language, roleView, seatView, type Views } from '@natte-meren/protocol'
import type { Connection } from '../transport/play.ts'
import type { House } from './house.ts'
import type { LiveTable } from './liveTable.ts'
import { SharedView, type SliceSchemas } from './sharedView.ts'

/** Somebody who looks at the table from the room: an observer, or who plays at it. */
export interface Onlooker {
  readonly connection: Connection
  readonly language: Language
  role: SharedView
  /** What all tables did together, once this one has played to its end. */
  together: SharedView | null
}

/** A device at the table. */
export interface Player extends Onlooker {
  readonly device: string
  seat: string | null
  own: SharedView | null
}

/** The view of all tables, which belongs to the exercise. */
interface TogetherDoor {
  readonly enter: (connection: Connection, language: Language) => SharedView
  readonly leave: (view: SharedView, connection: Connection) => void
}

/** What the views of a table need from around it. */
export interface TableSurroundings {
  readonly context: TableContext
  readonly exercise: () => Pick<ControlContext, 'exercise' | 'allTables' | 'observed' | 'scored'>
  /** Lets somebody see what all tables did together, or no longer. */
  readonly together: TogetherDoor
  /** Somebody came or went. */
  readonly onPresence: () => void
}

/** Everybody who looks at one table, and the views that they share. */
export class TableAudience {
  readonly table: LiveTable
  readonly players = new Set<Player>()
  /** The players, and the observers beside them. */
  readonly #onlookers = new Set<Onlooker>()
  readonly #house: House
  readonly #surroundings: TableSurroundings
  readonly #views = new Map<string, SharedView>()
  readonly #alike = new Map<Language, TableSlices>()
  #online: ReadonlySet<string> = new Set()
  #away: ReadonlyMap<string, number> = new Map()

  constructor(table: LiveTable, surroundings: TableSurroundings, house: House) {
    this.table = table
    this.#house = house
    this.#surroundings = surroundings
    this.#away = this.#absentees()
  }

  /** Seats with a device that is connected now. */
  get online(): ReadonlySet<string> {
    return this.#online
  }

  /** Seats whose device is away, and since when (server time, ms): after a restart, since then. */
  get away(): ReadonlyMap<string, number> {
    return this.#away
  }

  /** Lets a device look on, from its seat if it has one. */
  enter(connection: Connection, device: string, language: Language): Player {
    const seat = seatOfDevice(this.table.state.seats, device)
    const player: Player = {
      connection,
      device,
      language,
      seat,
      role: this.#role(seat, language),
      own: null,
      together: null,
    }
    this.players.add(player)
    this.#onlookers.add(player)
    this.#showTo(player)
    this.#admit(player)
    this.#countPresence()
    return player
  }

  exit(player: Player): void {
    this.players.delete(player)
    this.#hideFrom(player)
    this.#dismiss(player)
    this.#countPresence()
  }

  /** A facilitator follows this table. */
  follow(connection: Connection, language: Language): SharedView {
    const view = this.#view(`control:${this.table.id}:${language}`, 'control', controlView.shape, () => {
      const project = controlProjector(this.table.game, language)
      return () => project(this.table.state, this.controlContext())
    })
    view.show(connection)
    return view
  }

  /** An observer sees what everybody at the table may see, and counts for nobody. [OBS-2] */
  lookOn(connection: Connection, language: Language): Onlooker {
    const onlooker: Onlooker = { connection, language, role: this.#role(null, language), together: null }
    this.#onlookers.add(onlooker)
    onlooker.role.show(connection)
    this.#admit(onlooker)
    return onlooker
  }

  lookAway(onlooker: Onlooker): void {
    this.#release(onlooker.role, onlooker.connection)
    this.#dismiss(onlooker)
  }

  /** A facilitator looks along with a role; null when the scenario has no such role. */
  lookAlong(connection: Connection, role: string, language: Language): SharedView | null {
    if (!this.table.game.roles.has(role)) return null
    const view = this.#view(`along:${this.table.id}:${role}:${language}`, 'role', roleView.shape, () => {
      const project = roleProjector(this.table.game, { role, language, along: true }, this.#shared(language))
      return () => project(this.table.state, this.#surroundings.context)
    })
    view.show(connection)
    return view
  }

  unfollow(view: SharedView, connection: Connection): void {
    this.#release(view, connection)
  }

  /** Sends what changed to everybody who may see it. */
  refresh(before: TableState): void {
    if (this.table.state.seats !== before.seats) {
      for (const player of this.players) this.#reseat(player)
      this.#countPresence()
    }
    if (this.table.state.stage.place !== before.stage.place)
      for (const onlooker of this.#onlookers) this.#admit(onlooker)
    this.refreshAll()
  }

  /** Something changed that is not in the table's log. */
  refreshAll(): void {
    for (const view of this.#views.values()) view.refresh()
  }

  /** Only what the facilitator sees: something changed that is not in the table's log. */
  refreshControl(): void {
    for (const view of this.#views.values()) if (view.channel === 'control') view.refresh()
  }

  /** What the facilitator’s view of this table needs besides the table. */
  controlContext(): ControlContext {
    const { context, exercise } = this.#surroundings
    return { ...context, ...exercise(), online: this.#online }
  }

  /** Who still plays, or has not begun, gets nothing of the other tables; after a step back it is taken away. [ALL-1] */
  #admit(onlooker: Onlooker): void {
    const { connection, language } = onlooker
    const { together, context } = this.#surroundings
    const { place } = this.table.state.stage
    const open = (place === 'debrief' || place === 'ended') && context.tables > 1
    if (open) onlooker.together ??= together.enter(connection, language)
    else if (onlooker.together) {
      together.leave(onlooker.together, connection)
      onlooker.together = null
      connection.send({ channel: 'together', to: 0, full: null })
    }
  }

  #dismiss(onlooker: Onlooker): void {
    this.#onlookers.delete(onlooker)
    if (onlooker.together) this.#surroundings.together.leave(onlooker.together, onlooker.connection)
    onlooker.together = null
  }

  #role(seat: string | null, language: Language): SharedView {
    const role = seat === null ? null : (this.table.state.seats.seats[seat]?.role ?? null)
    return this.#view(`role:${this.table.id}:${role ?? '-'}:${language}`, 'role', roleView.shape, () => {
      const project = roleProjector(this.table.game, { role, language }, this.#shared(language))
      return () => project(this.table.state, this.#surroundings.context)
    })
  }

  /** What every role at this table sees alike is made once. */
  #shared(language: Language): TableSlices {
    const known = this.#alike.get(language) ?? tableSlices(this.table.game, language)
    this.#alike.set(language, known)
    return known
  }

  #seat(seat: string, language: Language): SharedView {
    return this.#view(`seat:${this.table.id}:${seat}:${language}`, 'seat', seatView.shape, () => {
      const project = seatProjector(this.table.game, { seat, language })
      return () => project(this.table.state, this.#surroundings.context)
    })
  }

  #view(
    room: string,
    channel: Channel,
    schemas: SliceSchemas,
    projector: () => () => Views[Channel] | null,
  ): SharedView {
    const known = this.#views.get(room)
    if (known) return known
    const { sendToRoom, log } = this.#house
    const view = new SharedView({ channel, room, schemas, project: projector(), sendToRoom, log })
    this.#views.set(room, view)
    return view
  }

  #showTo(player: Player): void {
    player.role.show(player.connection)
    if (player.seat === null) return
    player.own = this.#seat(player.seat, player.language)
    player.own.show(player.connection)
  }

  #hideFrom(player: Player): void {
    this.#release(player.role, player.connection)
    if (player.own) this.#release(player.own, player.connection)
    player.own = null
  }

  /** The device got a seat, lost it, or sits elsewhere now. */
  #reseat(player: Player): void {
    const seat = seatOfDevice(this.table.state.seats, player.device)
    if (seat === player.seat) return
    const lost = player.seat !== null
    this.#hideFrom(player)
    player.seat = seat
    player.role = this.#role(seat, player.language)
    this.#showTo(player)
    if (!lost) return
    if (seat === null) player.connection.send({ channel: 'seat', to: 0, full: null })
    player.connection.unseated()
  }

  #release(view: SharedView, connection: Connection): void {
    view.hide(connection)
    if (!view.isWatched) this.#views.delete(view.room)
  }

  #countPresence(): void {
    const online = new Set<string>()
    for (const { seat } of this.players) if (seat !== null) online.add(seat)
    const absent = this.#absentees(online)
    const cameOrWent = absent.size !== this.#away.size || [...absent.keys()].some((seat) => !this.#away.has(seat))
    const same = online.size === this.#online.size && [...online].every((seat) => this.#online.has(seat))
    if (same && !cameOrWent) return
    this.#online = online
    this.#away = absent
    this.refreshControl()
    this.#surroundings.onPresence()
  }

  /** Seats with nobody there; who was away already is away since then. */
  #absentees(online: ReadonlySet<string> = this.#online): ReadonlyMap<string, number> {
    const now = this.#house.clock.now()
    const absent = new Map<string, number>()
    for (const [seat, { bot }] of Object.entries(this.table.state.seats.seats))
      if (!bot && !online.has(seat)) absent.set(seat, this.#away.get(seat) ?? now)
    return absent
  }
}
