import type { ChangeView, TownSlice } from '@natte-meren/protocol'

/** Changes of one indicator, newest first. */
export const selectReasons = (town: TownSlice, indicator: string): ChangeView[] =>
  Object.values(town.changes)
    .filter((change) => change.indicator === indicator && change.change !== 0)
    .sort((a, b) => b.order - a.order)

/** Changes since a moment in the log, oldest first: what a decision did. */
export const selectChangesSince = (town: TownSlice, order: number): ChangeView[] =>
  Object.values(town.changes)
    .filter((change) => change.order >= order && change.change !== 0)
    .sort((a, b) => a.order - b.order)
