import type { Game, TableState } from '@natte-meren/engine'
import type { Target } from '../machine/targets.ts'
import type { LogEntry } from '../rehearsal.ts'
import type { RunStep } from './path.ts'
import { RealTable } from './realTable.ts'

/** A run of the machine, played again on the real engine. */
export interface Replayed {
  /** The target came about there too. */
  readonly confirmed: boolean
  readonly steps: readonly RunStep[]
  readonly seed: number
  readonly log: readonly LogEntry[]
}

const holds = ({ inbox, decisions, stage, duties }: TableState, target: Target, index: number): boolean => {
  switch (target.kind) {
    case 'inject':
      return target.id in inbox.deliveries
    case 'held':
    case 'early':
      return false
    case 'outcome':
      return stage.outcome === target.id
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

/** When in its slot something is done: at once, or as late as the slot allows. */
type Timing = 'soon' | 'late'

const lateMargin = 11_000

const doStep = (table: RealTable, step: RunStep): RunStep => {
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

const play = (
  game: Game,
  seated: readonly string[],
  steps: readonly RunStep[],
  seed: number,
  timing: Timing,
): { table: RealTable; done: RunStep[] } => {
  const table = new RealTable(game, seated, seed)
  const done = steps.map((step, index) => {
    if (timing === 'late' && (step.step === 'share' || step.step === 'decide')) {
      const length = (game.phases[table.state.stage.phaseIndex]?.minutes ?? 0) * 60_000
      table.waitUntil(Math.max(table.played, (nextWait(steps, index) ?? length) - lateMargin))
    }
    return doStep(table, step)
  })
  return { table, done }
}

/** Seeds that are tried until every chance of the run falls as it should. */
const mostSeeds = 200

/** Plays a run on the real engine; where chance plays a part, with the first seed that brings it about. */
export const replay = (game: Game, seated: readonly string[], steps: readonly RunStep[], target: Target): Replayed => {
  const chances = [...game.injects.values()].some(({ chance }) => chance !== undefined)
  const index = target.kind === 'phase' ? game.phases.findIndex(({ id }) => id === target.id) : 0
  let last: Replayed | null = null
  for (const timing of ['soon', 'late'] as const)
    for (let seed = 0; seed < (chances ? mostSeeds : 1); seed += 1) {
      const { table, done } = play(game, seated, steps, seed, timing)
      const confirmed = holds(table.state, target, index)
      last ??= { confirmed, steps: done, seed, log: table.log }
      if (confirmed) return { confirmed, steps: done, seed, log: table.log }
    }
  return last ?? { confirmed: false, steps, seed: 0, log: [] }
}
