import type { Actor } from '@natte-meren/engine'
import { seatOfDevice } from '@natte-meren/engine'
import type { RejectionCode, SeatMoved } from '@natte-meren/protocol'
import type { Store } from '../store/store.ts'
import type { Clock } from './clock.ts'
import type { Exercises } from './exercises.ts'
import { hashToken, newId, newToken } from './secrets.ts'

const passMs = 120_000
const system = (): Actor => ({ kind: 'system' })

interface Pass {
  readonly device: string
  readonly table: string
  readonly until: number
  used: boolean
}

/**
 * Keys with which a player goes on on another device. They live in memory for two minutes: after a restart of the
 * server the player asks for another.
 */
export class SeatPasses {
  readonly #store: Store
  readonly #clock: Clock
  readonly #exercises: Exercises
  readonly #passes = new Map<string, Pass>()

  constructor(store: Store, clock: Clock, exercises: Exercises) {
    this.#store = store
    this.#clock = clock
    this.#exercises = exercises
  }

  /** A key for whoever sits where this token belongs. [SEAT-11] */
  async issue(token: string): Promise<{ key: string; until: number; now: number } | RejectionCode> {
    const known = await this.#store.device(hashToken(token))
    const seating = known && (await this.#exercises.ofTable(known.table))?.seating(known.table)
    if (!known || !seating || !seatOfDevice(seating.table.state.seats, known.device)) return 'seat/unknown'
    const now = this.#clock.now()
    for (const [hash, pass] of this.#passes) if (pass.until <= now) this.#passes.delete(hash)
    const key = newToken()
    const until = now + passMs
    this.#passes.set(hashToken(key), { device: known.device, table: known.table, until, used: false })
    return { key, until, now }
  }

  /** Gives the seat to the device that comes with the key, once. [SEAT-11] */
  async move(key: string): Promise<SeatMoved | RejectionCode> {
    const pass = this.#passes.get(hashToken(key))
    if (!pass) return 'handover/unknown'
    if (pass.used) return 'handover/used'
    if (pass.until <= this.#clock.now()) return 'handover/expired'
    pass.used = true
    const running = await this.#exercises.ofTable(pass.table)
    const seating = running?.seating(pass.table)
    const seat = seating && seatOfDevice(seating.table.state.seats, pass.device)
    if (!running || !seating || !seat) return 'seat/unknown'
    const token = newToken()
    const device = newId('d')
    await this.#store.addDevice({ tokenHash: hashToken(token), device, table: pass.table })
    await running.measure.move(pass.device, device)
    const command = { type: 'HandSeat', seat, device } as const
    const answer = await seating.table.submit({ commandId: `hand:${device}`, actor: system, command })
    return answer.ok ? { code: seating.record.code, token } : answer.code
  }
}
