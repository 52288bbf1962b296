import { replayLog } from '@natte-meren/prover'
import { loadPlayedLogs, problemText } from './playedLog.ts'
import type { CliLanguage, ExitCode, Output } from './speak.ts'

export interface ReplayOptions {
  readonly json: boolean
  readonly lang: CliLanguage
}

/** Plays a log again with the scenario version that travels beside it, and prints the hash that each table comes to. */
export const replay = async (
  file: string,
  { json, lang }: ReplayOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const played = await loadPlayedLogs(file, lang)
  if (typeof played === 'string') {
    complain(played)
    return 2
  }
  for (const { game, log } of played) {
    const replayed = replayLog(game, log)
    if ('problem' in replayed) {
      complain(problemText(replayed, lang))
      return 2
    }
    const { hash, state } = replayed
    print(json ? JSON.stringify({ hash, version: state.version }) : `${hash}  ${state.version}`)
  }
  return 0
}
