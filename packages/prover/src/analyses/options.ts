import { type ProofProblem, proofProblem } from '../findings/proofFinding.ts'
import { type EditionProof, placeOf } from '../proof.ts'
import { comparedEvenings as runs } from '../sampling/dominance.ts'

/** Options that nobody would choose who knew what came of them, and choices that make no difference. */
export const options = (proof: EditionProof): ProofProblem[] =>
  proof.dominated.map(({ decision, worse, better, same }) => {
    const place = placeOf(proof, { kind: 'option', id: worse, decision }, ['id'])
    const edition = proof.game.edition.id
    return same
      ? proofProblem('decision/no-difference', place, { first: better, second: worse, runs, edition })
      : proofProblem('decision/dominated', place, { worse, better, runs, edition })
  })
