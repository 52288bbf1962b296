import type { TextId } from '@natte-meren/protocol'
import type { Evolvers } from './recorded.ts'

/** A line from the facilitator: to a whole table, or a quiet nudge to one role. */
interface Notice {
  /** Null: every device of the table. */
  readonly role: string | null
  /** Null for a nudge: what it asks for follows from the step. */
  readonly text: TextId | null
  readonly story: number
  readonly order: number
}

/** What the facilitator has said and not taken away; survives a step back. */
export type NoticesState = Readonly<Record<string, Notice>>

export type NoticeEvent =
  | { type: 'NoticeShown'; notice: string; text: TextId }
  | { type: 'NoticeRemoved'; notice: string }
  | { type: 'RoleNudged'; notice: string; role: string }

/** A nudge takes the place of the one before it. */
const withoutNudges = (notices: NoticesState, role: string): NoticesState =>
  Object.fromEntries(Object.entries(notices).filter(([, notice]) => notice.role !== role))

export const evolveNotices: Evolvers<NoticesState, NoticeEvent> = {
  // There is one line at a time: a new one takes the place of the one before it.
  NoticeShown: (notices, { event, story, version }) => ({
    ...Object.fromEntries(Object.entries(notices).filter(([, { role }]) => role !== null)),
    [event.notice]: { role: null, text: event.text, story, order: version },
  }),
  NoticeRemoved: (notices, { event }) =>
    Object.fromEntries(Object.entries(notices).filter(([id]) => id !== event.notice)),
  RoleNudged: (notices, { event, story, version }) => ({
    ...withoutNudges(notices, event.role),
    [event.notice]: { role: event.role, text: null, story, order: version },
  }),
}
