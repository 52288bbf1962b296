import * as z from 'zod/mini'
import { id, playerText, textLimits } from './text.ts'

export const theme = z.enum(['mandate', 'money', 'message', 'recovery', 'responsibility'])
export type Theme = z.infer<typeof theme>

export const questionCommands = {
  SaveQuestion: z.strictObject({
    type: z.literal('SaveQuestion'),
    /** The scenario's question that it came from, if any. */
    suggestion: z.nullable(id),
    text: playerText(textLimits.question),
    /** Shared with the room, without a name. */
    shared: z.boolean(),
  }),
  EditQuestion: z.strictObject({
    type: z.literal('EditQuestion'),
    question: id,
    text: playerText(textLimits.question),
  }),
  ShareQuestion: z.strictObject({
    type: z.literal('ShareQuestion'),
    question: id,
    shared: z.boolean(),
  }),
  RemoveQuestion: z.strictObject({ type: z.literal('RemoveQuestion'), question: id }),
}

export const savedQuestion = z.strictObject({
  id,
  text: z.string(),
  theme: z.nullable(theme),
  phase: z.nullable(id),
  shared: z.boolean(),
  order: z.int(),
})
export type SavedQuestion = z.infer<typeof savedQuestion>
/** Saved questions of one seat. */
export const questionsSlice = z.record(z.string(), savedQuestion)

/** Questions that fit this phase, offered in "Vraag bewaren". */
export const suggestionsSlice = z.record(z.string(), z.strictObject({ id, text: z.string(), theme }))
export type SuggestionsSlice = z.infer<typeof suggestionsSlice>
