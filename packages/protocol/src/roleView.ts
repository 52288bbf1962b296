import * as z from 'zod/mini'
import { adviceSlice } from './advice.ts'
import { debriefSlice } from './debrief.ts'
import { decisionView, pastDecisionsSlice } from './decision.ts'
import { dutiesSlice } from './duties.ts'
import { factsSlice } from './facts.ts'
import { inboxSlice } from './inbox.ts'
import { measureMoment } from './measure.ts'
import { noticeView } from './notices.ts'
import { questionsSlice, suggestionsSlice } from './questions.ts'
import { ownSeatSlice, rolesSlice } from './seats.ts'
import { clockSlice, exerciseSlice, stageSlice } from './stage.ts'
import { takeHomeSlice } from './takeHome.ts'
import { id } from './text.ts'
import { townSlice } from './town.ts'

export const glossarySlice = z.record(
  z.string(),
  z.strictObject({ term: z.string(), also: z.array(z.string()), meaning: z.string() }),
)

/**
 * What one role at one table may see, in one language; the same for all devices of the role.
 * A companion (no seat) and the lobby get it too, with nothing that is private to a role.
 */
export const roleView = z.strictObject({
  exercise: exerciseSlice,
  stage: stageSlice,
  clock: clockSlice,
  roles: rolesSlice,
  inbox: inboxSlice,
  facts: factsSlice,
  advice: z.nullable(adviceSlice),
  decision: z.nullable(decisionView),
  decisions: pastDecisionsSlice,
  town: townSlice,
  duties: dutiesSlice,
  suggestions: suggestionsSlice,
  glossary: glossarySlice,
  notice: z.nullable(noticeView),
  debrief: debriefSlice,
})
export type RoleView = z.infer<typeof roleView>

/** What only one seat may see. */
export const seatView = z.strictObject({
  seat: ownSeatSlice,
  questions: questionsSlice,
  /** Decisions on which this seat thought otherwise. */
  dissents: z.record(z.string(), z.strictObject({ reason: z.nullable(z.string()) })),
  seen: z.record(z.string(), z.literal(true)),
  /** Questions that it chose in the vote. */
  votes: z.array(id),
  takeHome: takeHomeSlice,
  /** The questions of the measure that it can answer now; null where there are none, or it answered. */
  measure: z.nullable(measureMoment),
})
export type SeatView = z.infer<typeof seatView>
