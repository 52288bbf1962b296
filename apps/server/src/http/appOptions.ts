import type { Logger } from 'pino'
import type { Clock } from '../exercises/clock.ts'
import type { Exercises } from '../exercises/exercises.ts'
import type { ScenarioShelf } from '../exercises/scenarioShelf.ts'
import type { SeatPasses } from '../exercises/seatPasses.ts'
import type { Metrics } from '../metrics.ts'
import type { Room } from '../room.ts'
import type { FacilitatorSessions } from '../sessions.ts'
import type { Settings } from '../settings.ts'
import type { PaperFiles } from '../store/paperFiles.ts'
import type { Store } from '../store/store.ts'
import type { VenueChecks } from '../venue/venueChecks.ts'

/** With what the HTTP side answers. */
export interface AppOptions {
  readonly settings: Settings
  readonly log: Logger
  readonly store: Store
  readonly paper: PaperFiles
  readonly clock: Clock
  readonly exercises: Exercises
  readonly shelf: ScenarioShelf
  readonly sessions: FacilitatorSessions
  /** Sessions whose device has an exercise open now. */
  readonly inControlRoom: () => ReadonlySet<string>
  readonly metrics: Metrics
  readonly room: () => Room
  readonly seatPasses: SeatPasses
  readonly venueChecks: VenueChecks
  /** Folder with the built pages. */
  readonly web: string
  /** False while the server is closing. */
  readonly isReady: () => boolean
}
