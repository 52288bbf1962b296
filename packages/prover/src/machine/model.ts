import type { Game, PlacedInject } from '@natte-meren/engine'
import { castOf, type Cast } from './cast.ts'
import { type Reading, type Test, testOf } from './conditions.ts'
import { type DueClasses, dueClasses } from './duties.ts'
import { type Change, changeOf } from './effects.ts'
import { linesOf } from './lines.ts'
import { endConditions, type Memory, type Observed, observedIn } from './observed.ts'
import { keyOf, RegisterFile, type Registers, readsOf } from './registers.ts'
import { type Targets, targetsOf } from './targets.ts'
import { arrivalOf, slotAt, type Timeline, timelineOf } from './timeline.ts'

/** A message as the machine sees it. */
export interface InjectModel {
  readonly inject: PlacedInject
  readonly target: number
  /** Its register; -1 when nothing can observe that it came. */
  readonly at: number
  readonly when: Test
  /** Play time since the phase opened [ms] and slot from which it may come; 0 for one that waits for no clock. */
  readonly arrival: number
  readonly slot: number
  readonly change: Change
  /** Registers of facts that it brings. */
  readonly brings: readonly number[]
}

interface DecisionModel {
  readonly id: string
  /** Its register, or -1. */
  readonly at: number
  readonly target: number
  /** One for each option, and the lapse after them. */
  readonly changes: readonly Change[]
}

/** A fact whose sharing somebody may ask for. */
export interface ShareModel {
  readonly fact: string
  readonly shared: number
  readonly held: number
  /** Some message of this phase reads it. */
  readonly here: boolean
  /** The next phase (or the end) reads it: shared as the last thing before this phase is left. */
  readonly next: boolean
  /** Duties that read it: it counts for as long as one of them is not over. */
  readonly duties: readonly number[]
}

export interface PhaseModel {
  readonly index: number
  readonly timeline: Timeline
  readonly injects: readonly InjectModel[]
  readonly decision: DecisionModel | null
  /** A shared message may become ready only after the picture is closed: then it makes a difference that it is. */
  readonly closes: boolean
  readonly shares: readonly ShareModel[]
  /** Of each duty in order: its starts and met in this phase. */
  readonly starts: readonly Test[]
  readonly met: readonly (Test | null)[]
}

interface DutyModel {
  readonly id: string
  readonly at: number
  readonly target: number
  readonly due: DueClasses
  readonly missed: Change
  readonly reads: readonly number[]
}

/** A scenario as a finite machine, for one edition and one set of seated roles. */
export interface Model {
  readonly cast: Cast
  readonly game: Game
  readonly observed: Observed
  readonly registers: RegisterFile
  readonly slot: number
  /** 0 picture, 1 judgement and decision, 2 done. */
  readonly step: number
  readonly phases: readonly PhaseModel[]
  readonly duties: readonly DutyModel[]
  readonly outcomes: readonly Test[]
  /** Lines of the take-home that have a condition. */
  readonly lines: readonly Test[]
  readonly targets: Targets
  readonly initial: Registers
}

const declareAll = (game: Game, observed: Observed, registers: RegisterFile): void => {
  const { keys } = observed
  for (const { id, min, max } of game.scenario.indicators)
    if (keys.has(keyOf.indicator(id))) registers.declare(keyOf.indicator(id), max - min)
  for (const { id } of game.scenario.flags) if (keys.has(keyOf.flag(id))) registers.declare(keyOf.flag(id), 1)
  for (const { id, options } of game.decisions.values())
    if (keys.has(keyOf.decision(id))) registers.declare(keyOf.decision(id), options.length + 1)
  for (const { id } of game.scenario.facts) {
    if (!keys.has(keyOf.shared(id))) continue
    registers.declare(keyOf.shared(id), 1)
    registers.declare(keyOf.held(id), 1)
    for (const role of game.scenario.roles)
      if (keys.has(keyOf.known(id, role.id))) registers.declare(keyOf.known(id, role.id), 1)
  }
  for (const { id } of game.scenario.duties) registers.declare(keyOf.duty(id), 255)
  for (const inject of game.injects.values())
    if (observed.matters(inject)) registers.declare(keyOf.inject(inject.id), inject.chance === undefined ? 1 : 2)
}

/** Registers that are set when a fact is sent to these roles. */
const broughtBy = (cast: Cast, registers: RegisterFile, fact: string, to: 'all' | readonly string[]): number[] => [
  ...(cast.reached(to).some((role) => cast.seated.has(role)) ? [registers.at(keyOf.held(fact))] : []),
  ...cast.informed(to).map((role) => registers.at(keyOf.known(fact, role))),
]

const injectModel = (model: Base, reading: Reading, inject: PlacedInject): InjectModel => {
  const { game, cast, registers, targets } = model
  const phase = game.phases[inject.phaseIndex]
  const arrival = phase ? arrivalOf(game, phase, inject) : 0
  return {
    inject,
    target: targets.inject.get(inject.id) ?? -1,
    at: registers.at(keyOf.inject(inject.id)),
    when: testOf(reading, inject.when),
    arrival: arrival ?? 0,
    slot: slotAt(reading.timeline, arrival),
    change: changeOf(game, registers, inject.effects),
    brings: inject.facts.flatMap((fact) => broughtBy(cast, registers, fact, inject.to)).filter((at) => at >= 0),
  }
}

