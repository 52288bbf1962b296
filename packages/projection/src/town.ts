import type { Cause, Change, Game, TableState } from '@natte-meren/engine'
import type { ChangeView, TownSlice } from '@natte-meren/protocol'
import type { Effects, Localised } from '@natte-meren/scenario'
import type { Lens } from './context.ts'

const effectsOf = (game: Game, cause: Cause): Effects | undefined => {
  switch (cause.kind) {
    case 'option':
      return game.decisions.get(cause.decision)?.options.find(({ id }) => id === cause.option)?.effects
    case 'lapsed':
      return game.decisions.get(cause.decision)?.lapsed
    case 'duty':
      return game.duties.get(cause.duty)?.missed
    case 'inject':
      return game.injects.get(cause.inject)?.effects
  }
}

const nothing: Localised = { nl: '' }

/** Why an indicator moved, in the words of the scenario. */
export const reasonOf = ({ game, say }: Lens, change: Change): string =>
  say(effectsOf(game, change.cause)?.indicators[change.index]?.reason ?? nothing)

const changeView = (lens: Lens, change: Change): ChangeView => ({
  indicator: change.indicator,
  change: change.change,
  reason: reasonOf(lens, change),
  phase: change.phase,
  story: change.story,
  order: change.order,
})

export const projectTown = (lens: Lens, town: TableState['town']): TownSlice => ({
  indicators: Object.fromEntries(
    lens.game.scenario.indicators.map(({ id, name, about, start, min, max }) => [
      id,
      {
        id,
        name: lens.say(name),
        about: lens.say(about),
        value: town.indicators[id] ?? start,
        start,
        min,
        max,
      },
    ]),
  ),
  changes: Object.fromEntries(Object.entries(town.changes).map(([id, change]) => [id, changeView(lens, change)])),
})
