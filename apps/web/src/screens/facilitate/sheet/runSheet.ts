import type { SheetItem, TimeView } from '@natte-meren/protocol'

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
  const now = items.filter((item) => item.status === 'now')
  const isOver = (item: SheetItem) => isPast(item) || (item.status === 'dropped' && item.order < (now[0]?.order ?? 0))
  const coming = items.filter((item) => !isOver(item) && item.status !== 'now')
  const soon = coming.filter(({ status }) => status !== 'dropped').slice(0, 2)
  return { past: items.filter(isOver), now, soon, later: coming.filter((item) => !soon.includes(item)) }
}

/** When the debrief starts if the rest goes as planned, and how much play is late. In minutes. */
export interface DebriefPlan {
  readonly playLeft: number
  readonly late: number
}

/** The same run sheet with the minutes that are planned on the way to a hard stop. */
export const withPlan = (
  sheet: Readonly<Record<string, SheetItem>>,
  plannedMs: TimeView['planned'],
): Readonly<Record<string, SheetItem>> =>
  Object.fromEntries(
    Object.entries(sheet).map(([id, item]) => {
      const ms = plannedMs[id]
      return [id, ms === undefined ? item : { ...item, planned: ms / 60_000 }]
    }),
  )

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
