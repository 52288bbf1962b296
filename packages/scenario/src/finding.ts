import type { FindingCode } from './messages/catalogue.ts'
import type { Severity } from './severity.ts'

/** Something to mend in a scenario, at a place that an author can click. Lines and columns count from 1. */
export type Finding = {
  /** Path in the scenario folder, with forward slashes. */
  file: string
  line: number
  column: number
  code: FindingCode
  /** What was expected and what stands there. */
  message: string
  /** How to mend it. */
  hint: string
  severity: Severity
}
