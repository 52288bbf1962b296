import { type Game, prepareGame } from '@natte-meren/engine'
import { parseScenario } from '@natte-meren/scenario'
import { minimalScenarioFiles } from './minimalScenario.ts'

const prepared = (edition: string, replaced: Readonly<Record<string, string>>): Game => {
  const { scenario, findings } = parseScenario({ ...minimalScenarioFiles, ...replaced })
  const game = scenario && prepareGame(scenario, edition)
  if (game) return game
  throw new Error(`The minimal scenario does not play: ${JSON.stringify(findings)}`)
}

const asWritten = new Map<string, Game>()

/** The minimal scenario made ready to play; read once. */
export const minimalGame = (edition = 'short'): Game => {
  const game = asWritten.get(edition) ?? prepared(edition, {})
  asWritten.set(edition, game)
  return game
}

/** The minimal scenario with some words of one file replaced by others, which must stand in it. */
export const minimalGameWith = (file: string, was: string, becomes: string, edition = 'short'): Game => {
  const text = minimalScenarioFiles[file]
  if (!text?.includes(was)) throw new Error(`${file} does not say: ${was}`)
  return prepared(edition, { [file]: text.replace(was, becomes) })
}
