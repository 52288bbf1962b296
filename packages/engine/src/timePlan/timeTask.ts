import { playTime, talkStart } from '../clock.ts'
import type { ExerciseState } from '../exercise.ts'
import type { Game } from '../game.ts'
import type { TableState } from '../state.ts'
import { phaseLength } from '../storyTime.ts'
import { neededMoments, optionalMessages } from './optional.ts'
import { type OptionalMessages, type PhaseTask, type TimeTask, talkStepMs } from './timePlan.ts'

/** Talk time of a decision that sets no limit. */
const usualTalkMs = 180_000
/** A decision is never given less talk time than this, a quick one never less than that. */
const leastTalkMs = { full: 90_000, quick: 60_000 } as const
/** A phase of messages only takes at least this. */
const leastPhaseMs = 60_000
/** Nobody sees the talk time that is running fall to less than this. */
const noticeMs = 60_000
/** Three scenes of five minutes: less is no debrief. */
const leastDebriefMs = 15 * 60_000

/** Where the exercise is: the phase in play, the play time in it and what was added to it by hand. */
export interface Position {
  readonly phaseIndex: number
  readonly played: number
  /** Talk time that was used; 0 before the picture is closed. */
  readonly talked: number
  readonly extra: number
}

/** The table in the middle tells the time: neither one that stands still nor one that came late does. */
export const positionOf = (tables: readonly TableState[], at: number): Position => {
  const phaseIndex = Math.max(-1, ...tables.map(({ stage }) => stage.phaseIndex))
  const clocks = tables.filter(({ stage }) => stage.phaseIndex === phaseIndex).map(({ clock }) => clock)
  const played = clocks.map((clock) => playTime(clock, at) - clock.phaseStart).sort((a, b) => a - b)
  const talked = clocks.map((clock) => playTime(clock, at) - clock.phaseStart - (talkStart(clock) ?? Infinity))
  return {
    phaseIndex,
    played: played[Math.floor((played.length - 1) / 2)] ?? 0,
    talked: Math.max(0, ...talked),
    extra: Math.max(...clocks.map(({ extraMs }) => extraMs)),
  }
}

/** Came, or was left out by hand, at some table: there is nothing to gain any more. */
const isPast = (tables: readonly TableState[], inject: string): boolean =>
  tables.some(({ inbox }) => inject in inbox.deliveries || inject in inbox.skipped)

const optionalOf = (
  game: Game,
  index: number,
  tables: readonly TableState[],
  kept: Readonly<Record<string, true>>,
): readonly OptionalMessages[] =>
  optionalMessages(game, index).filter(({ injects }) => !injects.some((id) => id in kept || isPast(tables, id)))

/** Play time in a phase at a minute of its story. */
const playAt = (game: Game, index: number, minute: number): number => {
  const { from, to } = game.phases[index]?.story ?? { from: 0, to: 0 }
  const inPhase = Math.min(Math.max(minute, from), to) - from
  return to === from ? 0 : Math.ceil((inPhase * phaseLength(game, index)) / (to - from))
}

const stretchOf = (game: Game, index: number, running: { earliest: number; adopted: number | null } | null) => {
  const decision = game.phases[index]?.decision
  const length = phaseLength(game, index)
  const ms = decision ? Math.min(decision.limit ?? usualTalkMs, length) : length
  const floor = Math.min(ms, decision ? leastTalkMs[decision.quick ? 'quick' : 'full'] : leastPhaseMs)
  if (!running) return { ms, floor }
  const soon = Math.ceil(running.earliest / talkStepMs) * talkStepMs
  // What is agreed may stay as short as it is: planning again changes nothing.
  return { ms, floor: Math.min(ms, Math.max(floor, soon), running.adopted ?? ms) }
}

/** What is still to be played, as the planner takes it. */
const phaseTask = (
  game: Game,
  index: number,
  { time }: Pick<ExerciseState, 'time'>,
  tables: readonly TableState[],
  { phaseIndex, talked, extra }: Position,
): PhaseTask => {
  const phase = game.phases[index]
  const id = phase?.id ?? ''
  const isRunning = index === phaseIndex
  const adopted = time.plan?.phases.find((one) => one.id === id)
  const optional = optionalOf(game, index, tables, time.kept)
  const needed = neededMoments(game, index, optional).map((minute) => playAt(game, index, minute))
  return {
    id,
    ms: phaseLength(game, index),
    extra: isRunning ? extra : 0,
    least: Math.max(0, ...needed),
    stretch: stretchOf(
      game,
      index,
      isRunning ? { earliest: talked > 0 ? talked + noticeMs - extra : 0, adopted: adopted?.talkMs ?? null } : null,
    ),
    hasDecision: phase?.decision !== undefined,
    optional,
    timed: (game.injectsOf[index] ?? []).flatMap((inject) =>
      typeof inject.at === 'object' && 'after' in inject.at && !isPast(tables, inject.id)
        ? [{ inject: inject.id, after: inject.at.after }]
        : [],
    ),
    mayLeaveOut: phase?.optional ?? phase?.decision === undefined,
  }
}

/** A third of the session: of the one that the scenario has in mind, or of a shorter one. [STOP-5] */
const debriefOf = (game: Game, session: number): TimeTask['debrief'] => {
  const play = game.phases.reduce((sum, _, index) => sum + phaseLength(game, index), 0)
  const wanted = Math.max(leastDebriefMs, Math.round(Math.min(play / 2, session / 3)))
  return { wanted, least: leastDebriefMs }
}

/** The task of the planner, while the exercise has a hard stop and plays, or is about to. */
export const timeTask = (
  game: Game,
  exercise: ExerciseState,
  tables: readonly TableState[],
  at: number,
  position: Position = positionOf(tables, at),
): TimeTask | null => {
  const { stop, startedAt } = exercise.time
  if (stop === null || (exercise.place !== 'lobby' && exercise.place !== 'playing')) return null
  const first = Math.max(0, position.phaseIndex)
  return {
    phases: game.phases.slice(first).map((_, index) => phaseTask(game, first + index, exercise, tables, position)),
    played: position.phaseIndex < 0 ? 0 : position.played,
    now: at,
    stop,
    debrief: debriefOf(game, stop - (startedAt ?? at)),
  }
}
