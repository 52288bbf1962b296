import type { TableState } from '@natte-meren/engine'

/** What a run came to, to be read and compared by people: each value under a name that says what it is. */
export interface GoldenStory {
  readonly outcome: string
  /** Option taken, or `-` where the phase went by without a decision. */
  readonly decisions: Readonly<Record<string, string>>
  readonly indicators: Readonly<Record<string, number>>
  readonly flags: readonly string[]
  /** Status of each duty that began, with the story minute of its start. */
  readonly duties: Readonly<Record<string, string>>
  /** Facts that were shared: by whom, told or tabled. */
  readonly facts: Readonly<Record<string, string>>
  /** Messages in order of arrival: story minute and roles. */
  readonly messages: Readonly<Record<string, string>>
}

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => string | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const text = change(value)
      return text === null ? [] : [[key, text]]
    }),
  )

/** The story of a table as it stands. */
export const storyOf = ({ stage, decisions, town, duties, facts, inbox }: TableState): GoldenStory => ({
  outcome: stage.outcome ?? '-',
  decisions: mapped(decisions, ({ status, proposal }) => (status === 'taken' ? (proposal?.option ?? '-') : '-')),
  indicators: town.indicators,
  flags: Object.keys(town.flags).sort(),
  duties: mapped(duties, ({ status, started }) => `${status}, since ${started}`),
  facts: mapped(facts, ({ told, tabled }) => {
    if (tabled) return `tabled by ${tabled.role}`
    return told ? `told by ${told.role}` : null
  }),
  messages: mapped(inbox.deliveries, ({ story, to }) => `${story}, to ${to.map(({ role }) => role).join(' ')}`),
})

/** A difference between two stories: where, what it was, what it is; null where it is not there. */
export interface StoryDifference {
  readonly part: keyof GoldenStory
  readonly name: string
  readonly was: string | null
  readonly is: string | null
}

const flat = (story: GoldenStory, part: keyof GoldenStory): Map<string, string> => {
  const value: unknown = story[part]
  if (typeof value === 'string') return new Map([['', value]])
  if (Array.isArray(value)) return new Map(value.map((name: string) => [name, 'set']))
  return new Map(Object.entries(value as Record<string, unknown>).map(([name, one]) => [name, String(one)]))
}

const parts = ['outcome', 'decisions', 'indicators', 'flags', 'duties', 'facts', 'messages'] as const

/** What is different, in the order of the story's parts. */
export const storyDifferences = (was: GoldenStory, is: GoldenStory): StoryDifference[] =>
  parts.flatMap((part) => {
    const before = flat(was, part)
    const after = flat(is, part)
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
      const [old = null, now = null] = [before.get(name), after.get(name)]
      return old === now ? [] : [{ part, name, was: old, is: now }]
    })
  })
