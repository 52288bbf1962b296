import { type ExerciseState, type Game, scenesShown } from '@natte-meren/engine'
import type { Language, PlenaryView, ShownChoice, ShownRun, ShownWhatIf, WhatIfView } from '@natte-meren/protocol'
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
  readonly workedOut: (choice: ShownChoice) => WorkedOut
}

/** A decision taken otherwise: how far it is worked out, and what came of it in each language. */
export interface WorkedOut {
  readonly status: ShownWhatIf['status']
  readonly views: Readonly<Record<Language, WhatIfView>> | null
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

/** The table at which something is looked at, once nobody plays any more: until then nobody sees what others found. [SCRUB-2] */
const seenTable = ({ exercise, tables }: PlenaryContext, id: string | null): PlayedTable | null => {
  if (exercise.place !== 'debrief' || id === null) return null
  return playedTables(exercise, tables).find(({ state }) => state.table === id) ?? null
}

const isNamed = ({ exercise, tables }: PlenaryContext, table: string): boolean =>
  tables.length === 1 || exercise.desk.telling === table

const runProjector = (lens: Lens) => {
  const run = remember<PlenaryView['run']>()
  const moment = remember<PlenaryView['moment']>()
  return (context: PlenaryContext): Pick<PlenaryView, 'run' | 'moment' | 'quote'> => {
    const { exercise, tables } = context
    const ids = tables.map(({ state }) => state)
    const played = seenTable(context, lookedAt(exercise, ids))
    const looked = played && context.lookedBack(played.state.table)
    if (!played || !looked) return { run: null, moment: null, quote: null }
    const { state, texts } = played
    const named = isNamed(context, state.table)
    const first = Object.values(state.stage.opened).toSorted((a, b) => a - b)[0] ?? 0
    const { role, quote } = exercise.moment ?? { role: null, quote: null }
    // Before the first phase there is nothing to see.
    const version = Math.max(exercise.moment?.version ?? 0, first)
    return {
      run: run([state.stage.outcome, state.ledger, state.table, named], () => runOf(lens, played, named)),
      moment: moment([looked, version, role], () => projectMoment(lens, looked, { version, role }, texts)),
      quote: named ? quote : null,
    }
  }
}

const whatIfProjector = (lens: Lens) => {
  const whatIf = remember<PlenaryView['whatIf']>()
  return (context: PlenaryContext): PlenaryView['whatIf'] => {
    const choice = context.exercise.whatIf
    const played = seenTable(context, choice?.table ?? null)
    const decision = choice && lens.game.decisions.get(choice.decision)
    if (!choice || !played || !decision) return null
    const { status, views } = context.workedOut(choice)
    const named = isNamed(context, choice.table)
    const option = decision.options.find(({ id }) => id === choice.option)
    return whatIf([choice, views, status, named], () => ({
      table: named ? played.state.number : null,
      status,
      title: lens.say(decision.title),
      instead: option ? lens.say(option.label) : null,
      page: choice.page,
      view: views?.[lens.language] ?? null,
    }))
  }
}

/** What the room looks at in the debrief. Keep one projector per exercise and language: it remembers its slices. */
export const plenaryProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const run = runProjector(lens)
  const whatIf = whatIfProjector(lens)
  const scenes = remember<PlenaryView['scenes']>()
  return (context: PlenaryContext): PlenaryView => {
    const { run: shown, moment, quote } = run(context)
    const { exercise } = context
    const open = exercise.place === 'debrief'
    return {
      run: shown,
      moment,
      quote,
      whatIf: whatIf(context),
      page: open ? (exercise.course?.page ?? 0) : 0,
      scenes: scenes([open, exercise.short, exercise.scene], () => (open ? scenesShown(exercise) : [])),
      selfLed: open && exercise.selfLed,
    }
  }
}
