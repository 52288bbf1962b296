import type { SheetItem } from '@natte-meren/protocol'

/** The run sheet in the four parts in which a facilitator reads it. */
export interface RunSheet {
  readonly past: readonly SheetItem[]
  readonly now: readonly SheetItem[]
  /** The next two, in full. */
  readonly soon: readonly SheetItem[]
  readonly later: readonly SheetItem[]
}

const isPast = (item: SheetItem) => item.status === 'done' || item.status === 'skipped' || item.status === 'out'

export const splitSheet = (sheet: Readonly<Record<string, SheetItem>>): RunSheet => {
  const items = Object.values(sheet).sort((a, b) => a.order - b.order)
  const coming = items.filter((item) => !isPast(item) && item.status !== 'now')
  return {
    past: items.filter(isPast),
    now: items.filter((item) => item.status === 'now'),
    soon: coming.slice(0, 2),
    later: coming.slice(2),
  }
}

/** When the debrief starts if the rest goes as planned, and how much play is late. In minutes. */
export interface DebriefPlan {
  readonly playLeft: number
  readonly late: number
}

/** `minutesInPhase`: play time of the phase that runs now, which may be ahead of `actual`. */
export const planDebrief = (sheet: Readonly<Record<string, SheetItem>>, minutesInPhase: number): DebriefPlan => {
  let playLeft = 0
  let late = 0
  for (const item of Object.values(sheet)) {
    if (item.kind !== 'phase' || item.planned === null) continue
    if (item.status === 'done') late += (item.actual ?? item.planned) - item.planned
    else if (item.status === 'now') {
      playLeft += Math.max(0, item.planned - minutesInPhase)
      late += Math.max(0, minutesInPhase - item.planned)
    } else playLeft += item.planned
  }
  return { playLeft: Math.round(playLeft), late: Math.max(0, Math.round(late)) }
}
