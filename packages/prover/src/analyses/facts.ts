import type { PlacedInject } from '@natte-meren/engine'
import type { Decision, Fact, Words } from '@natte-meren/scenario'
import { type ProofProblem, proofProblem } from '../findings/proofFinding.ts'
import { castOf } from '../machine/cast.ts'
import type { EditionProof, TableProof } from '../proof.ts'
import { explained } from './reach.ts'

interface Carrier {
  readonly inject: PlacedInject
  readonly inTime: boolean
}

/** Messages with a fact that can come to a table before a decision is taken, and those that cannot. */
const carriers = ({ game }: EditionProof, { answers }: TableProof, fact: Fact, deciding: number): Carrier[] =>
  game.injectsOf
    .flat()
    .filter(({ facts }) => facts.includes(fact.id))
    .map((inject) => {
      const name = `${inject.phaseIndex === deciding ? 'early' : 'inject'} ${inject.id}`
      const comes = answers.byName.get(name)?.verdict !== 'never'
      return { inject, inTime: inject.phaseIndex <= deciding && comes }
    })

/** Somebody who sits at the table gets it in time, and can share it. */
const isShareable = (proof: EditionProof, table: TableProof, fact: Fact, deciding: number): boolean => {
  const cast = castOf(proof.game, table.seated)
  const sits = (to: 'all' | readonly string[]): boolean => cast.reached(to).some((role) => cast.seated.has(role))
  if (fact.holders.length > 0 && sits(fact.holders)) return true
  return carriers(proof, table, fact, deciding).some(({ inject, inTime }) => inTime && sits(inject.to))
}

const late: Words = { nl: 'alle berichten die het dragen komen later', en: 'all injects that carry it come later' }

/** Why no table has a fact in time: of the message that could have brought it sooner, what keeps it back. */
const whyLate = (proof: EditionProof, fact: Fact, deciding: number): Words | null => {
  const [table] = proof.tables
  const all = table ? carriers(proof, table, fact, deciding) : []
  const sooner = all.find(({ inject }) => inject.phaseIndex <= deciding && inject.at !== 'effect')
  // Without such a message the check of the files says so already.
  if (!sooner) return null
  const answer = table?.answers.byName.get(`inject ${sooner.inject.id}`)
  return answer?.verdict === 'never' ? explained(proof, answer).why : late
}

const about = (proof: EditionProof, fact: Fact, at: number, decision: Decision, deciding: number): ProofProblem[] => {
  const found = proof.atlas.find('fact', fact.id)
  const place = { file: found?.file ?? 'facts.yaml', path: [...(found?.path ?? []), 'matters', at] }
  const edition = proof.game.edition.id
  if (proof.tables.some((table) => isShareable(proof, table, fact, deciding))) return []
  const why = whyLate(proof, fact, deciding)
  return why ? [proofProblem('fact/not-in-time', place, { fact: fact.id, edition, decision: decision.id, why })] : []
}

/** Facts that cannot reach the one who decides before the decision on which they bear. */
export const facts = (proof: EditionProof): ProofProblem[] =>
  proof.game.scenario.facts.flatMap((fact) =>
    fact.matters.flatMap((id, at) => {
      const deciding = proof.game.phases.findIndex(({ decision }) => decision?.id === id)
      const decision = proof.game.decisions.get(id)
      return decision && deciding >= 0 ? about(proof, fact, at, decision, deciding) : []
    }),
  )
