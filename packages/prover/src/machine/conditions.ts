import type { Game } from '@natte-meren/engine'
import type { Condition } from '@natte-meren/scenario'
import { keyOf, type RegisterFile, type Registers } from './registers.ts'
import type { Timeline } from './timeline.ts'

/** Whether a condition holds in these registers. */
export type Test = (registers: Registers) => boolean

const always: Test = () => true
const never: Test = () => false
const constant = (holds: boolean): Test => (holds ? always : never)

/** Where a condition is read: the same words may mean another thing in another phase or at another table. */
export interface Reading {
  readonly game: Game
  readonly seated: ReadonlySet<string>
  readonly registers: RegisterFile
  readonly timeline: Timeline
  /** The register that counts the slots of the phase. */
  readonly slot: number
}

const every = (tests: readonly Test[]): Test => {
  const open = tests.filter((test) => test !== always)
  if (open.includes(never)) return never
  if (open.length === 0) return always
  const [first = always, second] = open
  if (!second) return first
  return (r) => {
    for (const test of open) if (!test(r)) return false
    return true
  }
}

const some = (tests: readonly Test[]): Test => {
  const open = tests.filter((test) => test !== never)
  if (open.includes(always)) return always
  if (open.length === 0) return never
  const [first = never, second] = open
  if (!second) return first
  return (r) => {
    for (const test of open) if (test(r)) return true
    return false
  }
}

const not = (test: Test): Test => {
  if (test === always) return never
  return test === never ? always : (r) => !test(r)
}

const equals = (at: number, value: number): Test => (at < 0 ? never : (r) => r[at] === value)

const decided = ({ game, registers }: Reading, id: string, options: readonly string[]): Test => {
  const at = registers.at(keyOf.decision(id))
  const known = game.decisions.get(id)?.options ?? []
  const values = known.flatMap((option, index) =>
    options.length === 0 || options.includes(option.id) ? [index + 1] : [],
  )
  return some(values.map((value) => equals(at, value)))
}

const indicator = ({ game, registers }: Reading, id: string, min: number | null, max: number | null): Test => {
  const at = registers.at(keyOf.indicator(id))
  const lowest = game.indicators.get(id)?.min ?? 0
  const from = (min ?? Number.NEGATIVE_INFINITY) - lowest
  const until = (max ?? Number.POSITIVE_INFINITY) - lowest
  return (r) => {
    const value = r[at] ?? 0
    return value >= from && value <= until
  }
}

const timed = ({ timeline, slot }: Reading, from: number | null, until: number | null): Test => {
  const truths = timeline.slots.map(
    ({ story }) => (from === null || story >= from) && (until === null || story <= until),
  )
  if (truths.every((truth) => truth === truths[0])) return constant(truths[0] ?? false)
  return (r) => truths[r[slot] ?? 0] ?? false
}

const duty = (at: number, is: 'running' | 'met' | 'missed'): Test => {
  if (is === 'met') return equals(at, 1)
  if (is === 'missed') return equals(at, 2)
  return (r) => (r[at] ?? 0) >= 3
}

/** A condition made ready to be asked millions of times. */
export const testOf = (reading: Reading, condition: Condition | undefined): Test => {
  if (!condition) return always
  const { registers } = reading
  switch (condition.kind) {
    case 'all':
      return every(condition.of.map((part) => testOf(reading, part)))
    case 'any':
      return some(condition.of.map((part) => testOf(reading, part)))
    case 'not':
      return not(testOf(reading, condition.of))
    case 'decided':
      return decided(reading, condition.decision, condition.options)
    case 'undecided': {
      const lapsed = (reading.game.decisions.get(condition.decision)?.options.length ?? -2) + 1
      return equals(registers.at(keyOf.decision(condition.decision)), lapsed)
    }
    case 'flag':
      return equals(registers.at(keyOf.flag(condition.flag)), 1)
    case 'indicator':
      return indicator(reading, condition.indicator, condition.min, condition.max)
    case 'shared':
      return equals(registers.at(keyOf.shared(condition.fact)), 1)
    case 'known': {
      const own = equals(registers.at(keyOf.known(condition.fact, condition.role)), 1)
      return some([equals(registers.at(keyOf.shared(condition.fact)), 1), own])
    }
    case 'duty':
      return duty(registers.at(keyOf.duty(condition.duty)), condition.is)
    case 'time':
      return timed(reading, condition.from, condition.until)
    case 'delivered':
      return equals(registers.at(keyOf.inject(condition.inject)), 1)
    case 'played':
      return constant(reading.seated.has(condition.role))
  }
}
