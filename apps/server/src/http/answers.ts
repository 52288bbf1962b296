import type { RejectionCode } from '@natte-meren/protocol'
import type { Response } from 'express'

/** HTTP status of the refusals that this interface gives; the only place that knows both. */
const statuses: { readonly [C in RejectionCode]?: number } = {
  'message/malformed': 400,
  'message/too_large': 413,
  'message/too_many': 429,
  'facilitator/not_signed_in': 401,
  'facilitator/wrong_secret': 403,
  'facilitator/ended': 401,
  'handover/unknown': 404,
  'handover/used': 410,
  'handover/expired': 410,
  'actor/not_allowed': 403,
  'exercise/unknown': 404,
  'exercise/in_play': 409,
  'scenario/unknown': 404,
  'take_home/unknown': 404,
  'report/unknown': 404,
  'venue_check/unknown_key': 404,
  'scenario/broken': 422,
  internal: 500,
}

export const statusOf = (code: RejectionCode): number => statuses[code] ?? 400

export const refuse = (response: Response, code: RejectionCode): void => {
  response.status(statusOf(code)).json({ code })
}
