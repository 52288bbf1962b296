import type { BeamerView, DebriefView, PlenaryView } from '@natte-meren/protocol'

/** Of a run that is shown without a name, the room gets nothing but the run. */
const onlyTheRun: DebriefView = {
  scene: 'timeline',
  words: [],
  timeline: [],
  decisions: [],
  facts: [],
  questions: [],
  verbs: { stop: [], organise: [], tell: [], care: [], account: [] },
  goals: [],
  began: 1,
  outcome: null,
  selfLed: null,
}

/** The table whose debrief the room sees: the only one, the one that tells, or a run or a what-if without a name. */
export const ownDebrief = ({ debrief, together }: BeamerView, plenary: PlenaryView | null): DebriefView | null => {
  if (debrief !== null) return debrief
  if (together?.scene === 'decisions' && plenary?.whatIf) return { ...onlyTheRun, scene: 'decisions' }
  return together?.scene === 'timeline' && together.telling === null && plenary?.run ? onlyTheRun : null
}
