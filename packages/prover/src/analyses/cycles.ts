import type { Condition } from '@natte-meren/scenario'
import { type ProofProblem, proofProblem } from '../findings/proofFinding.ts'
import type { ClausePath } from '../machine/whyNever.ts'
import { type EditionProof, placeOf } from '../proof.ts'

/** Messages without which a condition cannot hold, and where it says so. */
const needs = (condition: Condition | undefined, path: ClausePath): { inject: string; path: ClausePath }[] => {
  if (!condition) return []
  if (condition.kind === 'delivered') return [{ inject: condition.inject, path }]
  if (condition.kind === 'all') return condition.of.flatMap((part, index) => needs(part, [...path, 'all', index]))
  const [only, ...others] = condition.kind === 'any' ? condition.of : []
  return only && others.length === 0 ? needs(only, [...path, 'any', 0]) : []
}

/** Messages that wait for each other in a ring; each ring once, at its first message. */
export const cycles = (proof: EditionProof): ProofProblem[] => {
  const { injects } = proof.game
  const reported = new Set<string>()
  return [...injects.values()].flatMap(({ id, when }) =>
    needs(when, []).flatMap(({ inject: first, path }) => {
      const ring = ringFrom(injects, id, first)
      if (!ring || ring.some((one) => reported.has(one))) return []
      for (const one of ring) reported.add(one)
      const place = placeOf(proof, { kind: 'inject', id }, ['when', ...path])
      return [proofProblem('reach/cycle', place, { cycle: [...ring, id].join(' → ') })]
    }),
  )
}

/** The shortest chain of needs from a message back to itself. */
const ringFrom = (injects: EditionProof['game']['injects'], start: string, first: string): readonly string[] | null => {
  const chains: (readonly string[])[] = [[start, first]]
  const seen = new Set([first])
  for (let chain = chains.shift(); chain; chain = chains.shift()) {
    const last = chain.at(-1) ?? ''
    if (last === start) return chain.slice(0, -1)
    for (const { inject } of needs(injects.get(last)?.when, [])) {
      if (inject !== start && seen.has(inject)) continue
      seen.add(inject)
      chains.push([...chain, inject])
    }
  }
  return null
}
