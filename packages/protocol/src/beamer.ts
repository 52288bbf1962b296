import * as z from 'zod/mini'
import { debriefView } from './debrief.ts'
import { imageView } from './image.ts'
import { togetherView } from './together.ts'
import { rolesSlice } from './seats.ts'
import { clockSlice, stageSlice } from './stage.ts'
import { townSlice } from './town.ts'

/** What the beamer shows; `follow` picks the scene that fits the moment of play, `test` is the test card. */
export const beamerScene = z.enum(['follow', 'lobby', 'opening', 'situation', 'pause', 'close', 'test'])
export type BeamerScene = z.infer<typeof beamerScene>

/**
 * The projected screen. Nothing private: no advice before the reveal, no private message.
 * With several tables, content of one table is shown only in the debrief and only if it is offered.
 */
export const beamerView = z.strictObject({
  exercise: z.strictObject({
    title: z.string(),
    edition: z.string(),
    /** Six digits for the whole exercise; with one table the table's own code. */
    code: z.string(),
    /** Address that phones open: "http://192.0.2.7:3000". */
    address: z.string(),
    day: z.string(),
  }),
  scene: z.strictObject({ scene: beamerScene, black: z.boolean(), dark: z.boolean() }),
  stage: stageSlice,
  clock: clockSlice,
  tables: z.record(
    z.string(),
    z.strictObject({
      number: z.int(),
      name: z.nullable(z.string()),
      code: z.string(),
      seated: z.int(),
      roles: z.int(),
      decided: z.boolean(),
    }),
  ),
  roles: rolesSlice,
  /** The newest message for all. */
  document: z.nullable(
    z.strictObject({
      kind: z.enum(['mail', 'call', 'news', 'social', 'sitrep', 'letter']),
      from: z.string(),
      subject: z.string(),
      essence: z.string(),
      image: z.nullable(imageView),
      story: z.int(),
      order: z.int(),
    }),
  ),
  decision: z.nullable(
    z.strictObject({
      title: z.string(),
      question: z.string(),
      status: z.enum(['closed', 'judgement', 'open', 'proposed', 'taken', 'lapsed']),
      given: z.int(),
      expected: z.int(),
      /** One table only: revealed advice by role → option label or null. */
      advice: z.nullable(z.record(z.string(), z.nullable(z.string()))),
      taken: z.nullable(z.strictObject({ label: z.string(), explanation: z.string() })),
      decided: z.int(),
    }),
  ),
  town: z.nullable(townSlice),
  /** One table's own run: the only table, or the one that tells about it. */
  debrief: z.nullable(debriefView),
  /** Several tables only: what they did together. */
  together: z.nullable(togetherView),
})
export type BeamerView = z.infer<typeof beamerView>
