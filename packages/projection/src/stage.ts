import {
  pendingMessages,
  phaseLength,
  playTime,
  stepToken,
  storyTime,
  type TableState,
  talkStart,
} from '@natte-meren/engine'
import type { ClockSlice, ExerciseSlice, StageSlice, TableStatus } from '@natte-meren/protocol'
import { actOf } from './act.ts'
import { type Lens, imageOf, readOrNull, type TableContext } from './context.ts'

/** What the screens call the state of a table. */
export const statusOf = ({ stage, clock }: TableState): TableStatus => {
  if (stage.place !== 'phase') return stage.place
  return clock.running ? 'playing' : 'paused'
}

export const projectExercise = (
  { game, say }: Lens,
  state: TableState,
  { code, tables, texts }: TableContext,
): ExerciseSlice => ({
  title: say(game.scenario.title),
  edition: say(game.edition.title),
  table: state.number,
  tableName: readOrNull(texts, state.name),
  tables,
  tableCode: code,
  locked: state.seats.locked,
})

const phaseOf = (lens: Lens, state: TableState): StageSlice['phase'] => {
  const { game, say } = lens
  const phase = game.phases[state.stage.phaseIndex]
  if (!phase) return null
  return {
    id: phase.id,
    title: say(phase.title),
    act: actOf(lens, state.stage.phaseIndex),
    line: say(phase.line),
    back: phase.back ? say(phase.back) : null,
    number: state.stage.phaseIndex + 1,
    count: game.phases.length,
    hasDecision: phase.decision !== undefined,
    quick: phase.decision?.quick ?? false,
  }
}

export const projectStage = (lens: Lens, state: TableState): StageSlice => {
  const { game, say } = lens
  const story = storyTime(game, state, playTime(state.clock, state.clock.at))
  return {
    status: statusOf(state),
    step: state.stage.step,
    phase: phaseOf(lens, state),
    from: stepToken(state),
    briefing: say(game.scenario.briefing),
    image: imageOf(lens, game.scenario.image),
    pendingMessages: pendingMessages(game, state, story).length,
  }
}

/** End of the talk time [ms in the phase], once it has begun, if there is a limit and the clock is shown. [TIME-7] */
export const limitOf = (game: Lens['game'], state: TableState): number | null => {
  const phase = game.phases[state.stage.phaseIndex]
  const limit = state.timePlan.talk[phase?.id ?? ''] ?? phase?.decision?.limit
  const start = talkStart(state.clock)
  return limit === undefined || start === null || state.noClock ? null : start + limit + state.clock.extraMs
}

export const projectClock = ({ game }: Lens, state: TableState, { pace }: Pick<TableContext, 'pace'>): ClockSlice => {
  const phase = game.phases[state.stage.phaseIndex] ?? game.phases[0]
  const { running, at, playMs, phaseStart } = state.clock
  const open = state.stage.phaseIndex >= 0
  return {
    running,
    at: pace?.realTime(at) ?? at,
    rate: pace?.rate ?? 1,
    phaseMs: open ? playMs - phaseStart : 0,
    phaseLength: phaseLength(game, Math.max(0, state.stage.phaseIndex)),
    storyFrom: phase?.story.from ?? 0,
    storyTo: (open ? phase?.story.to : phase?.story.from) ?? 0,
    storyStart: game.scenario.start,
    limitMs: limitOf(game, state),
  }
}
