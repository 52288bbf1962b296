import { type ProofProblem, proofProblem } from '../findings/proofFinding.ts'
import { castOf } from '../machine/cast.ts'
import { type EditionProof, seatedWords, type TableProof } from '../proof.ts'

/** The first of two phases in a row in which a role got nothing of its own in some evening; -1 when there are none. */
const idleFrom = ({ game }: EditionProof, { seated, evenings }: TableProof, role: string): number => {
  const cast = castOf(game, seated)
  const own = new Set(
    game.injectsOf
      .flat()
      .filter(({ to }) => to !== 'all' && cast.reached(to).includes(role))
      .map(({ id }) => id),
  )
  const isIdle = (arrived: readonly string[] | undefined): boolean => !arrived?.some((id) => own.has(id))
  return game.phases.findIndex(
    (_, phase) =>
      phase + 1 < game.phases.length &&
      evenings.some(({ arrived }) => isIdle(arrived[phase]) && isIdle(arrived[phase + 1])),
  )
}

/** Roles with nothing of their own to say for longer than a round: each once, at the smallest table where it happens. */
export const idleRoles = (proof: EditionProof): ProofProblem[] =>
  proof.game.scenario.roles.flatMap(({ id: role }) => {
    for (const table of proof.tables.filter(({ seated }) => seated.includes(role))) {
      const phase = idleFrom(proof, table, role)
      if (phase < 0) continue
      const found = proof.atlas.find('role', role)
      const place = { file: found?.file ?? 'roles.yaml', path: [...(found?.path ?? []), 'id'] }
      const [first, second] = [proof.game.phases[phase]?.id ?? '', proof.game.phases[phase + 1]?.id ?? '']
      const values = { role, first, second, seated: seatedWords(table.seated) }
      return [proofProblem('role/idle', place, values)]
    }
    return []
  })