const decisionModel = ({ game, registers, targets }: Base, index: number): DecisionModel | null => {
  const decision = game.phases[index]?.decision
  if (!decision) return null
  const effects = [...decision.options.map((option) => option.effects), decision.lapsed]
  return {
    id: decision.id,
    at: registers.at(keyOf.decision(decision.id)),
    target: targets.decision.get(decision.id) ?? -1,
    changes: effects.map((effect) => changeOf(game, registers, effect)),
  }
}

const shareModels = ({ game, observed, registers }: Base, index: number): ShareModel[] =>
  game.scenario.facts.flatMap(({ id: fact }) => {
    const key = keyOf.shared(fact)
    const shared = registers.at(key)
    if (shared < 0) return []
    const duties = game.scenario.duties.filter(({ starts, met }) => [...readsOf(starts), ...readsOf(met)].includes(key))
    const next = observed.inPhase[index + 1] ?? observed.atEnd
    return [
      {
        fact,
        shared,
        held: registers.at(keyOf.held(fact)),
        here: observed.inPhase[index]?.has(key) ?? false,
        next: next.has(key),
        duties: duties.map(({ id }) => registers.at(keyOf.duty(id))),
      },
    ]
  })

interface Base {
  readonly cast: Cast
  readonly game: Game
  readonly observed: Observed
  readonly registers: RegisterFile
  readonly targets: Targets
  readonly slot: number
}

const phaseModel = (base: Base, timeline: Timeline, index: number): PhaseModel => {
  const { game, cast, registers, slot } = base
  const reading = { game, seated: cast.seated, registers, timeline, slot }
  return {
    index,
    timeline,
    injects: (game.injectsOf[index] ?? []).map((inject) => injectModel(base, reading, inject)),
    decision: decisionModel(base, index),
    closes: (game.injectsOf[index] ?? []).some(({ at, when }) => at === 'next' && when !== undefined),
    shares: shareModels(base, index),
    starts: game.scenario.duties.map(({ starts }) => testOf(reading, starts)),
    met: game.scenario.duties.map(({ met }) => (met ? testOf(reading, met) : null)),
  }
}

const initialOf = ({ game, cast, registers }: Base): Registers => {
  const initial = new Uint8Array(registers.all.length)
  for (const { id, start, min } of game.scenario.indicators) {
    const at = registers.at(keyOf.indicator(id))
    if (at >= 0) initial[at] = start - min
  }
  for (const { id, holders } of game.scenario.facts)
    for (const at of broughtBy(cast, registers, id, holders)) if (at >= 0) initial[at] = 1
  return initial
}

const timelinesOf = (game: Game, observed: Observed): Timeline[] =>
  game.phases.map((phase, index) => {
    const { duties } = game.scenario
    const last = index === game.phases.length - 1
    const injects = game.injectsOf[index] ?? []
    const conditions = [
      ...injects.map(({ when }) => when),
      ...duties.flatMap(({ starts, met }) => [starts, met]),
      ...(last ? endConditions(game) : []),
    ]
    return timelineOf(game, index, phase, injects.filter(observed.matters), conditions)
  })

const nothing: Timeline = { slots: [] }

/** Compiles a game for one set of seated roles. */
export const modelOf = (game: Game, seated: readonly string[], memory: Memory = 'asked'): Model => {
  const cast = castOf(game, seated)
  const observed = observedIn(game, memory)
  const registers = new RegisterFile()
  const timelines = timelinesOf(game, observed)
  const slot = registers.declare('slot', Math.max(0, ...timelines.map(({ slots }) => slots.length - 1))).index
  const step = registers.declare('step', 2).index
  declareAll(game, observed, registers)
  const targets = targetsOf(game)
  const base: Base = { cast, game, observed, registers, targets, slot }
  const lastReading = { game, seated: cast.seated, registers, timeline: timelines.at(-1) ?? nothing, slot }
  return {
    ...base,
    step,
    phases: timelines.map((timeline, index) => phaseModel(base, timeline, index)),
    duties: game.scenario.duties.map((duty, index) => ({
      id: duty.id,
      at: registers.at(keyOf.duty(duty.id)),
      target: targets.duty[index] ?? -1,
      due: dueClasses(game, timelines, duty),
      missed: changeOf(game, registers, duty.missed),
      reads: [...readsOf(duty.starts), ...readsOf(duty.met)].map((key) => registers.at(key)).filter((at) => at >= 0),
    })),
    outcomes: game.scenario.outcomes.map(({ when }) => testOf(lastReading, when)),
    lines: linesOf(game.scenario).map(({ when }) => testOf(lastReading, when)),
    targets,
    initial: initialOf(base),
  }
}
