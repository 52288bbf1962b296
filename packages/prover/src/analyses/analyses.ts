import type { ProofProblem } from '../findings/proofFinding.ts'
import type { EditionProof } from '../proof.ts'
import { cycles } from './cycles.ts'
import { deadEnds } from './deadEnds.ts'
import { facts } from './facts.ts'
import { idleRoles } from './idleRoles.ts'
import { load } from './load.ts'
import { options } from './options.ts'
import { reach } from './reach.ts'

/** One question about an edition that was proven, answered with what there is to mend. */
export type Analysis = (proof: EditionProof) => ProofProblem[]

/** Every analysis, in the order of its findings. */
export const analyses: readonly Analysis[] = [reach, cycles, deadEnds, options, facts, idleRoles, load]
