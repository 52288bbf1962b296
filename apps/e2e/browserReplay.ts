import { prepareGame } from '@natte-meren/engine'
import { readGolden, replayGolden } from '@natte-meren/prover'
import { parseScenario } from '@natte-meren/scenario'

declare global {
  interface Window {
    /** Replays a golden run with the texts of its scenario: everything happens in the browser. */
    replayInBrowser: (files: Readonly<Record<string, string>>, golden: string) => { hash: string; refused: number }
  }
}

window.replayInBrowser = (files, golden) => {
  const run = readGolden(golden)
  const { scenario } = parseScenario(files)
  const game = run && scenario && prepareGame(scenario, run.edition)
  if (!run || !game) throw new Error('No golden run of this scenario')
  const { hash, refused } = replayGolden(game, run)
  return { hash, refused: refused.length }
}
