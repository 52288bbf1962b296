import * as z from 'zod/mini'
import { id } from './text.ts'

/** Server time (ms). */
export const serverMoment = z.int().check(z.minimum(0))

/** The hard stop and the plan to get there. `from` names the proposal, or the change, that was seen. */
export const timeCommands = {
  /** "We end at 16:30"; null: no hard stop any more, and everything as the scenario has it. */
  SetHardStop: z.strictObject({ type: z.literal('SetHardStop'), at: z.nullable(serverMoment) }),
  AdoptPlan: z.strictObject({ type: z.literal('AdoptPlan'), from: z.string() }),
  DismissPlan: z.strictObject({ type: z.literal('DismissPlan'), from: z.string() }),
  /** Back to what was followed before. */
  UndoPlan: z.strictObject({ type: z.literal('UndoPlan'), from: z.string() }),
  /** A message that drops out comes after all, with its variants. */
  KeepMessage: z.strictObject({ type: z.literal('KeepMessage'), inject: id }),
}

/** One difference from the scenario: what it is, and the values with which to say why. Times in ms. */
export const timeChange = z.strictObject({
  code: z.enum([
    'message-dropped', // the story can do without it; `to`: what that saves, 0 beside a variant
    'message-earlier', // no time would be left to talk about it
    'talk-shorter',
    'phase-shorter',
    'debrief-shorter', // all phases are as short as they can be
    'too-late', // even that does not fit; `to`: how much too late
    'leave-out', // a phase that could be left out; `to`: what that saves
  ]),
  /** Title of the phase. */
  phase: z.nullable(z.string()),
  /** The message. */
  inject: z.nullable(z.strictObject({ id, title: z.string() })),
  from: z.nullable(z.int()),
  to: z.int(),
})
export type TimeChange = z.infer<typeof timeChange>

export const timePlanView = z.strictObject({
  /** Goes with the command that takes it up. */
  from: z.string(),
  debriefAt: z.int(),
  debriefMs: z.int(),
  /** What the debrief should have. */
  wantedMs: z.int(),
  /** How much later than asked the exercise ends with everything at its shortest, ms; 0 where it fits. */
  overMs: z.int(),
  changes: z.array(timeChange),
})
export type TimePlanView = z.infer<typeof timePlanView>

export const timeView = z.strictObject({
  stop: z.nullable(z.int()),
  /** Planned play of each phase (ms), as it is followed now, by id of its item in the run sheet. */
  planned: z.record(z.string(), z.int()),
  plan: z.nullable(timePlanView),
  proposal: z.nullable(timePlanView),
  /** The last change of the plan, and when it was made (server time, ms). */
  undo: z.nullable(z.strictObject({ from: z.string(), at: z.int() })),
})
export type TimeView = z.infer<typeof timeView>
