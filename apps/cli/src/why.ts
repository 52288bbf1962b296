import { why as explain, type Why, whyWords } from '@natte-meren/prover'
import { loadPlayedLog } from './playedLog.ts'
import type { CliLanguage, ExitCode, Output } from './speak.ts'

export interface WhyOptions {
  readonly json: boolean
  readonly lang: CliLanguage
}

const asJson = (answer: Why): unknown =>
  answer.verdict === 'condition' ? { verdict: answer.verdict, release: answer.release } : answer

/** Says which clause held a message back in a run, and what would have released it. */
export const why = async (
  file: string,
  inject: string,
  { json, lang }: WhyOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const played = await loadPlayedLog(file, lang)
  if (typeof played === 'string') {
    complain(played)
    return 2
  }
  const answer = explain(played.game, played.log, inject)
  const lines = whyWords(played.game, inject, answer, lang)
  if (json) print(JSON.stringify({ inject, ...(asJson(answer) as object), text: lines }))
  else for (const line of lines) print(line)
  return answer.verdict === 'unknown' ? 2 : 0
}
