import * as z from 'zod/mini'
import { imageView } from './image.ts'
import { id } from './text.ts'

export const injectKind = z.enum(['mail', 'call', 'news', 'social', 'sitrep', 'letter'])
export type InjectKind = z.infer<typeof injectKind>

/** What a message says, on a device and on paper. */
export const messageContent = {
  kind: injectKind,
  from: z.string(),
  subject: z.string(),
  /** Paragraphs. */
  body: z.array(z.string()),
  sitrep: z.nullable(
    z.strictObject({
      known: z.array(z.string()),
      unknown: z.array(z.string()),
      expected: z.array(z.string()),
    }),
  ),
  /** The plain-language handle of a technical message. */
  plain: z.nullable(z.string()),
  image: z.nullable(imageView),
}

/** A message on a device. */
export const message = z.strictObject({
  id,
  ...messageContent,
  /** Only this role has it. */
  private: z.boolean(),
  /** Name of the role for which this role gets it, when nobody plays that one. */
  coveredFor: z.nullable(z.string()),
  /** Added by the facilitator. */
  own: z.boolean(),
  facts: z.array(id),
  /** Phase in which it came, and story minutes since T+0. */
  phase: z.nullable(id),
  story: z.int(),
  /** Order of arrival at this table, rising. */
  order: z.int(),
})
export type Message = z.infer<typeof message>
export const inboxSlice = z.record(z.string(), message)

export const inboxCommands = {
  MarkSeen: z.strictObject({
    type: z.literal('MarkSeen'),
    injects: z.array(id).check(z.minLength(1), z.maxLength(50)),
  }),
}
