import type { ScenarioSummary } from '@natte-meren/protocol'
import type { Scenario } from '@natte-meren/scenario'

/** A scenario version and the content hash by which it is pinned. */
export interface PinnedScenario {
  readonly hash: string
  readonly scenario: Scenario
}

/** Where scenarios come from, and where the versions that are played are kept. */
export interface ScenarioShelf {
  /** Scenarios that can be played now. */
  list(): Promise<ScenarioSummary[]>
  /** The version as it is now, with a copy laid aside, so that the run keeps it whatever becomes of the folder. */
  take(id: string): Promise<PinnedScenario | 'unknown' | 'broken'>
  /** A version that was laid aside; null when it is gone. */
  pinned(hash: string): Promise<Scenario | null>
  /** The SVG text of an image in a version that is played, by its key on the wire; null when there is none. */
  image(key: string): string | null
}
