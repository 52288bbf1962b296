import type { Condition } from '@natte-meren/scenario'

/** What a table remembers of its past, one small number for each thing that a condition can ask for. */
export type Registers = Uint8Array

/** The place of one thing in the registers, and its largest value. */
export interface Register {
  readonly index: number
  readonly key: string
  readonly max: number
}

/** Names of registers. */
export const keyOf = {
  flag: (id: string): string => `flag ${id}`,
  indicator: (id: string): string => `indicator ${id}`,
  /** 0 open, n for the n-th option, one more than the options when it lapsed. */
  decision: (id: string): string => `decision ${id}`,
  shared: (fact: string): string => `shared ${fact}`,
  /** Somebody at the table has it and can share it. */
  held: (fact: string): string => `held ${fact}`,
  known: (fact: string, role: string): string => `known ${fact} ${role}`,
  /** 0 not started, 1 met, 2 missed, from 3 on the classes of moments at which it started. */
  duty: (id: string): string => `duty ${id}`,
  /** 0 pending, 1 arrived, 2 drawn and not arriving. */
  inject: (id: string): string => `inject ${id}`,
}

/** All registers of a machine, each declared once. */
export class RegisterFile {
  readonly #byKey = new Map<string, Register>()
  readonly all: Register[] = []

  declare(key: string, max: number): Register {
    const known = this.#byKey.get(key)
    if (known) return known
    const register = { index: this.all.length, key, max }
    this.#byKey.set(key, register)
    this.all.push(register)
    return register
  }

  find(key: string): Register | undefined {
    return this.#byKey.get(key)
  }

  /** The place of a register, or -1 for what no condition can observe. */
  at(key: string): number {
    return this.#byKey.get(key)?.index ?? -1
  }
}

/** Keys of the registers that a condition reads. */
export const readsOf = (condition: Condition | undefined): string[] => {
  if (!condition) return []
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(readsOf)
    case 'not':
      return readsOf(condition.of)
    case 'decided':
    case 'undecided':
      return [keyOf.decision(condition.decision)]
    case 'flag':
      return [keyOf.flag(condition.flag)]
    case 'indicator':
      return [keyOf.indicator(condition.indicator)]
    case 'shared':
      return [keyOf.shared(condition.fact)]
    case 'known':
      return [keyOf.shared(condition.fact), keyOf.known(condition.fact, condition.role)]
    case 'duty':
      return [keyOf.duty(condition.duty)]
    case 'delivered':
      return [keyOf.inject(condition.inject)]
    case 'time':
    case 'played':
      return []
  }
}
