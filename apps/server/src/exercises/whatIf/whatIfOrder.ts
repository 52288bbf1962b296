import type { ForkChoice, LogEntry } from '@natte-meren/engine'
import type { Language, WhatIfView } from '@natte-meren/protocol'
import type { Scenario } from '@natte-meren/scenario'

/** A question to the worker: a run, and the decision that is taken otherwise. */
export interface WhatIfOrder {
  readonly scenario: Scenario
  readonly edition: string
  readonly log: readonly LogEntry[]
  readonly choice: ForkChoice
  /** How often scripted players go on from there. */
  readonly games: number
}

/** What it sends: both runs first, and then the same with the range. Null when there is nothing to fork. */
export type WhatIfAnswer = Readonly<Record<Language, WhatIfView>> | null
