import type { Condition } from '../condition.ts'
import type { Draft, Part } from '../draft.ts'
import type { Effects } from '../effect.ts'
import { type Expectation, placedTests } from '../plainTest.ts'
import type { Path } from '../problem.ts'

/** A condition or an effect, and where it stands in which file. */
export type Site<Content> = { file: string; path: Path; content: Content }
export type ConditionSite = Site<Condition>
export type EffectSite = Site<Effects>

const site = <Content>(file: string, path: Path, content: Content | undefined): Site<Content>[] =>
  content === undefined ? [] : [{ file, path, content }]

/** Every condition that an author wrote, at its top. */
export const conditionSites = (draft: Draft): ConditionSite[] => [
  ...draft.phases.flatMap(({ file, data }) =>
    data.injects.flatMap(({ when }, index) => site(file, ['injects', index, 'when'], when)),
  ),
  ...listSites(draft.duties?.file, 'duties', 'starts', draft.duties?.data.duties ?? []),
  ...listSites(draft.duties?.file, 'duties', 'met', draft.duties?.data.duties ?? []),
  ...listSites(draft.outcomes?.file, 'outcomes', 'when', draft.outcomes?.data.outcomes ?? []),
  ...listSites(draft.questions?.file, 'questions', 'when', draft.questions?.data.questions ?? []),
  ...verbSites(draft.questions),
]

/** The same conditional field of every item of a list. */
const listSites = <Key extends string>(
  file: string | undefined,
  list: string,
  key: Key,
  items: readonly { [K in Key]?: Condition | undefined }[],
): ConditionSite[] => items.flatMap((item, index) => site<Condition>(file ?? '', [list, index, key], item[key]))

const verbSites = (part: Part<'questions'> | null): ConditionSite[] =>
  part
    ? Object.entries(part.data.verbs).flatMap(([verb, lines]) =>
        lines.flatMap(({ when }, index) => site(part.file, ['verbs', verb, index, 'when'], when)),
      )
    : []

/** What every test expects, at its top. */
export const expectationSites = (draft: Draft): Site<Expectation>[] =>
  draft.tests
    .flatMap(placedTests)
    .flatMap(({ file, path, test }) =>
      test.expect.map((content, index) => ({ file, path: [...path, 'expect', index], content })),
    )

/** An expectation without the `not` around it. */
export const bare = ({ file, path, content }: Site<Expectation>): Site<Exclude<Expectation, { kind: 'not' }>> =>
  content.kind === 'not' ? bare({ file, path: [...path, 'not'], content: content.of }) : { file, path, content }

/** Conditions that stand in tests: they ask, but nothing in the story depends on them. */
export const testConditionSites = (draft: Draft): ConditionSite[] =>
  expectationSites(draft)
    .map(bare)
    .flatMap(({ file, path, content }) => (content.kind === 'condition' ? site(file, path, content.condition) : []))

/** Every effect: of options, of a phase without a decision, of messages, of missed duties. */
export const effectSites = (draft: Draft): EffectSite[] => [
  ...draft.phases.flatMap(({ file, data: { injects, decision } }) => [
    ...injects.flatMap(({ effects }, index) => site(file, ['injects', index, 'effects'], effects)),
    ...(decision?.options ?? []).flatMap(({ effects }, index) =>
      site(file, ['decision', 'options', index, 'effects'], effects),
    ),
    ...site(file, ['decision', 'lapsed'], decision?.lapsed),
  ]),
  ...(draft.duties?.data.duties ?? []).flatMap(({ missed }, index) =>
    site(draft.duties?.file ?? '', ['duties', index, 'missed'], missed),
  ),
]

/** A condition that holds no other. */
export type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'not' }>

/** The single conditions inside a condition, each with its own path as written. */
export const leavesOf = ({ file, path, content }: ConditionSite): Site<Leaf>[] => {
  if (!('of' in content)) return [{ file, path, content }]
  if (content.kind === 'not') return leavesOf({ file, path: [...path, 'not'], content: content.of })
  const { kind } = content
  return content.of.flatMap((inner, index) => leavesOf({ file, path: [...path, kind, index], content: inner }))
}
