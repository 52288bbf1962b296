import type { Game } from '@natte-meren/engine'
import { pathTo, type RunStep } from '../witness/path.ts'
import { type Model, modelOf } from './model.ts'
import { playedIn } from './observed.ts'
import { explore } from './search.ts'
import { sliceFor } from './slice.ts'
import { nameOf, type Target, targetsOf } from './targets.ts'
import { type Obstacle, whyNever } from './whyNever.ts'

/** Whether a table can come to a target. */
export interface Answer {
  readonly target: Target
  /** `unknown`: not found, and the search left states out. */
  readonly verdict: 'reached' | 'never' | 'unknown'
  /** A shortest run to it, when it is reached. */
  readonly run: readonly RunStep[] | null
  readonly obstacle: Obstacle | null
}

/** The answers for one edition and one set of seated roles. */
export interface Answers {
  readonly seated: readonly string[]
  readonly byName: ReadonlyMap<string, Answer>
  /** States that were looked at, and the most bytes that they took at once. */
  readonly states: number
  readonly bytes: number
}

/** Most states that a search may keep. */
interface Budget {
  /** For all questions about an edition. */
  readonly inAll: number
  readonly perQuestion: number
  /** What a question may still cost when the others have used up the rest. */
  readonly atLeast: number
}

/** About a minute, and 100 megabytes. */
const usualBudget: Budget = { inAll: 5_000_000, perQuestion: 2_000_000, atLeast: 20_000 }

/** Targets that the same part of the story answers. */
const questions = (game: Game): Target[][] => {
  const groups = new Map<string, Target[]>()
  for (const target of targetsOf(game).all.filter((one) => isAsked(game, one))) {
    const group = target.kind === 'duty' ? `duty ${target.id}` : groupOf(target)
    groups.set(group, [...(groups.get(group) ?? []), target])
  }
  return [...groups.values()]
}

/** Whether a message can be held back is asked of those with a condition, and whether it comes early of those with facts. */
const isAsked = (game: Game, { kind, id }: Target): boolean => {
  const inject = game.injects.get(id)
  if (kind === 'held') return inject?.when !== undefined
  return kind !== 'early' || (inject?.facts.length ?? 0) > 0
}

const groupOf = ({ kind, id }: Target): string => {
  if (kind === 'line') return `line ${id}`
  if (kind === 'inject' || kind === 'held' || kind === 'early') return `inject ${id}`
  return kind === 'outcome' ? 'outcomes' : 'steps'
}

/** Tables at which the same things follow from the same moves give the same answers. */
const signature = ({ game, cast, initial, phases }: Model): string =>
  JSON.stringify([
    playedIn(game).map((role) => cast.seated.has(role)),
    [...initial],
    phases.map(({ injects }) => injects.map(({ brings }) => brings)),
  ])

interface Found {
  readonly answers: readonly Answer[]
  readonly states: number
  readonly bytes: number
}

const ask = (model: Model, targets: readonly Target[], limit: number): Found => {
  const names = model.targets.all.map(nameOf)
  const wanted = targets.map((target) => names.indexOf(nameOf(target)))
  const reached = explore(model, wanted, limit)
  const answers = targets.map((target, index): Answer => {
    const run = pathTo(reached, wanted[index] ?? -1)
    if (run) return { target, verdict: 'reached', run, obstacle: null }
    if (!reached.exhaustive) return { target, verdict: 'unknown', run: null, obstacle: null }
    return { target, verdict: 'never', run: null, obstacle: whyNever(reached, target) }
  })
  return { answers, states: reached.states, bytes: reached.bytes }
}

/** Answers of one game that hold for more than one set of seated roles, kept from table to table. */
export class Oracle {
  readonly game: Game
  readonly #budget: Budget
  #spent = 0
  readonly #known = new Map<string, Found>()

  constructor(game: Game, budget: Budget = usualBudget) {
    this.game = game
    this.#budget = budget
  }

  /** For every target whether a table with these roles can come to it. */
  answersFor(seated: readonly string[]): Answers {
    const byName = new Map<string, Answer>()
    let states = 0
    let bytes = 0
    for (const targets of questions(this.game)) {
      const found = this.#found(seated, targets)
      for (const answer of found.answers) byName.set(nameOf(answer.target), answer)
      states += found.states
      bytes = Math.max(bytes, found.bytes)
    }
    return { seated, byName, states, bytes }
  }

  /** Whether a table with these roles can come to a target; one that this edition does not have is never reached. */
  answerTo(seated: readonly string[], target: Target): Answer['verdict'] {
    const name = nameOf(target)
    if (!targetsOf(this.game).all.some((one) => nameOf(one) === name)) return 'never'
    return this.#found(seated, [target]).answers[0]?.verdict ?? 'never'
  }

  #found(seated: readonly string[], targets: readonly Target[]): Found {
    const last = targets.at(-1)
    if (!last) return { answers: [], states: 0, bytes: 0 }
    const model = modelOf(sliceFor(this.game, last).game, seated)
    const name = `${targets.map(nameOf).join(' ')} ${signature(model)}`
    const known = this.#known.get(name)
    if (known) return { ...known, states: 0 }
    const { inAll, perQuestion, atLeast } = this.#budget
    const limit = Math.max(atLeast, Math.min(perQuestion, inAll - this.#spent))
    const found = ask(model, targets, limit)
    this.#spent += found.states
    this.#known.set(name, found)
    return found
  }
}
