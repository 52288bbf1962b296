import type { Recorded, TableEvent, TableState } from '@natte-meren/engine'
import type { RehearsalReport } from '@natte-meren/protocol'
import type { Lens } from './context.ts'

/** A table of a rehearsal: how it ended, and everything that happened. */
interface RehearsedLog {
  readonly state: TableState
  readonly events: readonly Recorded<TableEvent>[]
}

/** Play time [ms] that each phase took; a phase that was never left counts up to the last event. */
const lengthsOf = (events: RehearsedLog['events']): Record<string, number> => {
  const opened: Record<string, number> = {}
  const lengths: Record<string, number> = {}
  for (const { event, play } of events) {
    if (event.type === 'PhaseOpened') opened[event.phase] = play
    if (event.type === 'PhaseClosed') lengths[event.phase] = play - (opened[event.phase] ?? play)
  }
  return lengths
}

const decided = ({ decisions }: TableState, decision: string): string | null => {
  const made = decisions[decision]
  return made?.status === 'taken' ? (made.proposal?.option ?? null) : null
}

/** What a rehearsal came to, over all its tables. Pure. */
export const projectRehearsal = ({ game, say }: Lens, tables: readonly RehearsedLog[]): RehearsalReport => {
  const states = tables.map(({ state }) => state)
  const lengths = tables.map(({ events }) => lengthsOf(events))
  const count = (holds: (state: TableState) => boolean): number => states.filter(holds).length
  return {
    tables: tables.length,
    outcomes: game.scenario.outcomes.flatMap(({ id, title }) => {
      const reached = count(({ stage }) => stage.outcome === id)
      return reached === 0 ? [] : [{ id, title: say(title), tables: reached }]
    }),
    phases: game.phases.map(({ id, title, minutes, decision }) => ({
      id,
      title: say(title),
      planned: minutes,
      longest: Math.round(Math.max(0, ...lengths.map((all) => all[id] ?? 0)) / 6_000) / 10,
      decision: decision
        ? {
            title: say(decision.title),
            options: [...decision.options.map((option) => option.id), null].map((option) => ({
              label:
                option === null ? null : say(decision.options.find((one) => one.id === option)?.label ?? { nl: '' }),
              tables: count((state) => decided(state, decision.id) === option),
            })),
          }
        : null,
    })),
    missed: game.scenario.duties.flatMap(({ id, title }) => {
      const missed = count(({ duties }) => duties[id]?.status === 'missed')
      return missed === 0 ? [] : [{ id, title: say(title), tables: missed }]
    }),
    unseen: [...game.injects.values()].flatMap(({ id, subject, phaseIndex }) => {
      const phase = game.phases[phaseIndex]
      if (!phase || states.some(({ inbox }) => id in inbox.deliveries)) return []
      return [{ id, subject: say(subject), phase: say(phase.title) }]
    }),
  }
}
