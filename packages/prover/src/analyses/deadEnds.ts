import { type ProofProblem, proofProblem } from '../findings/proofFinding.ts'
import { type EditionProof, seatedWords } from '../proof.ts'

/** Phases in which a table may sit with nothing to decide and nothing that comes, until somebody opens the gate. */
export const deadEnds = (proof: EditionProof): ProofProblem[] =>
  proof.game.phases.flatMap(({ id, decision }, index) => {
    const stuck = proof.tables.find(({ evenings }) => evenings.some(({ arrived }) => arrived[index]?.length === 0))
    if (decision || !stuck) return []
    const found = proof.atlas.find('phase', id)
    const place = { file: found?.file ?? 'scenario.yaml', path: [...(found?.path ?? []), 'id'] }
    return [proofProblem('phase/dead-end', place, { phase: id, seated: seatedWords(stuck.seated) })]
  })
