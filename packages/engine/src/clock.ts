import type { Step } from '@natte-meren/protocol'
import type { Evolvers } from './recorded.ts'
import { afterPicture, type Settled, type StageEvent } from './stage.ts'

/** Play time of a table. All times are whole milliseconds. */
export interface ClockState {
  readonly running: boolean
  /** Server time at which `playMs` was right. */
  readonly at: number
  /** Play time in all at `at`. */
  readonly playMs: number
  /** Play time at which the phase opened. */
  readonly phaseStart: number
  /** Talk time given on top of the scenario's limit. */
  readonly extraMs: number
  /** Play time in the phase [ms] at which each of its steps began. */
  readonly reached: Readonly<Partial<Record<Step, number>>>
  /** How long each phase before this one lasted [ms]. */
  readonly lasted: readonly number[]
}

export const initialClock: ClockState = {
  running: false,
  at: 0,
  playMs: 0,
  phaseStart: 0,
  extraMs: 0,
  reached: {},
  lasted: [],
}

export type ClockEvent =
  | { type: 'TablePaused'; by: 'facilitator' | 'stop' }
  | { type: 'TableResumed' }
  /** The server was away from `from` to the moment of this event: that was no play time. */
  | { type: 'ClockReanchored'; from: number }
  | { type: 'TimeExtended'; ms: number }

/** Play time [ms] at a moment of the server's clock; never runs backwards. [TIME-1] */
export const playTime = (clock: ClockState, at: number): number =>
  clock.playMs + (clock.running ? Math.max(0, at - clock.at) : 0)

/** Server time at which a play time is reached, while the clock runs. */
export const serverTimeAt = (clock: ClockState, playMs: number): number => clock.at + Math.max(0, playMs - clock.playMs)

/** Play time in the phase [ms] at which talk time began: as the picture was closed. [TIME-7] */
export const talkStart = ({ reached }: ClockState): number | null => reached.judgement ?? reached.decision ?? null

/** The same clock running or standing still from a moment on. */
export const setRunning = (clock: ClockState, running: boolean, at: number): ClockState => ({
  ...clock,
  running,
  at,
  playMs: playTime(clock, at),
})

type Gate = Extract<StageEvent, { type: 'PhaseOpened' | 'DebriefOpened' | 'TableEnded' }>
type Stepped = Extract<StageEvent, { type: 'PictureClosed' | 'AdviceRevealed' }> | Settled

const reach = (clock: ClockState, step: Step, play: number): ClockState => ({
  ...clock,
  reached: { ...clock.reached, [step]: play - clock.phaseStart },
})

export const evolveClock: Evolvers<ClockState, ClockEvent | Gate | Stepped> = {
  TablePaused: (clock, { at }) => setRunning(clock, false, at),
  TableResumed: (clock, { at }) => setRunning(clock, true, at),
  ClockReanchored: (clock, { at, event }) => ({
    ...clock,
    at,
    playMs: playTime(clock, event.from),
  }),
  TimeExtended: (clock, { event }) => ({ ...clock, extraMs: clock.extraMs + event.ms }),
  PhaseOpened: (clock, { at, play, event }) => ({
    // In its first phase, whichever that is, a table starts to play. [EX-8]
    ...(clock.running ? clock : setRunning(clock, true, at)),
    phaseStart: play,
    extraMs: 0,
    reached: { picture: 0 },
    lasted: clock.running ? [...clock.lasted, play - clock.phaseStart] : Array.from({ length: event.index }, () => 0),
  }),
  PictureClosed: (clock, { play, event }, game) =>
    reach(clock, afterPicture(game.phases.find(({ id }) => id === event.phase)?.decision), play),
  AdviceRevealed: (clock, { play }) => reach(clock, 'decision', play),
  DecisionTaken: (clock, { play }) => reach(clock, 'done', play),
  DecisionLapsed: (clock, { play }) => reach(clock, 'done', play),
  DebriefOpened: (clock, { at, play }) => ({
    ...setRunning(clock, false, at),
    lasted: [...clock.lasted, play - clock.phaseStart],
  }),
  TableEnded: (clock, { at }) => setRunning(clock, false, at),
}
