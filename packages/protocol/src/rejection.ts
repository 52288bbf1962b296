/**
 * Every expected refusal, as `slice/reason`. The web maps each to a text in Dutch and English,
 * exhaustively; each is used at least once.
 */
export const rejectionCodes = [
  // the wire
  'message/malformed', // not a command of the protocol, or a text over its limit
  'message/too_large',
  'message/too_many', // rate limit
  'message/old_client', // protocol version not supported
  'internal', // a broken invariant; nothing changed
  // joining
  'join/unknown_code',
  'join/expired', // the exercise is over or was deleted
  'join/not_joined', // a command before joining
  'facilitator/not_signed_in',
  'facilitator/wrong_secret',
  'facilitator/ended', // another device ended the access of this one
  'handover/unknown', // no such key, or its device lost its access
  'handover/used',
  'handover/expired', // two minutes have passed
  'exercise/unknown',
  'exercise/not_open', // needs a lobby, play or debrief that is not there
  'exercise/ended',
  'exercise/full', // it has as many tables as there can be
  'exercise/in_play', // only once it has ended
  'take_home/unknown',
  'report/unknown', // never made, cancelled, or fetched too late
  'venue_check/unknown_key', // used, too old, or of a check that was closed
  'observer/unknown_link',
  'observer/revoked', // the facilitator took the link away, or made another
  'note/unknown', // no such note of this observer
  'note/too_many',
  'scenario/unknown',
  'scenario/broken',
  // who may
  'actor/not_allowed', // a command of another role
  // seats
  'seat/unknown_role',
  'seat/unknown',
  'seat/taken',
  'seat/full', // no role of this table has room
  'seat/already_seated',
  'seat/locked', // the facilitator closed the door
  'seat/no_request',
  'seat/no_pen',
  // steps
  'step/stale', // somebody already made this step
  'step/wrong_step', // not in this step of the round
  'step/messages_pending', // messages of the facilitator are still to come
  'step/not_running', // the table is paused
  'step/nothing_to_undo',
  'step/not_ready', // Next has nothing to do yet
  // slices
  'inject/unknown',
  'inject/already_sent',
  'fact/unknown', // not held by this role
  'fact/already_shared',
  'fact/too_late', // the ten seconds have passed
  'advice/not_open',
  'advice/not_adviser',
  'advice/already_revised',
  'advice/unknown_option',
  'decision/not_open',
  'decision/unknown_option',
  'decision/too_late',
  'decision/already_taken',
  'question/unknown',
  'take_home/not_open',
] as const
export type RejectionCode = (typeof rejectionCodes)[number]
/** An expected refusal: a value, never thrown. */
export interface Rejection {
  readonly code: RejectionCode
}
