import type { Effects } from '@natte-meren/scenario'
import type { TableEvent } from './events.ts'
import type { Game } from './game.ts'
import type { TableState } from './state.ts'
import type { Cause } from './town.ts'

/** What an effect changes, as events; a step that meets the end of a scale is as long as there is room. */
export const effectEvents = (game: Game, state: TableState, effects: Effects, cause: Cause): TableEvent[] => {
  const phase = game.phases[state.stage.phaseIndex]?.id ?? null
  const events: TableEvent[] = []
  const values: Record<string, number> = { ...state.town.indicators }
  for (const [index, { id, change }] of effects.indicators.entries()) {
    const indicator = game.indicators.get(id)
    const before = values[id]
    if (!indicator || before === undefined) continue
    const value = Math.min(indicator.max, Math.max(indicator.min, before + change))
    values[id] = value
    events.push({
      type: 'IndicatorChanged',
      indicator: id,
      change: value - before,
      value,
      cause,
      index,
      phase,
    })
  }
  for (const flag of effects.set) if (!(flag in state.town.flags)) events.push({ type: 'FlagSet', flag })
  for (const flag of effects.clear) if (flag in state.town.flags) events.push({ type: 'FlagCleared', flag })
  for (const duty of effects.meets) if (state.duties[duty]?.status === 'running') events.push({ type: 'DutyMet', duty })
  return events
}
