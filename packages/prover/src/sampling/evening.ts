import { draw, type Game } from '@natte-meren/engine'
import { type Model, modelOf } from '../machine/model.ts'
import { type Move, movesAt, openPhase, type Outlook, perform } from '../machine/moves.ts'
import { keyOf, type Registers } from '../machine/registers.ts'

/** What a table would do wherever it gets: two evenings with the same habits differ only by what the story makes of them. */
export interface Habits {
  /** Option of a decision; one past the last to let it lapse. */
  readonly option: (decision: string, options: number) => number
  readonly shares: (fact: string) => boolean
  /** Slot of a phase in which the decision is taken, and in which the phase is left. */
  readonly decides: (phase: number, slots: number) => number
  readonly leaves: (phase: number, slots: number) => number
  readonly lucky: (inject: string, chance: number) => boolean
}

/** A whole evening. */
export interface Evening {
  /** For each phase the messages that arrived in it. */
  readonly arrived: readonly (readonly string[])[]
  readonly outcome: string | null
  readonly indicators: Readonly<Record<string, number>>
  readonly duties: Readonly<Record<string, 'none' | 'running' | 'met' | 'missed'>>
}

/** Habits that depend only on a seed and a number. */
export const habitsOf = (seed: number, number: number): Habits => {
  const share = (purpose: string): number => draw(seed, 'habit', `${number} ${purpose}`)
  const talkative = share('talkative')
  return {
    option: (decision, options) => {
      const drawn = share(`option ${decision}`)
      return drawn > 0.96 ? options : Math.floor((drawn / 0.96) * options)
    },
    shares: (fact) => share(`share ${fact}`) < talkative,
    decides: (phase, slots) => Math.floor(share(`decide ${phase}`) * slots),
    leaves: (phase, slots) => Math.floor(share(`leave ${phase}`) * 2 * slots),
    lucky: (inject, chance) => share(`luck ${inject}`) * 100 < chance,
  }
}

const priorities: readonly Move['kind'][] = ['share', 'next', 'decide', 'wait', 'leave']

/** What the table does now, or null when only time could tell. */
const choose = (model: Model, phase: number, r: Registers, habits: Habits): Move | null => {
  const seen = model.phases[phase]
  if (!seen) return null
  const slots = seen.timeline.slots.length
  const slot = r[model.slot] ?? 0
  const step = r[model.step] ?? 0
  const options = (seen.decision?.changes.length ?? 1) - 1
  const wished = habits.option(seen.decision?.id ?? '', options)
  const isWished = ({ kind, which }: Move): boolean => {
    if (kind === 'share') return habits.shares(seen.shares[which]?.fact ?? '')
    if (kind === 'decide') return which === wished && slot >= habits.decides(phase, slots)
    if (kind === 'wait') return (step < 2 && seen.decision !== null) || slot < habits.leaves(phase, slots)
    return kind === 'next' || kind === 'leave'
  }
  const moves = movesAt(model, seen, r).filter(isWished)
  return priorities.map((kind) => moves.find((move) => move.kind === kind)).find((move) => move !== undefined) ?? null
}

const arrivedNow = (model: Model, phase: number, before: ReadonlySet<string>, r: Registers): string[] =>
  (model.phases[phase]?.injects ?? []).flatMap(({ inject, at }) =>
    r[at] === 1 && !before.has(inject.id) ? [inject.id] : [],
  )

const statuses = ['none', 'met', 'missed', 'running'] as const

/** Plays a whole evening on a model that remembers everything; `watch` sees every move before it is made. */
export const playEvening = (
  model: Model,
  habits: Habits,
  watch: (phase: number, slot: number, move: Move) => void = () => undefined,
): Evening => {
  const { game, registers, phases } = model
  let now: Registers = model.initial.slice()
  for (const { id, chance } of game.injects.values())
    if (chance !== undefined && !habits.lucky(id, chance)) now[registers.at(keyOf.inject(id))] = 2
  let phase = 0
  const outlook: Outlook = {
    reach: () => undefined,
    arrive: (next) => {
      phase = next
    },
    // Of several ways the last is the one in which nothing more happens than has to.
    settled: (r) => {
      now = r
    },
  }
  const arrived: string[][] = phases.map(() => [])
  const seen = new Set<string>()
  const look = (at: number): void => {
    for (const id of arrivedNow(model, at, seen, now)) {
      seen.add(id)
      arrived[at]?.push(id)
    }
  }
  openPhase(model, 0, now, outlook)
  while (phase < phases.length) {
    look(phase)
    const at = phases[phase]
    const move = choose(model, phase, now, habits)
    if (!at || !move) break
    watch(phase, now[model.slot] ?? 0, move)
    perform(model, at, now.slice(), move, outlook)
  }
  return {
    arrived,
    outcome: game.scenario.outcomes[model.outcomes.findIndex((when) => when(now))]?.id ?? null,
    indicators: Object.fromEntries(
      game.scenario.indicators.map(({ id, min }) => [id, (now[registers.at(keyOf.indicator(id))] ?? 0) + min]),
    ),
    duties: Object.fromEntries(model.duties.map(({ id, at }) => [id, statuses[Math.min(3, now[at] ?? 0)] ?? 'none'])),
  }
}

const seed = 1

/** A table that takes its time gets every message that it can get. */
const patient = (habits: Habits): Habits => ({ ...habits, leaves: (_, slots) => slots })

/** A number of evenings of a table that takes its time, with all other habits of every kind: the same ones every time. */
export const evenings = (game: Game, seated: readonly string[], count: number): Evening[] => {
  const model = modelOf(game, seated, 'everything')
  return Array.from({ length: count }, (_, number) => playEvening(model, patient(habitsOf(seed, number))))
}
