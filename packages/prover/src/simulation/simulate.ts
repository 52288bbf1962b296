import type { Game, TableEvent, TableState } from '@natte-meren/engine'
import type { Sharing, Temperament } from '../bot.ts'
import { playThrough } from '../rehearsal.ts'
import type { RehearsedTable } from '../rehearsalRoom.ts'

export interface SimulationOptions {
  readonly game: Game
  /** Games are played with the seeds `seed`, `seed + 1`, … */
  readonly seed: number
  readonly games: number
  /** Roles at the table; those that are always played when left out. */
  readonly roles?: readonly string[]
  /** All seats alike, or each by its own draw when left out. */
  readonly temperament?: Temperament
  /** Whether bots share all they hold, or nothing; by temperament when left out. */
  readonly sharing?: Sharing
}

/** One game, as far as statistics ask. */
export interface GameSummary {
  readonly outcome: string
  /** Option of each decision; `-` where the phase went by without one. */
  readonly options: Readonly<Record<string, string>>
  readonly indicators: Readonly<Record<string, number>>
  /** Play time of each phase [ms]. */
  readonly phases: Readonly<Record<string, number>>
  readonly missed: readonly string[]
  readonly met: readonly string[]
  /** Statements that had to be taken back: flags of that kind that the story remembers. */
  readonly retractions: readonly string[]
  /** Facts that came up: shared before the decision they bear on, shared at all, or kept. */
  readonly facts: Readonly<Record<string, 'in-time' | 'shared' | 'kept'>>
  readonly messages: readonly string[]
}

const factJourney = (game: Game, state: TableState, fact: string): 'in-time' | 'shared' | 'kept' => {
  const known = state.facts[fact]
  const shared = [known?.told?.order, known?.tabled?.order].filter((order) => order !== undefined)
  if (shared.length === 0) return 'kept'
  const first = Math.min(...shared)
  const matters = game.facts.get(fact)?.matters ?? []
  const decided = matters.flatMap((decision) => state.decisions[decision]?.proposal?.order ?? [])
  return decided.length === 0 || decided.some((order) => first < order) ? 'in-time' : 'shared'
}

const summaryOf = (
  game: Game,
  state: TableState,
  phases: Record<string, number>,
  retractions: ReadonlySet<string>,
): GameSummary => {
  const duties = Object.entries(state.duties)
  const are = (status: 'met' | 'missed') => duties.flatMap(([id, duty]) => (duty.status === status ? [id] : []))
  return {
    outcome: state.stage.outcome ?? '-',
    options: Object.fromEntries(
      [...game.decisions.keys()].map((id) => {
        const made = state.decisions[id]
        return [id, made?.status === 'taken' ? (made.proposal?.option ?? '-') : '-']
      }),
    ),
    indicators: state.town.indicators,
    phases,
    missed: are('missed'),
    met: are('met'),
    retractions: Object.keys(state.town.flags).filter((flag) => retractions.has(flag)),
    facts: Object.fromEntries(Object.keys(state.facts).map((fact) => [fact, factJourney(game, state, fact)])),
    messages: Object.keys(state.inbox.deliveries),
  }
}

/** Flags that stand for a statement taken back. */
const retractionsOf = ({ scenario }: Game): ReadonlySet<string> =>
  new Set(scenario.flags.flatMap(({ id, kind }) => (kind === 'retraction' ? [id] : [])))

/** Play time [ms] at which a phase opened, and then how long it lasted. */
const notePhase = (phases: Record<string, number>, event: TableEvent, play: number): void => {
  if (event.type === 'PhaseOpened') phases[event.phase] = play
  if (event.type === 'PhaseClosed') phases[event.phase] = play - (phases[event.phase] ?? play)
}

/** Plays seeded games with bots and keeps what statistics ask of each. The same options give the same summaries. */
export const simulate = (options: SimulationOptions): GameSummary[] => {
  const { game, seed, games, roles, temperament, sharing } = options
  const retractions = retractionsOf(game)
  const more = {
    ...(roles ? { roles } : {}),
    ...(temperament ? { temperament } : {}),
    ...(sharing ? { sharing } : {}),
  }
  return Array.from({ length: games }, (_, index) => {
    const phases: Record<string, number> = {}
    const onStep = ({ log }: RehearsedTable): void => {
      for (const { event, play } of log.at(-1)?.events ?? []) notePhase(phases, event, play)
    }
    const [table] = playThrough({ game, scenarioHash: '', seed: seed + index, tables: 1, onStep, ...more })
    if (!table) throw new Error('A rehearsal has at least one table.')
    return summaryOf(game, table.state, phases, retractions)
  })
}
