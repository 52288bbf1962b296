import { dueMinute, type Game } from '@natte-meren/engine'
import type { Duty } from '@natte-meren/scenario'
import type { Timeline } from './timeline.ts'

/** First value of a duty's register that stands for a running clock. */
export const running = 3

/**
 * When a duty may fall due. It starts somewhere in a slot, so its last minute is known to lie between two
 * minutes; at a known moment (an opening, a message) the two are the same.
 */
export interface DueClasses {
  readonly earliest: readonly number[]
  readonly latest: readonly number[]
  /** Register value for a start in a slot of a phase; `exact` at its first minute, else anywhere in it. */
  readonly started: (phase: number, slot: number, exact: boolean) => number
  /** For each phase, the class that stands for all that behave alike from there on. */
  readonly alike: readonly Uint8Array[]
}

type Span = readonly [earliest: number, latest: number]

/** For each moment at which a duty may come due from a phase on: surely past, perhaps past, or not. */
const future = (game: Game, timelines: readonly Timeline[], phase: number, [earliest, latest]: Span): string => {
  const past = (from: number, until: number): string => (latest < from ? '2' : earliest < until ? '1' : '0')
  const signs: string[] = []
  for (let index = phase; index < timelines.length; index += 1) {
    const end = game.phases[index]?.story
    for (const slot of timelines[index]?.slots ?? []) signs.push(past(slot.story, slot.until))
    if (end) signs.push(past(end.to, end.to))
    const next = game.phases[index + 1]
    if (next) signs.push(past(next.story.from, next.story.from))
  }
  return signs.join('')
}

export const dueClasses = (game: Game, timelines: readonly Timeline[], duty: Duty): DueClasses => {
  const spans: Span[] = []
  const byName = new Map<string, number>()
  const classOf = (from: number, until: number): number => {
    const span: Span = [dueMinute(game, duty, from), dueMinute(game, duty, until)]
    const name = span.join()
    const known = byName.get(name)
    if (known !== undefined) return known
    spans.push(span)
    byName.set(name, spans.length - 1)
    return spans.length - 1
  }
  const starts = timelines.map(({ slots }) =>
    slots.map(({ story, until }) => [classOf(story, story), classOf(story, until)] as const),
  )
  const alike = timelines.map((_, phase) => {
    const first = new Map<string, number>()
    return Uint8Array.from(spans, (span, index) => {
      const name = future(game, timelines, phase, span)
      if (!first.has(name)) first.set(name, index)
      return first.get(name) ?? index
    })
  })
  return {
    earliest: spans.map(([earliest]) => earliest),
    latest: spans.map(([, latest]) => latest),
    started: (phase, slot, exact) => running + (starts[phase]?.[slot]?.[exact ? 0 : 1] ?? 0),
    alike,
  }
}
