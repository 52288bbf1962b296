import { type Game, momentsIn, type PlacedInject, phaseLength } from '@natte-meren/engine'
import type { Condition, Phase } from '@natte-meren/scenario'

/** A stretch of play in a phase during which no condition changes by time alone. */
interface Slot {
  /** Play time since the phase opened [ms] at which it begins. */
  readonly play: number
  /** Story minutes at its beginning and at its end, both included. */
  readonly story: number
  readonly until: number
}

/** The slots of a phase; the last one lasts as long as the table stays in the phase. */
export interface Timeline {
  readonly slots: readonly Slot[]
}

/** Play time since the phase opened [ms] at which its story reaches a minute; null if it never does. */
const playAt = (game: Game, phaseIndex: number, { story }: Phase, minute: number): number | null => {
  if (minute <= story.from) return 0
  if (minute > story.to) return null
  return Math.ceil(((minute - story.from) * phaseLength(game, phaseIndex)) / (story.to - story.from))
}

const storyAt = (game: Game, phaseIndex: number, { story }: Phase, play: number): number => {
  const length = phaseLength(game, phaseIndex)
  return story.from + Math.floor(((story.to - story.from) * Math.min(play, length)) / length)
}

/** Play time since the phase opened [ms] from which a message can come by itself; null for one that waits for no clock. */
export const arrivalOf = (game: Game, phase: Phase, inject: PlacedInject): number | null => {
  if (typeof inject.at === 'string') return null
  if ('after' in inject.at) return inject.at.after
  return playAt(game, inject.phaseIndex, phase, inject.at.story) ?? Number.POSITIVE_INFINITY
}

/** Cuts a phase where a message that matters may come, and where one of these conditions may change. */
export const timelineOf = (
  game: Game,
  phaseIndex: number,
  phase: Phase,
  injects: readonly PlacedInject[],
  conditions: readonly (Condition | undefined)[],
): Timeline => {
  const moments = conditions.flatMap(momentsIn).map((minute) => playAt(game, phaseIndex, phase, minute))
  const arrivals = injects.map((inject) => arrivalOf(game, phase, inject))
  const cuts = [...moments, ...arrivals].filter((cut) => cut !== null && Number.isFinite(cut))
  const plays = [...new Set([0, ...(cuts as number[])])].sort((a, b) => a - b)
  const slots = plays.map((play, index) => {
    const next = plays[index + 1]
    const until = next === undefined ? phase.story.to : storyAt(game, phaseIndex, phase, next - 1)
    return { play, story: storyAt(game, phaseIndex, phase, play), until }
  })
  return { slots }
}

/** The slot in which a moment of play falls; the number of slots when it never comes. */
export const slotAt = ({ slots }: Timeline, play: number | null): number => {
  if (play === null) return 0
  if (!Number.isFinite(play)) return slots.length
  return Math.max(
    0,
    slots.findLastIndex((slot) => slot.play <= play),
  )
}
