import { type Canon, canonOf } from './liveness.ts'
import type { Model } from './model.ts'
import { codeOf, isExtra, type Move, moveOf, movesAt, openPhase, type Outlook, perform } from './moves.ts'
import type { Registers } from './registers.ts'
import { StateTable } from './stateTable.ts'

/** The state from which a target was first reached, and the move that did it; no state before the first opening. */
interface Arrival {
  readonly phase: number
  readonly state: number
  readonly move: Move
  readonly cost: number
}

/** Everything that a table can come to. */
export interface Reached {
  readonly model: Model
  readonly canons: readonly Canon[]
  readonly tables: readonly StateTable[]
  readonly states: number
  readonly bytes: number
  /** False when there were more states than the search may keep. */
  readonly exhaustive: boolean
  /** For each target, how it was first reached; undefined when it was not. */
  readonly arrivals: readonly (Arrival | undefined)[]
}

/** Stands for the state before the first phase opens. */
export const lobby = -1

/** States still to be looked at, by phase. */
type Queues = readonly number[][]

/**
 * Looks at states in order of how many moves of choice led there (a fact shared, a message sent, time that passes).
 * Each phase also takes one decision and one gate, whatever the run, so what is found first is found by a shortest run.
 */
class Search {
  readonly model: Model
  readonly canons: readonly Canon[]
  readonly tables: StateTable[]
  readonly arrivals: (Arrival | undefined)[]
  cut = false
  states = 0
  readonly #limit: number
  readonly #open: Set<number>
  readonly #keys: readonly Uint32Array[]
  readonly #registers: Registers
  readonly #scratch: Registers
  #from: Arrival = { phase: 0, state: lobby, move: moveOf(0), cost: 0 }
  #phase = 0
  #level = 0
  #now: Queues
  #later: Queues
  readonly #outlook: Outlook

  constructor(model: Model, wanted: readonly number[], limit: number) {
    this.model = model
    this.#limit = limit
    this.#open = new Set(wanted)
    this.canons = model.phases.map((_, phase) => canonOf(model, phase))
    this.tables = this.canons.map(({ layout }) => new StateTable(layout.words))
    this.#keys = this.canons.map(({ layout }) => new Uint32Array(layout.words))
    this.#registers = model.initial.slice()
    this.#scratch = model.initial.slice()
    this.#now = model.phases.map(() => [])
    this.#later = model.phases.map(() => [])
    this.arrivals = model.targets.all.map(() => undefined)
    this.#outlook = {
      reach: (target) => {
        if (this.#from.cost < (this.arrivals[target]?.cost ?? Number.POSITIVE_INFINITY)) {
          this.arrivals[target] = this.#from
          if (this.#from.cost <= this.#level) this.#open.delete(target)
        }
      },
      arrive: (phase) => {
        this.#phase = phase
      },
      settled: (registers) => this.#keep(registers),
    }
  }

  /** Until everything that is wanted was reached, or there is nothing left to look at. */
  run(): void {
    openPhase(this.model, 0, this.model.initial.slice(), this.#outlook)
    while (this.#open.size > 0) {
      for (const [phase, queue] of this.#now.entries())
        for (let state = queue.pop(); state !== undefined && this.#open.size > 0; state = queue.pop())
          if (this.tables[phase]?.costOf(state) === this.#level) this.#expand(phase, state)
      if (this.#later.every((queue) => queue.length === 0)) return
      const { length } = this.#later
      this.#now = this.#later
      this.#later = Array.from({ length }, () => [])
      this.#level += 1
      for (const target of this.#open) if (this.arrivals[target]) this.#open.delete(target)
    }
  }

  #expand(phaseIndex: number, state: number): void {
    const { model } = this
    const phase = model.phases[phaseIndex]
    const table = this.tables[phaseIndex]
    const layout = this.canons[phaseIndex]?.layout
    if (!phase || !table || !layout) return
    const registers = this.#registers
    layout.unpack(table.states, state * layout.words, registers)
    for (const move of movesAt(model, phase, registers)) {
      this.#from = { phase: phaseIndex, state, move, cost: this.#level + (isExtra(move) ? 1 : 0) }
      this.#phase = phaseIndex
      for (let index = 0; index < registers.length; index += 1) this.#scratch[index] = registers[index] ?? 0
      perform(model, phase, this.#scratch, move, this.#outlook)
    }
  }

  #keep(registers: Registers): void {
    const phase = this.#phase
    const canon = this.canons[phase]
    const table = this.tables[phase]
    const key = this.#keys[phase]
    if (!canon || !table || !key) return
    canon.normalise(registers)
    canon.layout.pack(registers, key)
    if (this.states >= this.#limit && !table.has(key)) {
      this.cut = true
      return
    }
    const { state, move, cost } = this.#from
    const before = table.size
    const index = table.add(key, { state, move: codeOf(move), cost })
    this.states += table.size - before
    if (index >= 0) (cost > this.#level ? this.#later : this.#now)[phase]?.push(index)
  }
}

/** Finds how a table comes to what is wanted, or that it cannot, as far as the limit on states allows. */
export const explore = (model: Model, wanted: readonly number[], limit: number): Reached => {
  const search = new Search(model, wanted, limit)
  search.run()
  const { canons, tables, states, arrivals, cut } = search
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0)
  return { model, canons, tables, states, bytes, arrivals, exhaustive: !cut }
}
