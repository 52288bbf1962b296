import type { NextKind } from '@natte-meren/protocol'
import { stepToken } from './context.ts'
import { scenesShown } from './debriefCourse.ts'
import { pendingMessages } from './decideStage.ts'
import type { ExerciseState } from './exercise.ts'
import { advisersOf, type Game } from './game.ts'
import { isSeated } from './seats.ts'
import type { TableState } from './state.ts'

/** What the one Next would do now. */
export interface NextStep {
  readonly kind: NextKind
  /** Names what it leaves: a second press with the same `from` is refused. */
  readonly from: string
  /** Inject, phase or decision that it concerns. */
  readonly about: string | null
  /** Roles (one table) or table ids (several) that are still busy. */
  readonly busy: readonly string[]
  /** Tables where a message waits: the others had another variant, or its condition does not hold there. */
  readonly reaches: readonly string[]
  readonly ready: boolean
  readonly mayLapse: boolean
}

const step = (
  exercise: ExerciseState,
  kind: NextKind,
  about: string | null,
  more: Partial<NextStep> = {},
): NextStep => ({
  kind,
  about,
  from: `${exercise.phaseIndex}.${kind}.${about ?? '-'}`,
  busy: [],
  reaches: [],
  ready: true,
  mayLapse: false,
  ...more,
})

const gate = (game: Game, exercise: ExerciseState, busy: readonly string[]): NextStep => {
  const next = game.phases[exercise.phaseIndex + 1]
  return next ? step(exercise, 'phase', next.id, { busy }) : step(exercise, 'debrief', null, { busy })
}

/** Advisers at the table who gave no advice yet. */
export const awaitedAdvice = (game: Game, table: TableState): readonly string[] => {
  const decision = game.phases[table.stage.phaseIndex]?.decision
  if (!decision) return []
  const given = table.advice[decision.id]?.given ?? {}
  return advisersOf(game, decision).filter((role) => isSeated(table.seats, role) && !(role in given))
}

const atOneTable = (game: Game, exercise: ExerciseState, table: TableState): NextStep => {
  const decision = game.phases[table.stage.phaseIndex]?.decision
  // A paused table takes no steps: first it has to go on.
  const ready = table.clock.running
  switch (table.stage.step) {
    case 'picture':
      return decision ? step(exercise, 'judgement', decision.id, { ready, mayLapse: true }) : gate(game, exercise, [])
    case 'judgement':
      return step(exercise, 'reveal', decision?.id ?? null, {
        busy: awaitedAdvice(game, table),
        ready,
        mayLapse: true,
      })
    case 'decision':
      return step(exercise, 'decide', decision?.id ?? null, {
        busy: decision ? [decision.decider] : [],
        ready: false,
        mayLapse: !(decision && table.decisions[decision.id]?.status === 'proposed'),
      })
    default:
      return gate(game, exercise, [])
  }
}

const whilePlaying = (
  game: Game,
  exercise: ExerciseState,
  tables: readonly TableState[],
  storyOf: (table: TableState) => number,
): NextStep => {
  const waiting = tables.map((table) => ({
    table: table.table,
    ids: new Set(
      table.stage.step === 'picture' ? pendingMessages(game, table, storyOf(table)).map(({ id }) => id) : [],
    ),
  }))
  const pending = (game.injectsOf[exercise.phaseIndex] ?? []).find(
    ({ id, at }) => at === 'next' && !(id in exercise.passed) && waiting.some(({ ids }) => ids.has(id)),
  )
  const [only] = tables
  if (pending) {
    const reaches = waiting.filter(({ ids }) => ids.has(pending.id)).map(({ table }) => table)
    return step(exercise, 'message', pending.id, { reaches })
  }
  if (tables.length === 1 && only) return atOneTable(game, exercise, only)
  const busy = tables.filter(({ stage }) => stage.step !== 'done').map(({ table }) => table)
  return gate(game, exercise, busy)
}

/** Tables that lead their own debrief and are not at its last scene; a single one is named nowhere. */
const stillLeading = (tables: readonly TableState[]): readonly string[] =>
  tables.length === 1
    ? []
    : tables.filter(({ stage }) => stage.selfLed && stage.scene !== 'home').map(({ table }) => table)

/** What Next does: sends the next shared message, opens the next gate, and at one table drives its steps. [NEXT-1] */
export const nextStep = (
  game: Game,
  exercise: ExerciseState,
  tables: readonly TableState[],
  storyOf: (table: TableState) => number,
): NextStep => {
  switch (exercise.place) {
    case 'lobby':
      return step(exercise, 'start', game.phases[0]?.id ?? null)
    case 'playing':
      return whilePlaying(game, exercise, tables, storyOf)
    case 'debrief': {
      if (exercise.selfLed) return step(exercise, 'end', null, { busy: stillLeading(tables) })
      const shown = scenesShown(exercise)
      const following = shown[shown.findIndex((scene) => scene === exercise.scene) + 1]
      return following ? step(exercise, 'scene', following) : step(exercise, 'end', null)
    }
    case 'ended':
      return step(exercise, 'ended', null, { ready: false })
  }
}

/** The step token of the one table, for a step that Next drives. */
export const tokenOf = (table: TableState | undefined): string => (table ? stepToken(table) : '')
