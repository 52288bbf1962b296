import type { Theme } from '@natte-meren/protocol'
import type { Lens } from '../context.ts'
import type { PlayedTable } from './played.ts'
import { wordKey } from './words.ts'

/** A question that people shared, as one however many did. */
export interface MergedQuestion {
  readonly id: string
  readonly text: string
  readonly theme: Theme | null
  /** People who shared it. */
  readonly shared: number
}

/** With how many people chose it in the vote. */
export interface VotedQuestion extends MergedQuestion {
  readonly votes: number
}

/** A question that one person shared. */
export interface SharedQuestion {
  readonly id: string
  readonly text: string
  /** The scenario's question that it came from. */
  readonly suggestion: string | null
}

/** Only what was shared: what somebody keeps to oneself is not looked at. */
export const sharedAt = ({ state, texts }: PlayedTable): readonly SharedQuestion[] =>
  Object.entries(state.questions).flatMap(([id, { shared, text, suggestion }]) => {
    const words = shared ? texts(text) : undefined
    return words === undefined ? [] : [{ id, text: words, suggestion }]
  })

/** By what a question is the same as another: its words, and the question of the scenario that it came from. */
const keysOf = ({ text, suggestion }: SharedQuestion): readonly [string, ...string[]] => {
  const words = `words ${wordKey(text)}`
  return suggestion === null ? [words] : [words, `from ${suggestion}`]
}

const merged = (questions: readonly SharedQuestion[]): readonly (readonly SharedQuestion[])[] => {
  const leads = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = leads.get(root); next !== undefined; next = leads.get(root)) root = next
    return root
  }
  for (const question of questions) {
    const [first, ...others] = keysOf(question).map(rootOf)
    for (const other of others) if (first !== undefined && other !== first) leads.set(other, first)
  }
  const groups = new Map<string, SharedQuestion[]>()
  for (const question of questions) {
    const root = rootOf(keysOf(question)[0])
    groups.set(root, [...(groups.get(root) ?? []), question])
  }
  return [...groups.values()]
}

/** The wording that most of them have; of two as common the first in the alphabet, whoever wrote it. */
const commonest = (group: readonly SharedQuestion[]): string => {
  const counts = new Map<string, number>()
  for (const { text } of group) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1)
  const [best] = [...counts].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
  return best?.[0] ?? ''
}

/** The id by which it is chosen: it stays the same when more people share it. */
const idOf = (group: readonly SharedQuestion[]): string => {
  const suggested = group.flatMap(({ suggestion }) => suggestion ?? []).sort()
  return suggested[0] ?? group.map(({ id }) => id).sort()[0] ?? ''
}

/** Each seat counts once for a question, by whatever name it chose it. */
const votesFor = (group: readonly SharedQuestion[], tables: readonly PlayedTable[]): number => {
  const names = new Set(group.flatMap(({ id, suggestion }) => (suggestion === null ? [id] : [id, suggestion])))
  return tables.reduce(
    (sum, { state }) =>
      sum + Object.values(state.home.vote?.chosen ?? {}).filter((chosen) => chosen.some((id) => names.has(id))).length,
    0,
  )
}

/** People who chose anything. */
export const votersAt = (tables: readonly PlayedTable[]): number =>
  tables.reduce(
    (sum, { state }) => sum + Object.values(state.home.vote?.chosen ?? {}).filter((chosen) => chosen.length > 0).length,
    0,
  )

const mostShared = (a: MergedQuestion, b: MergedQuestion): number => b.shared - a.shared || (a.id < b.id ? -1 : 1)

/** Makes one question of those that are the same, under the theme of the scenario's. */
const mergerOf = ({ game }: Lens) => {
  const themes = new Map(game.scenario.questions.map(({ id, theme }) => [id, theme]))
  return (group: readonly SharedQuestion[]): MergedQuestion => ({
    id: idOf(group),
    text: commonest(group),
    theme: group.flatMap(({ suggestion }) => (suggestion && themes.get(suggestion)) || [])[0] ?? null,
    shared: group.length,
  })
}

/** Shared questions, the same ones merged; most shared first. [ALL-5] */
export const mergeQuestions = (lens: Lens, questions: readonly SharedQuestion[]): readonly MergedQuestion[] =>
  merged(questions).map(mergerOf(lens)).sort(mostShared)

/** The shared questions of all tables, with what came of the vote on them. [ALL-5] */
export const votedQuestions = (lens: Lens, tables: readonly PlayedTable[]): readonly VotedQuestion[] => {
  const merge = mergerOf(lens)
  return merged(tables.flatMap(sharedAt))
    .map((group) => {
      const { id, text, theme, shared } = merge(group)
      return { id, text, theme, shared, votes: votesFor(group, tables) }
    })
    .sort(mostShared)
}
