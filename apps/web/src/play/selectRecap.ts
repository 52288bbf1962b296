import type { RoleView } from '@natte-meren/protocol'
import { selectTabled } from '../screens/play/facts/selectFacts.ts'
import type { playTexts } from './playTexts.ts'

/** Three lines for who joins late: the phase, the latest decision, what is on the table. Nothing in the lobby. */
export const selectRecap = (
  view: Pick<RoleView, 'stage' | 'decisions' | 'facts'>,
  t: (typeof playTexts)['nl'],
): string[] => {
  const { phase } = view.stage
  if (phase === null) return []
  const latest = Object.values(view.decisions)
    .sort((a, b) => b.order - a.order)
    .find((decision) => decision.taken !== null)
  const tabled = selectTabled(view.facts).length
  return [
    t.recapPhase(phase.title, phase.line),
    ...(latest?.taken ? [t.recapDecision(latest.taken.label)] : []),
    ...(tabled > 0 ? [t.recapFacts(tabled)] : []),
  ]
}
