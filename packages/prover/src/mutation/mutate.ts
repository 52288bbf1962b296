import { draw } from '@natte-meren/engine'
import { type Atlas, isCompanion, parseScenario, plainData, readAtlas } from '@natte-meren/scenario'
import { runTests } from '../plainTests/runTests.ts'
import { type ProofReport, prove } from '../prove.ts'
import { type Estimate, shareOf } from '../simulation/intervals.ts'
import { type Mutant, mutantsOf, mutated } from './mutants.ts'

/** Who noticed a change first: the check of the files, the tests in plain words, or the proof. */
type Noticed = 'check' | 'tests' | 'prove'

/** What became of one change. */
export interface MutantResult extends Pick<Mutant, 'kind' | 'file' | 'was'> {
  readonly line: number
  readonly column: number
  /** Null when nothing and nobody noticed. */
  readonly noticed: Noticed | null
}

export interface MutationReport {
  readonly seed: number
  /** How many changes there are to make, and how many were tried. */
  readonly possible: number
  readonly tried: number
  readonly by: Readonly<Record<Noticed, number>>
  /** The share that was noticed, with its 95 % interval. */
  readonly share: Estimate
  /** The changes that nobody noticed. */
  readonly survivors: readonly MutantResult[]
}

type Texts = Readonly<Record<string, string>>

export interface MutationOptions {
  /** The scenario with the tests beside it, by path. It has to be without findings and failed tests. */
  readonly texts: Texts
  /** How many changes are tried, drawn by the seed; all when there are no more. */
  readonly most: number
  readonly seed: number
  /** Called after each change. */
  readonly onResult?: (result: MutantResult) => void
}

/** What a proof says, as far as a change may show in it: findings, and what can happen and what cannot. */
const sayings = ({ findings, injects, options, outcomes, duties }: ProofReport): string =>
  JSON.stringify([
    findings.map(({ code, message }) => [code, message]),
    [injects, options, outcomes, duties].map((verdicts) =>
      Object.entries(verdicts).map(([id, { witness }]) => [id, witness !== null]),
    ),
  ])

/** Looks at one changed scenario as its author would: check it, play its tests, prove it. */
class Watch {
  readonly #texts: Texts
  readonly #atlas: Atlas
  readonly #data: Readonly<Record<string, unknown>>
  #unchanged: string | null = null

  constructor(texts: Texts) {
    this.#texts = texts
    this.#atlas = readAtlas(texts)
    this.#data = plainData(texts)
  }

  get mutants(): Mutant[] {
    const played = Object.entries(this.#data).filter(([file]) => !isCompanion(file))
    return mutantsOf(Object.fromEntries(played))
  }

  #proof(texts: Texts): string | null {
    const { scenario, findings } = parseScenario(texts)
    return scenario && sayings(prove({ scenario, texts, findings }))
  }

  #noticed(texts: Texts): Noticed | null {
    const { scenario, tests, findings } = parseScenario(texts)
    if (!scenario || findings.length > 0) return 'check'
    if (runTests({ scenario, tests, atlas: this.#atlas }).some(({ ok }) => !ok)) return 'tests'
    this.#unchanged ??= this.#proof(this.#texts)
    return this.#proof(texts) === this.#unchanged ? null : 'prove'
  }

  look({ kind, file, path, was, becomes }: Mutant): MutantResult {
    const changed = mutated(this.#data[file], path, becomes)
    // What JSON writes is YAML too.
    const noticed = this.#noticed({ ...this.#texts, [file]: JSON.stringify(changed) })
    return { kind, file, was, ...this.#atlas.position({ file, path }), noticed }
  }
}

/** As many as are wanted, drawn by the seed, in their own order. */
const drawn = (mutants: readonly Mutant[], most: number, seed: number): Mutant[] => {
  const keys = new Map(mutants.map((mutant, index) => [mutant, draw(seed, 'mutant', String(index))]))
  const chosen = new Set([...mutants].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0)).slice(0, most))
  return mutants.filter((mutant) => chosen.has(mutant))
}

/**
 * Changes one condition or effect of a scenario at a time, and counts how many changes the check, the tests in plain
 * words or the proof notices. Pure; the same texts and seed give the same report.
 */
export const mutate = ({ texts, most, seed, onResult }: MutationOptions): MutationReport => {
  const watch = new Watch(texts)
  const { mutants } = watch
  const results = drawn(mutants, most, seed).map((mutant) => {
    const result = watch.look(mutant)
    onResult?.(result)
    return result
  })
  const count = (by: Noticed | null): number => results.filter(({ noticed }) => noticed === by).length
  return {
    seed,
    possible: mutants.length,
    tried: results.length,
    by: { check: count('check'), tests: count('tests'), prove: count('prove') },
    share: shareOf(results.length - count(null), results.length),
    survivors: results.filter(({ noticed }) => noticed === null),
  }
}
