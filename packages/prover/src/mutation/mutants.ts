import type { Path } from '@natte-meren/scenario'

/** What one change does to a scenario. */
type MutantKind =
  /** A condition is left out. */
  | 'drop-condition'
  /** A condition asks for the opposite. */
  | 'flip-condition'
  /** A step on an indicator is left out. */
  | 'drop-step'
  /** A step on an indicator goes the other way. */
  | 'flip-step'
  /** A flag is not set or cleared, or a duty not met. */
  | 'drop-mark'
  /** A message is no variant of the others any more. */
  | 'drop-variant'

/** One change to the data of one file. */
export interface Mutant {
  readonly kind: MutantKind
  readonly file: string
  /** What is changed. */
  readonly path: Path
  /** What stood there, as JSON. */
  readonly was: string
  /** What stands there instead; undefined takes it out. */
  readonly becomes: unknown
}

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields that hold a condition, and whether the file is still a scenario without them. */
const conditionFields: Readonly<Record<string, boolean>> = { when: true, met: true, starts: false }
const effectFields: ReadonlySet<string> = new Set(['effects', 'lapsed', 'missed'])

class Collector {
  readonly mutants: Mutant[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  #add(kind: MutantKind, path: Path, was: unknown, becomes: unknown): void {
    this.mutants.push({ kind, file: this.#file, path, was: JSON.stringify(was), becomes })
  }

  walk(value: unknown, path: Path): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) this.walk(item, [...path, index])
    if (!isPlain(value)) return
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, key]
      const optional = conditionFields[key]
      if (optional !== undefined && isPlain(inner)) this.#condition(inner, at, optional)
      else if (effectFields.has(key) && isPlain(inner)) this.#effects(inner, at)
      else if (key === 'one_of') this.#add('drop-variant', at, inner, undefined)
      if (optional === undefined) this.walk(inner, at)
    }
  }

  #condition(condition: Plain, path: Path, droppable: boolean): void {
    if (droppable) this.#add('drop-condition', path, condition, undefined)
    const { all, any, not } = condition
    const list = all ?? any
    if (Array.isArray(list)) {
      const inner = [...path, all ? 'all' : 'any']
      for (const [index, part] of list.entries())
        if (isPlain(part)) this.#condition(part, [...inner, index], list.length > 1)
      return
    }
    this.#add('flip-condition', path, condition, isPlain(not) ? not : { not: condition })
  }

  #effects({ indicators, ...marks }: Plain, path: Path): void {
    for (const [index, step] of (Array.isArray(indicators) ? indicators : []).entries()) {
      if (!isPlain(step) || typeof step['change'] !== 'number') continue
      const at = [...path, 'indicators', index]
      this.#add('drop-step', at, { [String(step['id'])]: step['change'] }, undefined)
      this.#add('flip-step', [...at, 'change'], { [String(step['id'])]: step['change'] }, -step['change'])
    }
    for (const [mark, ids] of Object.entries(marks))
      if (Array.isArray(ids))
        for (const [index, id] of ids.entries())
          this.#add('drop-mark', [...path, mark, index], { [mark]: id }, undefined)
  }
}

/** Every single change to a condition or an effect of a scenario, in the order of its files. Pure. */
export const mutantsOf = (files: Readonly<Record<string, unknown>>): Mutant[] =>
  Object.entries(files).flatMap(([file, data]) => {
    const collector = new Collector(file)
    collector.walk(data, [])
    return collector.mutants
  })

/** The data of a file with a change in it. */
export const mutated = (data: unknown, path: Path, becomes: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return becomes
  if (Array.isArray(data)) {
    const changed = data.map((item, index) => (index === step ? mutated(item, rest, becomes) : (item as unknown)))
    return rest.length === 0 && becomes === undefined ? changed.filter((_, index) => index !== step) : changed
  }
  const { [String(step)]: inner, ...others } = isPlain(data) ? data : {}
  if (rest.length === 0 && becomes === undefined) return others
  return { ...others, [String(step)]: mutated(inner, rest, becomes) }
}
