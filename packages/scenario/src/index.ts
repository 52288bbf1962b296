/** Where everything in a scenario's files stands, and its plain data: for other packages that look at the files. */
export { type Atlas, plainData, readAtlas } from './atlas.ts'
/** What must hold in a table's state; one node of a tree of conditions. Story times in minutes since the start. */
export type { Condition } from './condition.ts'
/** A dilemma put to a table, and one of its options. `limit` is talk time in milliseconds. */
export type { Decision, Option } from './decision.ts'
/** An obligation with a legal clock in story time. */
export type { Duty } from './duty.ts'
/** What an option, a missed duty or a message changes in the town. */
export type { Effects } from './effect.ts'
/** A key piece of information that starts with one or few roles. */
export type { Fact } from './fact.ts'
/** A hint that an author let stand, with a reason, and where that is written. */
export type { PlacedException } from './exception.ts'
/** Every kind of file of a scenario: `scenario`, `roles`, …, `phase` for those in `phases/` and `tests` in `tests/`. */
export { type FileKind, fileSchemas, isCompanion } from './fileKind.ts'
/** A mistake or weakness in a scenario, at file, line and column (from 1), and how much it matters. */
export type { Finding } from './finding.ts'
/** An SVG image with its text and what somebody has to know who does not see it. */
export type { Image } from './image.ts'
/** The six kinds of messages, and a message that enters play. `at.after` in milliseconds, `at.story` in minutes. */
export { type Inject, type InjectKind, injectKinds } from './inject.ts'
/** JSON Schema (draft 2020-12) of one kind of file as authors write it, with Dutch descriptions. */
export { type JsonSchema, jsonSchemaOf } from './jsonSchema.ts'
/** Language-free names of findings (`reference/unknown-fact`). */
export type { FindingCode } from './messages/catalogue.ts'
/** Words of findings in both languages, with values filled in. */
export { fill, type Message, type Value, type Words } from './messages/message.ts'
/** Lines for the facilitator only. */
export type { Notes } from './notes.ts'
/** An ending; the first one whose condition holds is the table's. */
export type { Outcome } from './outcome.ts'
/** Texts by path → the scenario, or null, and everything there is to mend. Pure; never throws. */
export { parseScenario } from './parseScenario.ts'
/** A stretch of story time (in minutes) with its messages and its decision. */
export type { Phase } from './phase.ts'
/** What an author wants to stay true of a scenario, and where that stands. Moments in story minutes. */
export type { Expectation, PlacedTest, PlainTest, TestStep } from './plainTest.ts'
/** A place in a scenario's files. */
export type { Path, Place } from './problem.ts'
/** Governance themes, the five verbs of the first day, and questions for home. */
export { type Question, type Theme, themes, type VerbName, type Verbs, verbNames } from './question.ts'
/** A function in the crisis team. */
export type { Role } from './role.ts'
/** A whole scenario as the engine plays it, and its smaller parts. */
export type { Edition, Goal, Indicator, Scenario, Term } from './scenario.ts'
/** How much a finding matters. */
export type { Severity } from './severity.ts'
/** Story minutes as authors write them: 1590 → "T+1d 2h 30m". */
export { showMoment } from './storyTime.ts'
/** Texts in Dutch and, where translated, English; `inLanguage` falls back to Dutch. */
export { inEachLanguage, inLanguage, type Language, type Localised, languages, wordings } from './text.ts'
