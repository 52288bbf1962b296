import type { Moment } from '@natte-meren/protocol'

/** A phase as a column of the charts. */
export interface DebriefPhase {
  id: string
  title: string
  /** Story minutes at which it opened. */
  from: number
}

/** The phases that this table played, in order; the timeline says when each one opened. */
export const phasesOf = (timeline: readonly Moment[]): DebriefPhase[] =>
  timeline
    .filter((moment) => moment.kind === 'phase')
    .map((moment) => ({ id: moment.phase, title: moment.text, from: moment.story }))

/** Index of the phase in which a story minute falls; what was known before the start counts to the first. */
export const phaseAt = (phases: readonly DebriefPhase[], story: number): number =>
  Math.max(
    0,
    phases.findLastIndex((phase) => phase.from <= story),
  )
