import { type Atlas, type Finding, fill, type Language, type Place, type Value } from '@natte-meren/scenario'
import { playMessages } from './playMessages.ts'
import { reachMessages } from './reachMessages.ts'

/** Every finding of a proof, with its words. */
const catalogue = { ...reachMessages, ...playMessages }
type Catalogue = typeof catalogue

/** Language-free name of a kind of finding of a proof. */
export type ProofCode = keyof Catalogue

/** A finding of a check or of a proof. */
export type ProofFinding = Omit<Finding, 'code'> & { readonly code: Finding['code'] | ProofCode }

type Names<Template extends string> = Template extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never
type Templates<Code extends ProofCode> = Catalogue[Code]['nl' | 'en']['message' | 'hint']

/** A finding that has no words and no line numbers yet: what analyses produce. */
export interface ProofProblem {
  readonly code: ProofCode
  readonly place: Place
  readonly values: Readonly<Record<string, Value>>
}

export const proofProblem = <Code extends ProofCode>(
  code: Code,
  place: Place,
  values: Readonly<Record<Names<Templates<Code>>, Value>>,
): ProofProblem => ({ code, place, values })

export const toProofFinding = (
  atlas: Atlas,
  { code, place, values }: ProofProblem,
  language: Language,
): ProofFinding => {
  const { severity, [language]: words } = catalogue[code]
  const { message, hint } = words
  return {
    file: place.file,
    ...atlas.position(place),
    code,
    message: fill(message, values, language),
    hint: fill(hint, values, language),
    severity,
  }
}
