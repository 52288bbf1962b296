import type {
  Accepted,
  BeamerRequest,
  CommandRequest,
  DeviceKind,
  FacilitateRequest,
  Joined,
  JoinRequest,
  ObserveRequest,
  Observing,
  Looked,
  MomentRequest,
  OpenRequest,
  Refused,
  ViewUpdate,
} from '@natte-meren/protocol'

/** A device that may lead exercises. */
export interface Facilitator {
  readonly id: string
  readonly kind: DeviceKind
  /** When it signed in, epoch ms. */
  readonly since: number
}

export type Opened = { ok: true; now: number } | Refused

/** One device's line to the server. */
export interface Connection {
  readonly id: string
  /** False once the device is gone: then nothing may be kept for it any more. */
  isOpen(): boolean
  /** Sends an update to this device only. */
  send(update: ViewUpdate): void
  /** From here on the device gets what is sent to a room. */
  enter(room: string): void
  leave(room: string): void
  /** The device lost its seat. */
  unseated(): void
  /** Ends the line; the device has to show again who it is. */
  end(): void
}

/** Sends one update to every connection in a room. */
export type SendToRoom = (room: string, update: ViewUpdate) => void

/** What can be asked of the exercises, in words of the protocol: transport knows no more than this. */
export interface Play {
  /** The token is that of a device that joined before. */
  knows(token: string): Promise<boolean>
  join(connection: Connection, request: JoinRequest): Promise<Joined | Refused>
  command(connection: Connection, request: CommandRequest): Promise<Accepted | Refused>
  /** Only for connections whose facilitator session was checked. */
  open(connection: Connection, request: OpenRequest, facilitator: Facilitator): Promise<Opened>
  facilitate(connection: Connection, request: FacilitateRequest): Promise<Accepted | Refused>
  beamer(connection: Connection, request: BeamerRequest): Promise<Opened>
  observe(connection: Connection, request: ObserveRequest): Promise<Observing | Refused>
  /** A player looks back at the run of its table. */
  moment(connection: Connection, request: MomentRequest): Promise<Looked | Refused>
  sync(connection: Connection): Promise<Opened>
  /** The connection is gone. */
  left(connection: Connection): void
}
