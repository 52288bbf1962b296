import type { Language } from '@natte-meren/protocol'
import type { Connection } from '../transport/play.ts'
import type { Observer } from './observers.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'
import type { SharedView } from './sharedView.ts'
import type { Onlooker, Player } from './tableAudience.ts'

/** What a facilitator sees of one table: all of it, and perhaps what one role sees. */
export interface Followed {
  readonly seating: Seating
  readonly view: SharedView
  readonly along: SharedView | null
}

export interface FacilitatorPlace {
  readonly kind: 'facilitator'
  readonly running: RunningExercise
  readonly session: string
  readonly language: Language
  readonly overview: SharedView
  readonly plenary: SharedView
  readonly followed: Followed | null
}

/** Where a connection is: each kind has what it needs and nothing else. */
export type Place =
  | {
      readonly kind: 'player'
      readonly running: RunningExercise
      readonly seating: Seating
      readonly player: Player
      readonly plenary: SharedView
    }
  | FacilitatorPlace
  | {
      readonly kind: 'observer'
      readonly running: RunningExercise
      readonly seating: Seating
      readonly observer: Observer
      readonly onlooker: Onlooker
      readonly own: SharedView
      readonly plenary: SharedView
    }
  | {
      readonly kind: 'beamer'
      readonly running: RunningExercise
      readonly view: SharedView
      readonly plenary: SharedView
      /** A small picture of it, not the screen in the room. */
      readonly preview: boolean
    }

const tableViewsOf = (followed: Followed | null): SharedView[] => {
  if (!followed) return []
  return followed.along ? [followed.view, followed.along] : [followed.view]
}

/** The views that a place shows. */
export const viewsOf = (place: Place): readonly SharedView[] => {
  switch (place.kind) {
    case 'player':
      return [place.player.role, place.player.own, place.player.together, place.plenary].filter((view) => view !== null)
    case 'facilitator':
      return [place.overview, place.plenary, ...tableViewsOf(place.followed)]
    case 'observer':
      return [place.onlooker.role, place.own, place.onlooker.together, place.plenary].filter((view) => view !== null)
    case 'beamer':
      return [place.view, place.plenary]
  }
}

/** Follows a table, and a role of it where one is asked for. */
export const followTable = (
  connection: Connection,
  seating: Seating,
  role: string | undefined,
  language: Language,
): Followed => {
  const { audience } = seating
  const along = role === undefined ? null : audience.lookAlong(connection, role, language)
  return { seating, view: audience.follow(connection, language), along }
}

/** Leaves a table; what a role saw is taken off the screen. */
export const unfollowTable = ({ followed }: FacilitatorPlace, connection: Connection): void => {
  if (!followed) return
  for (const view of tableViewsOf(followed)) followed.seating.audience.unfollow(view, connection)
  if (followed.along) connection.send({ channel: 'role', to: 0, full: null })
}

/** Takes a connection away from its place. */
export const leavePlace = (place: Place, connection: Connection): void => {
  place.running.audience.leave(place.plenary, connection)
  switch (place.kind) {
    case 'player':
      place.seating.audience.exit(place.player)
      return
    case 'facilitator':
      place.running.chair.leave(connection.id)
      place.running.audience.leave(place.overview, connection)
      unfollowTable(place, connection)
      return
    case 'observer':
      place.seating.audience.lookAway(place.onlooker)
      place.running.observers.leave(place.own, connection)
      return
    case 'beamer':
      place.running.audience.leave(place.view, connection)
  }
}
