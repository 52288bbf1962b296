import type { Whole } from '../draft.ts'
import { type Path, type Problem, problem } from '../problem.ts'

interface Variant {
  readonly phase: string
  readonly file: string
  readonly path: Path
}

/** Variants of a message: at least two, and all in one phase. */
export const checkVariants = (whole: Whole): Problem[] =>
  [...variantsByName(whole)].flatMap(([group, variants]) => {
    const [first, ...others] = variants
    if (!first) return []
    if (others.length === 0) return [problem('variant/alone', first, { group })]
    return others
      .filter(({ phase }) => phase !== first.phase)
      .map((variant) => problem('variant/other-phase', variant, { group, first: first.phase }))
  })

const variantsByName = ({ phases }: Whole): Map<string, Variant[]> => {
  const found = new Map<string, Variant[]>()
  for (const { file, data } of phases)
    for (const [index, { oneOf }] of data.injects.entries()) {
      if (oneOf === null) continue
      const variant = { phase: data.id, file, path: ['injects', index, 'one_of'] }
      found.set(oneOf, [...(found.get(oneOf) ?? []), variant])
    }
  return found
}
