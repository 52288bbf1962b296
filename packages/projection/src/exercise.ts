import type { ExerciseState, Game, TableState } from '@natte-meren/engine'
import {
  type BeamerScene,
  beamerScene,
  type DebriefScene,
  debriefScenes,
  type Language,
  type OverviewRow,
  type OverviewView,
} from '@natte-meren/protocol'
import { lensOf } from './context.ts'
import { seatedRoles } from './control.ts'
import { remember } from './memo.ts'
import { statusOf } from './stage.ts'

/** What the views of a whole exercise need from the host. */
export interface ExerciseContext {
  readonly exercise: ExerciseState
  readonly tables: readonly TableState[]
  /** Six digits of a table, by its id. */
  readonly codes: Readonly<Record<string, string>>
  /** Address that phones open, and that of the beamer page. */
  readonly address: string
  readonly beamer: string
  readonly day: string
}

export const exerciseStatus = ({ place, paused }: ExerciseState): OverviewView['exercise']['status'] =>
  place === 'playing' && paused ? 'paused' : place

export const sceneOf = ({ beamer }: ExerciseState): OverviewView['scene'] => ({
  scene: beamerScene.options.find((known) => known === beamer.scene) ?? ('follow' as BeamerScene),
  black: beamer.black,
  dark: beamer.dark,
})

/** With one table its own code is the exercise's: players go straight to the seats. */
export const codeOf = ({ exercise, tables, codes }: ExerciseContext): string => {
  const [only] = tables
  return (tables.length === 1 && only ? codes[only.table] : undefined) ?? exercise.created?.code ?? ''
}

const debriefSceneOf = ({ place, scene }: ExerciseState): DebriefScene | null =>
  place === 'debrief' ? (debriefScenes.find((known) => known === scene) ?? 'words') : null

const row = (game: Game, state: TableState, code: string): OverviewRow => {
  const seats = Object.values(state.seats.seats)
  return {
    id: state.table,
    number: state.number,
    code,
    status: statusOf(state),
    step: state.stage.step,
    seated: seatedRoles(game, state),
    help: seats.some(({ help }) => help),
    stop: seats.some(({ stop }) => stop),
  }
}

/** The exercise for its facilitator: one small row per table. Keep one projector per viewer language. */
export const overviewProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const exercise = remember<OverviewView['exercise']>()
  const scene = remember<OverviewView['scene']>()
  const tables = remember<OverviewView['tables']>()
  return (context: ExerciseContext): OverviewView => ({
    exercise: exercise([context.exercise.place, context.exercise.paused, context.address], () => ({
      id: context.exercise.id,
      title: lens.say(game.scenario.title),
      edition: lens.say(game.edition.title),
      code: codeOf(context),
      beamer: context.beamer,
      address: context.address,
      status: exerciseStatus(context.exercise),
      language: context.exercise.created?.language ?? language,
      minutes: game.edition.minutes,
    })),
    scene: scene([context.exercise.beamer], () => sceneOf(context.exercise)),
    debrief: debriefSceneOf(context.exercise),
    tables: tables(
      context.tables.flatMap(({ stage, clock, seats }) => [stage, clock.running, seats]),
      () =>
        Object.fromEntries(
          context.tables.map((table) => [table.table, row(game, table, context.codes[table.table] ?? '')]),
        ),
    ),
  })
}
