import type { Game } from './game.ts'
import type { Evolvers } from './recorded.ts'

/** Where an effect stands in the scenario; its reason is read from there. */
export type Cause =
  | { readonly kind: 'option'; readonly decision: string; readonly option: string }
  | { readonly kind: 'lapsed'; readonly decision: string }
  | { readonly kind: 'duty'; readonly duty: string }
  | { readonly kind: 'inject'; readonly inject: string }

export interface Change {
  readonly indicator: string
  readonly change: number
  readonly cause: Cause
  /** Index among the indicator effects of the cause. */
  readonly index: number
  readonly phase: string | null
  readonly story: number
  readonly order: number
}

export interface TownState {
  readonly indicators: Readonly<Record<string, number>>
  readonly changes: Readonly<Record<string, Change>>
  readonly flags: Readonly<Record<string, true>>
}

/** The town before anything happened. */
export const initialTown = (game: Game): TownState => ({
  indicators: Object.fromEntries(game.scenario.indicators.map(({ id, start }) => [id, start])),
  changes: {},
  flags: {},
})

export type TownEvent =
  | {
      type: 'IndicatorChanged'
      indicator: string
      change: number
      value: number
      cause: Cause
      index: number
      phase: string | null
    }
  | { type: 'FlagSet'; flag: string }
  | { type: 'FlagCleared'; flag: string }

export const evolveTown: Evolvers<TownState, TownEvent> = {
  IndicatorChanged: (town, { event, story, version }) => {
    const { indicator, change, value, cause, index, phase } = event
    const entry = { indicator, change, cause, index, phase, story, order: version }
    return {
      ...town,
      indicators: { ...town.indicators, [indicator]: value },
      changes: { ...town.changes, [`c${version}`]: entry },
    }
  },
  FlagSet: (town, { event }) => ({ ...town, flags: { ...town.flags, [event.flag]: true } }),
  FlagCleared: (town, { event }) => ({
    ...town,
    flags: Object.fromEntries(Object.entries(town.flags).filter(([flag]) => flag !== event.flag)),
  }),
}
