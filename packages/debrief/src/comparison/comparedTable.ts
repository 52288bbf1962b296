import type { Recorded, TableEvent } from '@natte-meren/engine'
import type { TableFindings } from '../report/tableFindings.ts'

/** What a comparison keeps of a table: no number, no name and no text that anybody typed has a place in it. [COMP-2] */
export interface ComparedTable {
  readonly decisions: Readonly<Record<string, { readonly option: string | null; readonly dissents: number }>>
  /** By fact and decision: whether the decider had it before; null when there was no decision. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, boolean | null>>>>
  /** By message: for how long each of its readers had it before them [s]. */
  readonly readings: Readonly<Record<string, readonly number[]>>
}

/**
 * From when a message came on a phone until its reader went on to another, or the table to its next step. Who opens
 * several at once does not tell how long each took, and a scripted player reads nothing. [COMP-4]
 */
const readingsOf = (events: readonly Recorded<TableEvent>[]): ComparedTable['readings'] => {
  const bots = new Set<string>()
  const reading = new Map<string, { readonly inject: string; readonly since: number }>()
  const readings: Record<string, number[]> = {}
  const close = (seat: string, play: number) => {
    const open = reading.get(seat)
    reading.delete(seat)
    if (!open) return
    readings[open.inject] ??= []
    readings[open.inject]?.push(Math.round((play - open.since) / 1_000))
  }
  for (const { event, play } of events) {
    if (event.type === 'SeatClaimed' && event.bot) bots.add(event.seat)
    if (event.type === 'PictureClosed' || event.type === 'PhaseClosed')
      for (const seat of [...reading.keys()]) close(seat, play)
    if (event.type !== 'InjectsSeen' || bots.has(event.seat)) continue
    close(event.seat, play)
    const [inject, ...others] = event.injects
    if (inject !== undefined && others.length === 0) reading.set(event.seat, { inject, since: play })
  }
  return readings
}

/** What is compared of a table. Pure. */
export const comparedTable = (
  { decisions, facts }: Pick<TableFindings, 'decisions' | 'facts'>,
  events: readonly Recorded<TableEvent>[],
): ComparedTable => ({
  decisions: Object.fromEntries(
    Object.entries(decisions).map(([id, { option, dissents }]) => [id, { option, dissents }]),
  ),
  facts: Object.fromEntries(Object.entries(facts).map(([id, { inTime }]) => [id, inTime])),
  readings: readingsOf(events),
})
