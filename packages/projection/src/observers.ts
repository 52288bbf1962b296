import type { Game, TableState } from '@natte-meren/engine'
import type { ControlView, GoalScore, Language, NoteTag, ObserverNote, ObserverView, Step } from '@natte-meren/protocol'
import { type Lens, lensOf } from './context.ts'
import { remember } from './memo.ts'

/** A note of an observer as the host keeps it, beside the log. */
export interface KeptNote {
  readonly id: string
  readonly by: string
  readonly text: string
  readonly tag: NoteTag
  readonly goal: string | null
  readonly place: ObserverNote['place']
  /** Index of the phase in the edition. */
  readonly phase: number | null
  readonly step: Step | null
  readonly play: number
  readonly story: number
  readonly at: number
}

/** How far an observer saw a learning goal at a table, as the host keeps it. */
export interface KeptScore {
  readonly observer: string
  readonly by: string
  readonly goal: string
  readonly score: GoalScore
}

const projectNote = ({ game, say }: Lens, note: KeptNote): ObserverNote => {
  const phase = note.phase === null ? undefined : game.phases[note.phase]
  const goal = game.scenario.goals.find(({ id }) => id === note.goal)
  const { id, by, text, tag, place, step, play, story, at } = note
  return {
    id,
    by,
    text,
    tag,
    goal: goal ? { id: goal.id, text: say(goal.text) } : null,
    place,
    phase: phase ? { number: (note.phase ?? 0) + 1, title: say(phase.title) } : null,
    step,
    play,
    story,
    order: at,
  }
}

/** Notes of observers: for facilitators, and for whoever wrote them. [OBS-5] */
export const projectObserved = (lens: Lens, notes: readonly KeptNote[]): Record<string, ObserverNote> =>
  Object.fromEntries(notes.map((note) => [note.id, projectNote(lens, note)]))

/** Scores of observers: for facilitators. [OBS-7] */
export const projectScored = ({ game, say }: Lens, scores: readonly KeptScore[]): ControlView['scored'] =>
  Object.fromEntries(
    scores.flatMap(({ observer, by, goal, score }) => {
      const known = game.scenario.goals.find(({ id }) => id === goal)
      return known ? [[`${observer}.${goal}`, { by, goal, text: say(known.text), score }]] : []
    }),
  )

/** What an observer's view needs from the host. */
export interface ObserverContext {
  readonly name: string
  readonly tables: number
  /** This observer's own notes on this table; replaced, not changed. */
  readonly notes: readonly KeptNote[]
  readonly scores: readonly KeptScore[]
}

/** What one observer has besides what everybody at the table may see. Keep one projector per observer and table. */
export const observerProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const table = remember<ObserverView['table']>()
  const goals = remember<ObserverView['goals']>()
  const notes = remember<ObserverView['notes']>()
  const scores = remember<ObserverView['scores']>()
  return (state: TableState, context: ObserverContext): ObserverView => ({
    table: table([state.table], () => ({ id: state.table, number: state.number })),
    name: context.name,
    tables: context.tables,
    goals: goals([state.stage.phaseIndex], () => {
      const asked = game.phases[state.stage.phaseIndex]?.goals ?? []
      return game.scenario.goals
        .map(({ id, text }) => ({ id, text: lens.say(text), now: asked.includes(id) }))
        .sort((a, b) => Number(b.now) - Number(a.now))
    }),
    notes: notes([context.notes], () => projectObserved(lens, context.notes)),
    scores: scores([context.scores], () => Object.fromEntries(context.scores.map(({ goal, score }) => [goal, score]))),
  })
}
