import type { Draft, Whole } from '../draft.ts'
import type { Problem } from '../problem.ts'
import { checkAbbreviations } from './abbreviations.ts'
import { checkActs } from './acts.ts'
import { checkDecisions } from './decisions.ts'
import { checkEditions } from './editions.ts'
import { checkEndings } from './endings.ts'
import { checkFacts } from './facts.ts'
import type { Ids } from './ids.ts'
import { checkInjects } from './injects.ts'
import { checkReferences } from './references.ts'
import { checkRoles } from './roles.ts'
import { checkConditions, checkState } from './state.ts'
import { checkTexts } from './texts.ts'
import { checkVariants } from './variants.ts'

/** What can be said of the files that could be read, even when others are broken or missing. */
export const checkDraft = (draft: Draft, ids: Ids): Problem[] => [
  ...checkReferences(draft, ids),
  ...checkConditions(draft),
  ...checkTexts(draft),
]

/** What needs the whole scenario: said of half a story it would be wrong. */
export const checkWhole = (whole: Whole): Problem[] => [
  ...checkRoles(whole),
  ...checkState(whole),
  ...checkEditions(whole),
  ...checkActs(whole),
  ...checkInjects(whole),
  ...checkVariants(whole),
  ...checkFacts(whole),
  ...checkDecisions(whole),
  ...checkEndings(whole),
  ...checkAbbreviations(whole),
]
