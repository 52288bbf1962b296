import type { Connection } from '../transport/play.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'
import type { SharedView } from './sharedView.ts'
import type { Player } from './tableAudience.ts'

/** Where a connection is: each kind has what it needs and nothing else. */
export type Place =
  | {
      readonly kind: 'player'
      readonly running: RunningExercise
      readonly seating: Seating
      readonly player: Player
    }
  | {
      readonly kind: 'facilitator'
      readonly running: RunningExercise
      readonly overview: SharedView
      readonly followed: { readonly seating: Seating; readonly view: SharedView } | null
    }
  | {
      readonly kind: 'beamer'
      readonly running: RunningExercise
      readonly view: SharedView
      /** A small picture of it, not the screen in the room. */
      readonly preview: boolean
    }

/** The views that a place shows. */
export const viewsOf = (place: Place): readonly SharedView[] => {
  switch (place.kind) {
    case 'player':
      return place.player.own ? [place.player.role, place.player.own] : [place.player.role]
    case 'facilitator':
      return place.followed ? [place.overview, place.followed.view] : [place.overview]
    case 'beamer':
      return [place.view]
  }
}

/** Takes a connection away from its place. */
export const leavePlace = (place: Place, connection: Connection): void => {
  switch (place.kind) {
    case 'player':
      place.seating.audience.exit(place.player)
      return
    case 'facilitator':
      place.running.audience.leave(place.overview, connection)
      if (place.followed) place.followed.seating.audience.unfollow(place.followed.view, connection)
      return
    case 'beamer':
      place.running.audience.leave(place.view, connection)
  }
}
