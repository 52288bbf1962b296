import type { Actor, TableState } from '@natte-meren/engine'
import { seatOfDevice } from '@natte-meren/engine'
import type {
  Accepted,
  BeamerRequest,
  CommandRequest,
  ExerciseCommand,
  FacilitateRequest,
  Joined,
  JoinRequest,
  Language,
  ObserveRequest,
  ObserverCommand,
  Observing,
  Looked,
  MomentRequest,
  OpenRequest,
  Refused,
  RejectionCode,
  TableCommand,
} from '@natte-meren/protocol'
import { detachExerciseTexts, detachTexts, exerciseCommands, observerCommands } from '@natte-meren/protocol'
import type { Connection, Facilitator, Opened, Play } from '../transport/play.ts'
import type { Exercises } from './exercises.ts'
import type { House } from './house.ts'
import { admit, choiceOf } from './joining.ts'
import { lookBack } from './lookBack.ts'
import { type FacilitatorPlace, followTable, leavePlace, type Place, unfollowTable, viewsOf } from './places.ts'
import type { Answer } from './liveTable.ts'
import { moveSeat } from './moveSeat.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'
import { hashToken } from './secrets.ts'
import type { SharedView } from './sharedView.ts'
import type { Player } from './tableAudience.ts'

const refused = (code: RejectionCode): Refused => ({ ok: false, code })
const isExerciseCommand = (command: TableCommand | ExerciseCommand): command is ExerciseCommand =>
  command.type in exerciseCommands

const isObserverCommand = (command: TableCommand | ObserverCommand): command is ObserverCommand =>
  command.type in observerCommands

/** Who a player is when its turn comes: its seat, or a device that asks for one. */
const actorOf =
  (player: Player, command: TableCommand, online: () => ReadonlySet<string>) =>
  (state: TableState): Actor => {
    const seat = seatOfDevice(state.seats, player.device)
    if (seat !== null) return { kind: 'seat', seat }
    const ownerOnline = command.type === 'RequestSeat' && online().has(command.seat)
    return { kind: 'device', device: player.device, ownerOnline }
  }

/** The exercises as the transport may ask of them. */
export class HostedPlay implements Play {
  readonly #house: House
  readonly #exercises: Exercises
  readonly #places = new Map<string, { place: Place; connection: Connection }>()

  constructor(house: House, exercises: Exercises) {
    this.#house = house
    this.#exercises = exercises
    exercises.onRemove = (running) => this.#clear(running)
    exercises.onLinkGone = (running) => this.#dismissObservers(running)
  }

