import { type ExerciseState, type Game, scenesShown, type TableState, talkTimeToken } from '@natte-meren/engine'
import {
  type BeamerScene,
  beamerScene,
  type DebriefScene,
  debriefScenes,
  type Language,
  type OverviewView,
  type RehearsalPace,
} from '@natte-meren/protocol'
import { type Lens, lensOf, type Pace, type Texts } from './context.ts'
import { ledgerRowOf } from './ledger.ts'
import { remember } from './memo.ts'
import { deskProjector, type TogetherContext } from './together/together.ts'
import { projectTime } from './timePlan.ts'

/** What the views of a whole exercise need from the host. */
export interface ExerciseContext {
  readonly exercise: ExerciseState
  readonly tables: readonly TableState[]
  /** Six digits of a table, by its id. */
  readonly codes: Readonly<Record<string, string>>
  /** What the facilitator called a table, by its id. */
  readonly names: Readonly<Record<string, string | null>>
  /** What was typed at each table, by the table's id. */
  readonly texts: Readonly<Record<string, Texts>>
  /** Address that phones open, and that of the beamer page. */
  readonly address: string
  readonly beamer: string
  readonly day: string
  readonly rehearsal?: RehearsalPace | null
  readonly pace?: Pace
}

export const exerciseStatus = ({ place, paused }: ExerciseState): OverviewView['exercise']['status'] =>
  place === 'playing' && paused ? 'paused' : place

export const sceneOf = ({ beamer }: ExerciseState): OverviewView['scene'] => ({
  scene: beamerScene.options.find((known) => known === beamer.scene) ?? ('follow' as BeamerScene),
  black: beamer.black,
  dark: beamer.dark,
})

/** The tables with what was typed at them. */
export const togetherOf = ({ exercise, tables, texts }: ExerciseContext): TogetherContext => ({
  exercise,
  tables: tables.map((state) => ({ state, texts: texts[state.table] ?? noTexts })),
})

export const noTexts: Texts = () => undefined

/** With one table its own code is the exercise's: players go straight to the seats. */
export const codeOf = ({ exercise, tables, codes }: ExerciseContext): string => {
  const [only] = tables
  return (tables.length === 1 && only ? codes[only.table] : undefined) ?? exercise.created?.code ?? ''
}

const debriefSceneOf = ({ place, scene }: ExerciseState): DebriefScene | null =>
  place === 'debrief' ? (debriefScenes.find((known) => known === scene) ?? 'words') : null

const courseOf = ({ exercise, pace }: ExerciseContext): OverviewView['course'] => {
  const { place, course, short } = exercise
  if (place !== 'debrief' || !course) return null
  const { startedAt, since, spent, page } = course
  const real = (at: number): number => pace?.realTime(at) ?? at
  return {
    startedAt: real(startedAt),
    since: real(since),
    spent: Object.fromEntries(Object.entries(spent)),
    page,
    short,
    scenes: scenesShown(exercise),
  }
}

const momentOf = ({ moment }: ExerciseState): OverviewView['moment'] =>
  moment && { table: moment.table, version: moment.version, role: moment.role, quote: moment.quote }

const choiceOf = ({ whatIf }: ExerciseState): OverviewView['whatIf'] =>
  whatIf && { table: whatIf.table, decision: whatIf.decision, option: whatIf.option, page: whatIf.page }

const projectDilemmas = ({ game, say }: Lens): OverviewView['dilemmas'] =>
  game.phases.flatMap(({ decision }, index) =>
    decision
      ? [
          {
            id: decision.id,
            title: say(decision.title),
            phase: index + 1,
            options: decision.options.map(({ id, label }) => ({ id, label: say(label) })),
          },
        ]
      : [],
  )

const projectRoleNames = ({ game, say }: Lens): OverviewView['roles'] =>
  Object.fromEntries(game.scenario.roles.map(({ id, code, name }) => [id, { code, name: say(name) }]))

/** What the facilitator's view needs besides: the same for every language. */
export interface OverviewContext extends ExerciseContext {
  readonly rows: OverviewView['tables']
  readonly exceptions: OverviewView['exceptions']
  readonly chair: OverviewView['chair']
  /** Observers who are here, and the path with the key of their link; replaced, not changed. */
  readonly observers: OverviewView['observers']
}

/** The exercise for its facilitator: one small row per table. Keep one projector per viewer language. */
export const overviewProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const exercise = remember<OverviewView['exercise']>()
  const scene = remember<OverviewView['scene']>()
  const roles = projectRoleNames(lens)
  const dilemmas = projectDilemmas(lens)
  const time = remember<OverviewView['time']>()
  const course = remember<OverviewView['course']>()
  const desk = deskProjector(game, language)
  const ledger = remember<OverviewView['ledger']>()
  const observers = remember<OverviewView['observers']>()
  return (context: OverviewContext): OverviewView => ({
    exercise: exercise(
      [context.exercise.place, context.exercise.paused, context.exercise.locked, context.address],
      () => ({
        id: context.exercise.id,
        title: lens.say(game.scenario.title),
        edition: lens.say(game.edition.title),
        code: codeOf(context),
        locked: context.exercise.locked,
        beamer: context.beamer,
        address: context.address,
        status: exerciseStatus(context.exercise),
        language: context.exercise.created?.language ?? language,
        minutes: game.edition.minutes,
        rehearsal: context.rehearsal ?? null,
      }),
    ),
    scene: scene([context.exercise.beamer], () => sceneOf(context.exercise)),
    debrief: debriefSceneOf(context.exercise),
    selfLed: context.exercise.selfLed,
    course: course(
      [context.exercise.place, context.exercise.course, context.exercise.short, context.exercise.scene],
      () => courseOf(context),
    ),
    desk: desk(togetherOf(context)),
    moment: momentOf(context.exercise),
    whatIf: choiceOf(context.exercise),
    talkTime: talkTimeToken(context.exercise),
    roles,
    dilemmas,
    exceptions: context.exceptions,
    tables: context.rows,
    time: time([context.exercise.time], () => projectTime(lens, context.exercise)),
    chair: context.chair,
    observers: observers([context.observers, context.address], () => {
      const { link, here } = context.observers
      return { link: link && context.address + link, here }
    }),
    ledger: ledger(
      context.tables.map((table) => table.ledger),
      () => Object.fromEntries(context.tables.map((table) => [table.table, ledgerRowOf(table.ledger)])),
    ),
  })
}
