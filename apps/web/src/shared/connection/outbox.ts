import type { CommandRequest, FacilitateRequest } from '@natte-meren/protocol'
import { drawId, readStored, removeStored, storedKeys, writeStored } from '../drafts/deviceStorage.ts'
import type { OutgoingExerciseCommand, OutgoingObserverCommand, OutgoingTableCommand } from './dispatch.ts'

/** A command that the server has not answered yet. */
export interface Pending {
  readonly id: string
  /** Rises with every command of this device: they are sent in this order. */
  readonly order: number
  /** `undefined`: a player's own table, or an observer's notes; otherwise a facilitator's target. */
  readonly table?: string | null
  readonly command: OutgoingTableCommand | OutgoingExerciseCommand | OutgoingObserverCommand
}

export type OutgoingRequest =
  | { event: 'command'; request: CommandRequest }
  | { event: 'facilitate'; request: FacilitateRequest }

/** What goes over the wire for it. The server reads the plain texts, hence the cast. */
export const requestOf = (pending: Pending): OutgoingRequest =>
  pending.table === undefined
    ? { event: 'command', request: { id: pending.id, command: pending.command } as CommandRequest }
    : {
        event: 'facilitate',
        request: {
          id: pending.id,
          table: pending.table,
          command: pending.command,
        } as FacilitateRequest,
      }

/**
 * Commands on their way. With a scope they are also kept on the device, one key each, so that two tabs
 * do not overwrite each other; sending one twice is harmless because its id stays the same.
 */
export class Outbox {
  readonly #scope: string | null
  #pending: Pending[] = []

  constructor(scope: string | null) {
    this.#scope = scope
    if (scope === null) return
    for (const key of storedKeys(this.#prefix())) {
      const kept = readPending(key)
      if (kept) this.#pending.push(kept)
      else removeStored(key)
    }
    this.#pending.sort((a, b) => a.order - b.order)
  }

  #prefix() {
    return `nm.outbox.${this.#scope}.`
  }

  get pending(): readonly Pending[] {
    return this.#pending
  }

  add(command: Pending['command'], table?: string | null): Pending {
    const last = this.#pending.at(-1)?.order ?? 0
    const order = Math.max(Date.now(), last + 1)
    const pending: Pending = {
      id: drawId(),
      order,
      command,
      ...(table === undefined ? {} : { table }),
    }
    this.#pending = [...this.#pending, pending]
    if (this.#scope !== null) writeStored(this.#prefix() + pending.id, JSON.stringify(pending))
    return pending
  }

  remove(id: string): void {
    this.#pending = this.#pending.filter((pending) => pending.id !== id)
    if (this.#scope !== null) removeStored(this.#prefix() + id)
  }
}

const readPending = (key: string): Pending | null => {
  try {
    const value: unknown = JSON.parse(readStored(key) ?? 'null')
    return isPending(value) ? value : null
  } catch {
    return null
  }
}

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'order' in value &&
  typeof value.order === 'number' &&
  'command' in value
