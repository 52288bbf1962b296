import { z } from 'zod'
import { type Condition, condition, conditionFields, hasOneField, readCondition } from './condition.ts'
import { storyMoment } from './duration.ts'
import type { Path } from './problem.ts'
import type { VerbName } from './question.ts'
import { id } from './text.ts'

const step = z.union([
  z.strictObject({ share: id, at: storyMoment.optional() }).meta({ id: 'ShareStep' }),
  z.strictObject({ decide: id, option: id, at: storyMoment.optional() }).meta({ id: 'DecideStep' }),
  z.strictObject({ lapse: id }).meta({ id: 'LapseStep' }),
])
/** What a table of a test does; `at` in story minutes since the start. */
export type TestStep = z.output<typeof step>

/** What has to be so in the end. */
export type Expectation =
  | { kind: 'condition'; condition: Condition }
  | { kind: 'not'; of: Expectation }
  /** The message reached this role, as its own or as cover; with null, anybody. */
  | { kind: 'arrived'; inject: string; to: string | null }
  /** Of this phase these messages reached this role (with null: the table), and no others. */
  | { kind: 'messages'; phase: string; to: string | null; are: string[] }
  /** These indicators stand there. */
  | { kind: 'town'; values: Readonly<Record<string, number>> }
  /** At each of these moments (story minutes) these indicators stood there. */
  | { kind: 'course'; points: { by: number; values: Readonly<Record<string, number>> }[] }
  | { kind: 'outcome'; outcome: string }
  /** Of what goes home only if something happened: these questions, and per verb these lines (from 1), and no others. */
  | { kind: 'home'; questions: string[] | null; lines: Readonly<Partial<Record<VerbName, number[]>>> }

const values = z.record(id, z.int())
const lineNumbers = z.array(z.int().min(1)).optional()
const lineLists = {
  stop: lineNumbers,
  organise: lineNumbers,
  tell: lineNumbers,
  care: lineNumbers,
  account: lineNumbers,
}

const fields = {
  ...conditionFields,
  get all() {
    return z.array(condition).min(1).optional()
  },
  get any() {
    return z.array(condition).min(1).optional()
  },
  get not() {
    return expectation.optional()
  },
  arrived: z.union([id, z.strictObject({ inject: id, to: id })]).optional(),
  messages: z.strictObject({ phase: id, to: id.optional(), are: z.array(id) }).optional(),
  town: values.optional(),
  course: z
    .array(z.strictObject({ by: storyMoment, town: values }))
    .min(1)
    .optional(),
  outcome: id.optional(),
  home: z.strictObject({ questions: z.array(id).optional(), ...lineLists }).optional(),
}

const homeExpectation = ({
  questions,
  ...lines
}: { questions?: string[] | undefined } & { [Verb in VerbName]?: number[] | undefined }): Expectation => ({
  kind: 'home',
  questions: questions ?? null,
  lines: Object.fromEntries(Object.entries(lines).filter(([, numbers]) => numbers !== undefined)),
})

const expectation: z.ZodType<Expectation, Record<string, unknown>> = z
  .strictObject(fields)
  .meta({ id: 'Expectation', minProperties: 1, maxProperties: 1 })
  .transform((written, context): Expectation => {
    if (!hasOneField(written, context)) return z.NEVER
    const { not, arrived, messages, town, course, outcome, home, ...others } = written
    if (not) return { kind: 'not', of: not }
    if (typeof arrived === 'string') return { kind: 'arrived', inject: arrived, to: null }
    if (arrived) return { kind: 'arrived', ...arrived }
    if (messages) return { kind: 'messages', phase: messages.phase, to: messages.to ?? null, are: messages.are }
    if (town) return { kind: 'town', values: town }
    if (course) return { kind: 'course', points: course.map(({ by, town: values }) => ({ by, values })) }
    if (outcome !== undefined) return { kind: 'outcome', outcome }
    if (home) return homeExpectation(home)
    return { kind: 'condition', condition: readCondition(others) }
  }) as z.ZodType<Expectation, Record<string, unknown>>

const plainTest = z
  .strictObject({
    /** What an author wants to be sure of, in one sentence; for authors only. */
    name: z.string().min(1),
    edition: id,
    /** Roles at the table; those that are always played when left out. */
    seated: z.array(id).min(1).optional(),
    /** What the table does, in order. What is not said does not happen. */
    given: z.array(step).default([]),
    /** The moment in the story up to which things count; the end of the game when left out. */
    by: storyMoment.optional(),
    expect: z.array(expectation).min(1),
  })
  .meta({ id: 'Test' })
/** "Given these choices, by then this has happened": what an author wants to stay true of a scenario. */
export type PlainTest = z.output<typeof plainTest>

/** A file in `tests/` */
export const testsFile = z.strictObject({ tests: z.array(plainTest).min(1) }).meta({ id: 'TestsFile' })

/** A test, and where it stands. */
export type PlacedTest = { file: string; path: Path; test: PlainTest }

export const placedTests = ({ file, data }: { file: string; data: { tests: PlainTest[] } }): PlacedTest[] =>
  data.tests.map((test, index) => ({ file, path: ['tests', index], test }))
