import type { Whole } from '../draft.ts'
import { type Path, type Problem, problem } from '../problem.ts'

/** Acts of an edition: from its first phase on, of its own phases, in their order. Unknown phases are passed over. */
export const checkActs = ({ scenario: { file, data }, phases }: Whole): Problem[] => {
  const known = new Set(phases.map(({ data: { id } }) => id))
  return data.editions.flatMap((edition, index) => {
    const acts = edition.acts.map(({ from }, nth) => ({
      from,
      at: edition.phases.indexOf(from),
      place: { file, path: ['editions', index, 'acts', nth, 'from'] satisfies Path },
    }))
    const placed = acts.filter(({ at }) => at >= 0)
    const elsewhere = acts.filter(({ from, at }) => at < 0 && known.has(from))
    const [first] = acts
    const late = first && first.at > 0 ? [first] : []
    const backwards = placed.filter(({ at }, nth) => at <= (placed[nth - 1]?.at ?? -1))
    const about = { edition: edition.id, first: edition.phases[0] ?? '' }
    return [
      ...elsewhere.map(({ from, place }) => problem('act/other-edition', place, { ...about, phase: from })),
      ...late.map(({ from, place }) => problem('act/late-start', place, { ...about, phase: from })),
      ...backwards.map(({ from, place }) => problem('act/out-of-order', place, { ...about, phase: from })),
    ]
  })
}
