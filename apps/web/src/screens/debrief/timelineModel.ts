import type { DebriefView, Moment, OutcomeView } from '@natte-meren/protocol'
import type { DebriefTexts } from './debriefTexts.ts'
import type { LookTexts } from './lookTexts.ts'
import { type DebriefPhase, phasesOf } from './phases.ts'

/** A stop of the hand on the timeline: a moment of play, or the ending. */
export type Stop =
  | { kind: 'moment'; moment: Moment; phase: number; x: number }
  | (OutcomeView & { kind: 'outcome'; phase: number; x: number })

export interface Timeline {
  phases: DebriefPhase[]
  stops: Stop[]
}

/**
 * The run as stops from left to right. Each phase has the same room, whatever its story time: `x` runs
 * from 0 to the number of phases, and moments share the room of their phase.
 */
export const timelineOf = ({ timeline, outcome }: Pick<DebriefView, 'timeline' | 'outcome'>): Timeline => {
  const phases = phasesOf(timeline)
  const stops: Stop[] = phases.flatMap((phase, index) => {
    const own = timeline.filter((moment) => moment.phase === phase.id)
    return own.map(
      (moment, place): Stop => ({ kind: 'moment', moment, phase: index, x: index + (place + 0.5) / own.length }),
    )
  })
  if (outcome !== null && phases.length > 0) {
    stops.push({ kind: 'outcome', ...outcome, phase: phases.length - 1, x: phases.length })
  }
  return { phases, stops }
}

/** What one role saw at the time: what went to all, and what went to it. `null` is everybody together. */
export const visibleTo = (stop: Stop, role: string | null): boolean =>
  stop.kind === 'outcome' ||
  role === null ||
  stop.moment.kind !== 'message' ||
  stop.moment.role === null ||
  stop.moment.role === role

/** The nearest stop that the role saw, from a place on, in a direction; the place itself when there is none. */
export const stepTo = (stops: readonly Stop[], from: number, step: -1 | 1, role: string | null): number => {
  for (let index = from + step; index >= 0 && index < stops.length; index += step) {
    const stop = stops[index]
    if (stop && visibleTo(stop, role)) return index
  }
  return from
}

/** The version of the log that a stop stands for; the ending comes after everything else. */
export const versionOf = (stops: readonly Stop[], index: number): number => {
  const stop = stops[index]
  if (stop?.kind === 'moment') return stop.moment.order
  return stops.reduce((last, each) => (each.kind === 'moment' ? Math.max(last, each.moment.order) : last), 0) + 1
}

/** The stop that shows a version: its own, or else the last one before it. */
export const stopAt = (stops: readonly Stop[], version: number): number => {
  const own = stops.findIndex((stop) => stop.kind === 'moment' && stop.moment.order === version)
  if (own >= 0) return own
  if (stops.at(-1)?.kind === 'outcome' && version >= versionOf(stops, stops.length - 1)) return stops.length - 1
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop.kind === 'moment' && stop.moment.order <= version),
  )
}

/** What a moment says; what the facilitator did is put in words by the screen. */
export const momentText = ({ kind, text, detail }: Moment, look: LookTexts): string => {
  if (kind !== 'intervention') return text
  const words = Object.hasOwn(look.interventions, detail ?? '')
    ? look.interventions[detail as keyof LookTexts['interventions']]
    : null
  return words === null ? text : words(text)
}

/** The second line of a moment; a duty's is a state, which the screen puts in words. */
export const momentDetail = ({ kind, detail }: Moment, texts: DebriefTexts): string | null => {
  if (kind === 'intervention') return null
  if (kind !== 'duty') return detail
  return detail === 'met' || detail === 'missed' ? texts.timeline.duty[detail] : null
}
