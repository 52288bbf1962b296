import type { RoleView } from '@natte-meren/protocol'
import { selectTabled } from '../screens/play/facts/selectFacts.ts'
import type { playTexts } from './playTexts.ts'

/** Three lines for who joins late: where the table is, what was decided last, what it knows. Nothing in the lobby. */
export const selectRecap = (
  view: Pick<RoleView, 'stage' | 'decisions' | 'facts'>,
  t: (typeof playTexts)['nl'],
): string[] => {
  const { phase, step } = view.stage
  if (phase === null) return []
  const where = t.recapPhase(phase.number, phase.count, phase.title, phase.line)
  const latest = Object.values(view.decisions)
    .sort((a, b) => b.order - a.order)
    .find((decision) => decision.taken !== null)?.taken
  const [newest, ...others] = selectTabled(view.facts)
  return [
    step === null ? where : `${where} ${t.recapSteps[step]}`,
    latest ? t.recapDecision(latest.label, latest.explanation) : t.recapUndecided,
    newest ? t.recapFacts(newest.tabled?.words ?? newest.sentence, others.length) : t.recapNoFacts,
  ]
}
