import { allows, draw, type Game } from '@natte-meren/engine'
import { linesOf } from '../machine/lines.ts'
import type { Target } from '../machine/targets.ts'
import type { RunStep } from './path.ts'
import { RealTable } from './realTable.ts'

/**
 * When in its slot something is done: at once (`soon`), as late as the slot allows (`late`), facts before the
 * decision and the decision at the gate (`first`), or at moments that depend on a number only.
 */
export type Timing = 'soon' | 'late' | 'first' | number

/** A run of the machine, played again on the real engine. */
export interface Replayed {
  /** The target came about there too. */
  readonly confirmed: boolean
  readonly steps: readonly RunStep[]
  readonly seed: number
  readonly timing: Timing
}

const holds = (table: RealTable, target: Target, index: number): boolean => {
  const { inbox, decisions, stage, duties } = table.state
  switch (target.kind) {
    case 'inject':
      return target.id in inbox.deliveries
    case 'held':
    case 'early':
      return false
    case 'outcome':
      return stage.outcome === target.id
    case 'line': {
      const line = linesOf(table.game.scenario).find(({ id }) => id === target.id)
      return stage.place === 'debrief' && allows(table.state, line?.when, table.story)
    }
    case 'phase':
      return stage.phaseIndex >= index
    case 'lapsed':
      return decisions[target.id]?.status === 'lapsed'
    case 'option': {
      const decision = decisions[target.decision]
      return decision?.status === 'taken' && decision.proposal?.option === target.id
    }
    case 'duty':
      return target.is === 'started' ? target.id in duties : duties[target.id]?.status === target.is
  }
}

const lateMargin = 11_000

/** Does one step of a run at a table of the real engine. */
export const doStep = (table: RealTable, step: RunStep): RunStep => {
  switch (step.step) {
    case 'open':
      table.open(table.state.stage.phaseIndex + 1)
      return step
    case 'share':
      return { ...step, role: table.share(step.fact) }
    case 'send':
      table.release(step.inject)
      return step
    case 'close':
      table.closePicture()
      return step
    case 'decide':
      table.decide(step.decision, step.option)
      return step
    case 'lapse':
      table.lapse()
      return step
    case 'wait':
      table.waitUntil(step.until)
      return step
    case 'late':
      table.waitFor(({ duties }) => duties[step.duty]?.status === 'missed')
      return step
    case 'end':
      table.end()
      return step
  }
}

/** Play time [ms] at which what follows a step has to happen at the latest. */
const nextWait = (steps: readonly RunStep[], index: number): number | null => {
  const next = steps.slice(index + 1).find(({ step }) => step === 'wait' || step === 'open' || step === 'end')
  return next?.step === 'wait' ? next.until : null
}

const isGate = (step: RunStep | undefined): boolean => step?.step === 'open' || step?.step === 'end'

/** How much of a slot goes by: often none or all of it. */
const partOf = (drawn: number): number => Math.min(1, Math.max(0, 3 * drawn - 1))

/** Lets time pass before a step, as the timing wants it. */
const linger = (table: RealTable, steps: readonly RunStep[], index: number, timing: Timing): void => {
  const step = steps[index]?.step
  if (timing === 'soon' || timing === 'first' || (step !== 'share' && step !== 'decide' && step !== 'lapse')) return
  const length = (table.game.phases[table.state.stage.phaseIndex]?.minutes ?? 0) * 60_000
  const latest = Math.max(table.played, (nextWait(steps, index) ?? length) - lateMargin)
  const part = timing === 'late' ? 1 : partOf(draw(timing, 'linger', String(index)))
  table.waitUntil(table.played + Math.floor((latest - table.played) * part))
}

/** With whom, with which chances and when a run is played. */
export interface Cast {
  readonly seated: readonly string[]
  readonly seed: number
  readonly timing: Timing
}

/** Plays the steps of a run on the real engine. */
export const playRun = (
  game: Game,
  steps: readonly RunStep[],
  { seated, seed, timing }: Cast,
  scenarioHash?: string,
): { readonly table: RealTable; readonly done: readonly RunStep[] } => {
  const table = new RealTable(game, seated, seed, scenarioHash)
  const done = steps.map((step, index) => {
    linger(table, steps, index, timing)
    if (step.step === 'decide' && timing === 'first' && isGate(steps[index + 1])) {
      table.decide(step.decision, step.option, true)
      return step
    }
    return doStep(table, step)
  })
  return { table, done }
}

/** The same steps with what is shared after a decision shared before it, where a clock has to start in time. */
const inOrder = (steps: readonly RunStep[], timing: Timing): readonly RunStep[] => {
  if (timing !== 'first') return steps
  const sorted = [...steps]
  for (let index = 1; index < sorted.length; index += 1)
    for (let at = index; at > 0 && sorted[at]?.step === 'share'; at -= 1) {
      const before = sorted[at - 1]
      const share = sorted[at]
      if (!share || (before?.step !== 'decide' && before?.step !== 'lapse')) break
      sorted[at - 1] = share
      sorted[at] = before
    }
  return sorted
}

/** In which order timings are tried: clocks that start in the middle of a slot need the odd ones. */
const timings: readonly Timing[] = ['soon', 'late', 'first', ...Array.from({ length: 40 }, (_, number) => number)]

/** Seeds that are tried until every chance of the run falls as it should. */
const mostSeeds = 200
const fewSeeds = 12

/** Plays a run on the real engine; where chance plays a part, with the first seed that brings it about. */
export const replay = (game: Game, seated: readonly string[], steps: readonly RunStep[], target: Target): Replayed => {
  const chances = [...game.injects.values()].some(({ chance }) => chance !== undefined)
  const index = target.kind === 'phase' ? game.phases.findIndex(({ id }) => id === target.id) : 0
  let last: Replayed | null = null
  for (const timing of timings)
    for (let seed = 0; seed < (chances ? (typeof timing === 'number' ? fewSeeds : mostSeeds) : 1); seed += 1) {
      const { table, done } = playRun(game, inOrder(steps, timing), { seated, seed, timing })
      const confirmed = holds(table, target, index)
      const played = { confirmed, steps: done, seed, timing }
      last ??= played
      if (confirmed) return played
    }
  return last ?? { confirmed: false, steps, seed: 0, timing: 'soon' }
}
