import type { Logger } from 'pino'
import type { PaperFiles } from '../store/paperFiles.ts'
import type { Store } from '../store/store.ts'
import type { SendToRoom } from '../transport/play.ts'
import type { BotBrain } from './bots.ts'
import type { Clock } from './clock.ts'
import type { ScenarioShelf } from './scenarioShelf.ts'
import type { SleepWatch } from './sleepWatch.ts'
import type { WhatIfDesk } from './whatIf/whatIfDesk.ts'

/** What all exercises of this server share. */
export interface House {
  readonly store: Store
  readonly paper: PaperFiles
  readonly clock: Clock
  readonly sleeps: SleepWatch
  readonly log: Logger
  readonly shelf: ScenarioShelf
  readonly sendToRoom: SendToRoom
  /** Origin that phones open, "http://192.0.2.7:3000". */
  readonly address: () => string
  readonly keepDays: number
  readonly whatIfs: WhatIfDesk
  /** Plays the scripted seats; null where there are none. */
  readonly botBrain: BotBrain | null
}
