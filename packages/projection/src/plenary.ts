import type { ExerciseState, Game } from '@natte-meren/engine'
import type { Language, PlenaryView, ShownRun } from '@natte-meren/protocol'
import { type Lens, lensOf } from './context.ts'
import { projectOutcome } from './debrief.ts'
import { remember } from './memo.ts'
import { type LookedBack, projectMoment } from './moment.ts'
import { projectTimeline } from './timeline.ts'
import { type PlayedTable, playedTables } from './together/played.ts'
import type { TogetherContext } from './together/together.ts'

/** What the plenary part of a debrief is made from. */
export interface PlenaryContext extends TogetherContext {
  /** The run of a table from its log; null while it is being read. */
  readonly lookedBack: (table: string) => LookedBack | null
}

/** The table whose run the room looks at: with one table always that one. */
export const lookedAt = ({ moment }: ExerciseState, tables: readonly { readonly table: string }[]): string | null =>
  moment?.table ?? (tables.length === 1 ? (tables[0]?.table ?? null) : null)

/** What stands beside a moment and was typed at the table; what the facilitator typed stays. */
const typed: ReadonlySet<string> = new Set(['tabled', 'decision', 'deferred'])

/** A table that did not offer to tell is not named, and what its players typed stays there. [SCRUB-4] */
const anonymous = ({ timeline, outcome }: ShownRun): ShownRun => ({
  table: null,
  timeline: timeline.map((moment) => {
    const { order, story, phase, kind, role, text } = moment
    return typed.has(kind) ? { order, story, phase, kind, role, text, detail: null } : moment
  }),
  outcome: outcome && { title: outcome.title, epilogue: outcome.epilogue, quotes: [] },
})

const runOf = (lens: Lens, { state, texts }: PlayedTable, named: boolean): ShownRun => {
  const run: ShownRun = {
    table: state.number,
    timeline: projectTimeline(lens, state, texts),
    outcome: projectOutcome(lens, state, texts),
  }
  return named ? run : anonymous(run)
}

/** What the room looks at in the debrief. Keep one projector per exercise and language: it remembers its slices. */
export const plenaryProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const run = remember<PlenaryView['run']>()
  const moment = remember<PlenaryView['moment']>()
  return (context: PlenaryContext): PlenaryView => {
    const { exercise, tables } = context
    const id =
      exercise.place === 'debrief'
        ? lookedAt(
            exercise,
            tables.map(({ state }) => state),
          )
        : null
    const played = playedTables(exercise, tables).find(({ state }) => state.table === id)
    const looked = id === null ? null : context.lookedBack(id)
    if (!played || !looked) return { run: null, moment: null, quote: null }
    const { state, texts } = played
    const named = tables.length === 1 || exercise.desk.telling === id
    const first = Object.values(state.stage.opened).toSorted((a, b) => a - b)[0] ?? 0
    const { role, quote } = exercise.moment ?? { role: null, quote: null }
    // Before the first phase there is nothing to see.
    const version = Math.max(exercise.moment?.version ?? 0, first)
    return {
      run: run([state.stage.outcome, state.ledger, id, named], () => runOf(lens, played, named)),
      moment: moment([looked, version, role], () => projectMoment(lens, looked, { version, role }, texts)),
      quote: named ? quote : null,
    }
  }
}
