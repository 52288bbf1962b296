import * as z from 'zod/mini'
import { ground } from './ground.ts'
import { outcomeView } from './outcome.ts'
import { savedQuestion } from './questions.ts'
import { id, language, playerText, textLimits } from './text.ts'

export const takeHomeCommands = {
  /** One word, first scene of the debrief. */
  SayWord: z.strictObject({ type: z.literal('SayWord'), word: playerText(textLimits.word) }),
  /** The seat's choice for home: three questions, one of them for the college, the sentence, the coffee. */
  PlanTakeHome: z.strictObject({
    type: z.literal('PlanTakeHome'),
    /** Ids of saved or default questions. */
    questions: z.array(id).check(z.maxLength(3)),
    agenda: z.nullable(id),
    when: z.optional(playerText(textLimits.ifThen)),
    then: z.optional(playerText(textLimits.ifThen)),
    /** Local date and time of the coffee, "2026-12-01T08:30". */
    coffee: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  }),
}

export const takeHomePlan = z.strictObject({
  questions: z.array(id),
  agenda: z.nullable(id),
  when: z.nullable(z.string()),
  then: z.nullable(z.string()),
  coffee: z.nullable(z.string()),
})
export type TakeHomePlan = z.infer<typeof takeHomePlan>

/** Something to ask the CISO, with what at the player's own table it goes back to. */
export const coffeeQuestion = z.strictObject({ text: z.string(), because: z.nullable(ground) })
export type CoffeeQuestion = z.infer<typeof coffeeQuestion>

/** The page that one player takes home. Also the shape of GET /api/take-home/:key. */
export const takeHomeView = z.strictObject({
  language,
  title: z.string(),
  table: z.int(),
  role: z.string(),
  /** Day of the exercise, "2026-11-24". */
  day: z.string(),
  /** Saved questions of the seat and the defaults that complete them, by id. */
  questions: z.record(z.string(), savedQuestion),
  defaults: z.array(id),
  plan: takeHomePlan,
  coffeeQuestions: z.array(coffeeQuestion),
  verbs: z.record(z.enum(['stop', 'organise', 'tell', 'care', 'account']), z.array(z.string())),
  decisions: z.array(
    z.strictObject({
      title: z.string(),
      label: z.nullable(z.string()),
      explanation: z.nullable(z.string()),
      governance: z.string(),
    }),
  ),
  outcome: z.nullable(outcomeView),
})
export type TakeHomeView = z.infer<typeof takeHomeView>

/** In the seat's own view once the debrief is open; `key` opens the page at /mijn/<key>. */
export const takeHomeSlice = z.nullable(
  z.strictObject({ key: z.string(), page: takeHomeView, word: z.nullable(z.string()) }),
)
export type TakeHomeSlice = z.infer<typeof takeHomeSlice>
