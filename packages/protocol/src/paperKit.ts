import * as z from 'zod/mini'
import { imageView } from './image.ts'
import { messageContent } from './inbox.ts'
import { notesView } from './control.ts'
import { id, language } from './text.ts'

/** What has to hold before something happens, named by what a facilitator can see on paper. */
export type PaperCondition =
  | { kind: 'all' | 'any'; of: PaperCondition[] }
  | { kind: 'not'; of: PaperCondition }
  /** A decision was taken; with `options`, one of these was chosen. */
  | { kind: 'decided'; decision: string; options: string[] }
  | { kind: 'undecided'; decision: string }
  | { kind: 'indicator'; name: string; min: number | null; max: number | null }
  | { kind: 'shared'; fact: string }
  | { kind: 'known'; fact: string; role: string }
  | { kind: 'duty'; duty: string; is: 'running' | 'met' | 'missed' }
  | { kind: 'time'; from: number | null; until: number | null }
  | { kind: 'delivered'; subject: string }
  | { kind: 'played'; role: string }

export const paperCondition: z.ZodMiniType<PaperCondition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(z.lazy(() => paperCondition)) }),
  z.strictObject({ kind: z.literal('not'), of: z.lazy(() => paperCondition) }),
  z.strictObject({ kind: z.literal('decided'), decision: z.string(), options: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('undecided'), decision: z.string() }),
  z.strictObject({
    kind: z.literal('indicator'),
    name: z.string(),
    min: z.nullable(z.int()),
    max: z.nullable(z.int()),
  }),
  z.strictObject({ kind: z.literal('shared'), fact: z.string() }),
  z.strictObject({ kind: z.literal('known'), fact: z.string(), role: z.string() }),
  z.strictObject({ kind: z.literal('duty'), duty: z.string(), is: z.enum(['running', 'met', 'missed']) }),
  z.strictObject({ kind: z.literal('time'), from: z.nullable(z.int()), until: z.nullable(z.int()) }),
  z.strictObject({ kind: z.literal('delivered'), subject: z.string() }),
  z.strictObject({ kind: z.literal('played'), role: z.string() }),
])

/** What changes in the town, and which duties are met by it. */
export const paperEffects = z.strictObject({
  steps: z.array(z.strictObject({ indicator: z.string(), change: z.int(), reason: z.string() })),
  meets: z.array(z.string()),
})
export type PaperEffects = z.infer<typeof paperEffects>

export const paperMessage = z.strictObject({
  id,
  /** "2.3": third message of the second phase. */
  number: z.string(),
  ...messageContent,
  /** Story minutes that the document bears. */
  story: z.int(),
  to: z.union([z.literal('all'), z.array(id)]),
  /** `seconds` of play time for `after`, `story` minutes for `story`. */
  arrives: z.strictObject({
    at: z.enum(['opening', 'next', 'effect', 'shelf', 'after', 'story']),
    seconds: z.nullable(z.int()),
    story: z.nullable(z.int()),
  }),
  when: z.nullable(paperCondition),
  /** Numbers of its variants: of these only one is given. */
  instead: z.array(z.string()),
  /** In so many of a hundred evenings. */
  chance: z.nullable(z.int()),
  facts: z.array(z.string()),
  effects: paperEffects,
})
export type PaperMessage = z.infer<typeof paperMessage>

export const paperDecision = z.strictObject({
  id,
  title: z.string(),
  question: z.string(),
  decider: id,
  advisers: z.array(id),
  /** Minutes of talk. */
  limit: z.nullable(z.number()),
  options: z.array(z.strictObject({ id, label: z.string(), detail: z.string(), effects: paperEffects })),
  lapsed: paperEffects,
  governance: z.string(),
  notes: notesView,
})
export type PaperDecision = z.infer<typeof paperDecision>

export const paperPhase = z.strictObject({
  id,
  number: z.int(),
  title: z.string(),
  line: z.string(),
  back: z.nullable(z.string()),
  minutes: z.int(),
  from: z.int(),
  to: z.int(),
  notes: notesView,
  messages: z.array(paperMessage),
  decision: z.nullable(paperDecision),
})
export type PaperPhase = z.infer<typeof paperPhase>

export const paperRole = z.strictObject({
  id,
  name: z.string(),
  code: z.string(),
  card: z.string(),
  about: z.string(),
  decides: z.boolean(),
  advises: z.boolean(),
  /** Decides when nobody sits in that role. */
  deputyOf: z.array(id),
  /** Gets the messages of these roles while nobody plays them. */
  covers: z.array(id),
  /** Facts that it holds from the start. */
  facts: z.array(z.string()),
})
export type PaperRole = z.infer<typeof paperRole>

/** A whole edition, on paper: the most secret thing there is. For facilitators only. */
export const paperScript = z.strictObject({
  /** "2026-11-19T16:30" */
  storyStart: z.string(),
  briefing: z.array(z.string()),
  image: z.nullable(imageView),
  roles: z.array(paperRole),
  indicators: z.array(z.strictObject({ name: z.string(), start: z.int(), min: z.int(), max: z.int() })),
  phases: z.array(paperPhase),
  duties: z.array(
    z.strictObject({
      id,
      title: z.string(),
      holder: id,
      starts: paperCondition,
      within: z.strictObject({ count: z.int(), unit: z.enum(['hours', 'workdays']) }),
      met: z.nullable(paperCondition),
      missed: paperEffects,
    }),
  ),
  outcomes: z.array(
    z.strictObject({ id, title: z.string(), epilogue: z.array(z.string()), when: z.nullable(paperCondition) }),
  ),
})
export type PaperScript = z.infer<typeof paperScript>

/** Body of POST /api/exercises/:id/paper/printed: the address that stands on the table cards. */
export const cardsPrinted = z.strictObject({ address: z.string().check(z.minLength(1), z.maxLength(300)) })

/** GET /api/exercises/:id/paper: everything that can be printed for an exercise. */
export const paperKit = z.extend(paperScript, {
  exercise: z.strictObject({ id, title: z.string(), edition: z.string(), language }),
  /** Address that phones open now. */
  address: z.string(),
  /** Address on the table cards that were printed last, and when (epoch ms). */
  printed: z.nullable(z.strictObject({ address: z.string(), at: z.int() })),
  tables: z.array(z.strictObject({ number: z.int(), name: z.nullable(z.string()), code: z.string() })),
  /** Folder on the server’s computer with a page for each table: its state as it stands. */
  folder: z.string(),
})
export type PaperKit = z.infer<typeof paperKit>