  async knows(token: string): Promise<boolean> {
    return (await this.#house.store.device(hashToken(token))) !== null
  }

  async join(connection: Connection, request: JoinRequest): Promise<Joined | Refused> {
    const target = await this.#exercises.byCode(request.code)
    if (typeof target === 'string') return refused(target)
    const { running } = target
    const admitted = await admit(this.#house.store, target, request, this.#exercises.hasEnded(running))
    if ('ok' in admitted) return admitted
    if (!connection.isOpen()) return refused('join/not_joined')
    const { seating, device, token } = admitted
    this.left(connection)
    const player = seating.audience.enter(connection, device, request.language)
    const plenary = running.audience.plenary(connection, request.language)
    this.#places.set(connection.id, { connection, place: { kind: 'player', running, seating, player, plenary } })
    const role = player.seat === null ? null : (seating.table.state.seats.seats[player.seat]?.role ?? null)
    return { ok: true, token, table: seating.record.number, seat: player.seat, role, now: this.#house.clock.now() }
  }

  async command(connection: Connection, { id, command }: CommandRequest): Promise<Accepted | Refused> {
    const place = this.#places.get(connection.id)?.place
    if (place?.kind === 'observer') {
      if (!isObserverCommand(command)) return refused('actor/not_allowed')
      const code = await place.running.observers.carryOut(place.observer, id, command)
      return code === null ? { ok: true, at: place.own.version } : refused(code)
    }
    if (place?.kind !== 'player') return refused('join/not_joined')
    if (isObserverCommand(command)) return refused('actor/not_allowed')
    const { seating, player } = place
    const actor = actorOf(player, command, () => seating.audience.online)
    const answer = await seating.table.submit({ commandId: id, actor, ...detachTexts(command, id) })
    return answer.ok ? { ok: true, at: player.role.version } : answer
  }

  async open(connection: Connection, request: OpenRequest, facilitator: Facilitator): Promise<Opened> {
    const running = await this.#exercises.find(request.exercise)
    if (!running) return refused('exercise/unknown')
    const seating = request.table === null ? null : running.seating(request.table)
    if (request.table !== null && !seating) return refused('exercise/unknown')
    if (!connection.isOpen()) return refused('join/not_joined')
    const { language } = request
    // Whoever turns to another table keeps what it has of the exercise: hundreds of rows are not sent again.
    const before = this.#facilitatorIn(connection, running, language)
    if (before) unfollowTable(before, connection)
    else this.left(connection)
    const overview = before?.overview ?? running.audience.overview(connection, language)
    const plenary = before?.plenary ?? running.audience.plenary(connection, language)
    const followed = seating && followTable(connection, seating, request.role, language)
    const session = facilitator.id
    const place = { kind: 'facilitator', running, session, language, overview, plenary, followed } as const
    this.#places.set(connection.id, { connection, place })
    running.chair.enter(connection.id, facilitator)
    return this.#now()
  }

  async facilitate(connection: Connection, request: FacilitateRequest): Promise<Accepted | Refused> {
    const place = this.#places.get(connection.id)?.place
    if (place?.kind !== 'facilitator') return refused('exercise/unknown')
    const { id, table, command } = request
    const { running, overview, followed } = place
    if (table === null) {
      if (!isExerciseCommand(command)) return refused('message/malformed')
      return this.#toExercise(running, id, command, overview)
    }
    const seating = running.seating(table)
    if (!seating) return refused('exercise/unknown')
    if (isExerciseCommand(command)) return refused('message/malformed')
    const actor = (): Actor => ({ kind: 'facilitator' })
    const answer = await seating.table.submit({ commandId: id, actor, ...detachTexts(command, id) })
    return answer.ok ? { ok: true, at: followed?.view.version ?? overview.version } : answer
  }

  async beamer(connection: Connection, { key, language, preview = false }: BeamerRequest): Promise<Opened> {
    const running = await this.#exercises.byBeamerKey(key)
    if (!running) return refused('exercise/unknown')
    if (!connection.isOpen()) return refused('join/not_joined')
    this.left(connection)
    const view = running.audience.beamer(connection, language)
    const plenary = running.audience.plenary(connection, language)
    this.#places.set(connection.id, { connection, place: { kind: 'beamer', running, view, plenary, preview } })
    return this.#now()
  }

  /** Lets an observer look on; without a name or a table it only tells which tables there are. */
  async observe(connection: Connection, request: ObserveRequest): Promise<Observing | Refused> {
    const running = await this.#exercises.byObserverKey(request.key)
    if (typeof running === 'string') return refused(running)
    if (request.name === null || request.table === null) return choiceOf(running)
    const seating = running.seatings.find(({ record }) => record.number === request.table)
    if (!seating) return refused('exercise/unknown')
    const observer = await running.observers.admit(request.token, request.name)
    if (!connection.isOpen()) return refused('join/not_joined')
    this.left(connection)
    const { language } = request
    const onlooker = seating.audience.lookOn(connection, language)
    const own = running.observers.enter(connection, observer, seating.table, language)
    const plenary = running.audience.plenary(connection, language)
    const place = { kind: 'observer', running, seating, observer, onlooker, own, plenary } as const
    this.#places.set(connection.id, { connection, place })
    return { ok: true, token: observer.token, table: seating.record.number, now: this.#house.clock.now() }
  }

  async sync(connection: Connection): Promise<Opened> {
    const place = this.#places.get(connection.id)?.place
    if (!place) return refused('join/not_joined')
    for (const view of viewsOf(place)) view.resend(connection)
    return this.#now()
  }

  async moment(connection: Connection, request: MomentRequest): Promise<Looked | Refused> {
    const place = this.#places.get(connection.id)?.place
    if (place?.kind !== 'player' && place?.kind !== 'observer') return refused('join/not_joined')
    const { language } = place.kind === 'player' ? place.player : place.onlooker
    return lookBack(place.running, place.seating, request, language)
  }

  /** Beamer windows of an exercise that are open now; small pictures of it elsewhere do not count. */
  beamers(exercise: string): number {
    const places = [...this.#places.values()].map(({ place }) => place)
    return places.filter((place) => place.kind === 'beamer' && !place.preview && place.running.record.id === exercise)
      .length
  }

  left(connection: Connection): void {
    const known = this.#places.get(connection.id)
    if (!known) return
    this.#places.delete(connection.id)
    leavePlace(known.place, connection)
  }

  /** Facilitators' sessions that have an exercise open now. */
  inControlRoom(): ReadonlySet<string> {
    const places = [...this.#places.values()].map(({ place }) => place)
    return new Set(places.flatMap((place) => (place.kind === 'facilitator' ? [place.session] : [])))
  }

  /** A facilitator's session ended: its devices see nothing more from here on. */
  dismiss(session: string): void {
    for (const { place, connection } of [...this.#places.values()]) {
      if (place.kind !== 'facilitator' || place.session !== session) continue
      this.left(connection)
      connection.end()
    }
  }

  /** Their link was taken away: they see nothing more from here on. [OBS-1] */
  #dismissObservers(running: RunningExercise): void {
    for (const { place, connection } of [...this.#places.values()]) {
      if (place.kind !== 'observer' || place.running !== running) continue
      this.left(connection)
      connection.end()
    }
  }

  async #toExercise(
    running: RunningExercise,
    id: string,
    command: ExerciseCommand,
    overview: SharedView,
  ): Promise<Accepted | Refused> {
    const answer = await this.#carryOut(running, id, command)
    if (!answer.ok) return answer
    await this.#exercises.noteProgress(running)
    return { ok: true, at: overview.version }
  }

  async #carryOut(running: RunningExercise, id: string, command: ExerciseCommand): Promise<Answer> {
    if (command.type === 'AddTable') return this.#exercises.addTable(running, id)
    if (command.type !== 'MoveSeat')
      return running.exercise.submit({ commandId: id, ...detachExerciseTexts(command, id) })
    const { answer, device, target } = await moveSeat(this.#house.store, running, id, command)
    if (answer.ok && device !== null && target) this.#seatElsewhere(running, device, target)
    return answer
  }

  /** Shows a device that is connected now the table to which it was moved. */
  #seatElsewhere(running: RunningExercise, device: string, target: Seating): void {
    for (const { place, connection } of [...this.#places.values()]) {
      if (place.kind !== 'player' || place.running !== running || place.player.device !== device) continue
      this.left(connection)
      const { language } = place.player
      const player = target.audience.enter(connection, device, language)
      const plenary = running.audience.plenary(connection, language)
      this.#places.set(connection.id, {
        connection,
        place: { kind: 'player', running, seating: target, player, plenary },
      })
    }
  }

  /** The place of a facilitator who looks at this exercise already, in this language. */
  #facilitatorIn(connection: Connection, running: RunningExercise, language: Language): FacilitatorPlace | null {
    const place = this.#places.get(connection.id)?.place
    const same = place?.kind === 'facilitator' && place.running === running && place.language === language
    return same ? place : null
  }

  #now(): { ok: true; now: number } {
    return { ok: true, now: this.#house.clock.now() }
  }

  /** An exercise is deleted: whoever looks at it sees nothing any more. */
  #clear(running: RunningExercise): void {
    for (const { place, connection } of [...this.#places.values()]) {
      if (place.running !== running) continue
      const channels = viewsOf(place).map(({ channel }) => channel)
      this.left(connection)
      for (const channel of channels) connection.send({ channel, to: 0, full: null })
    }
  }
}
