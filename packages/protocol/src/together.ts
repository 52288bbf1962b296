import * as z from 'zod/mini'
import { debriefScene } from './debrief.ts'
import { theme } from './questions.ts'
import { id } from './text.ts'

/** What a facilitator does with the debrief of all tables. */
export const deskCommands = {
  /** Takes a word of the first scene off all screens, or puts it back; `word` is its id on the facilitator's desk. */
  HideWord: z.strictObject({ type: z.literal('HideWord'), word: id, hidden: z.boolean() }),
  /** Shows the number of the table beside what it said: only when every table agreed. */
  ShowTableNumbers: z.strictObject({ type: z.literal('ShowTableNumbers'), shown: z.boolean() }),
  /** A table that offered tells about its own run on the beamer; null: none does. */
  LetTableTell: z.strictObject({ type: z.literal('LetTableTell'), table: z.nullable(id) }),
  /** Lets everybody choose among the shared questions, or closes that again. */
  OpenVote: z.strictObject({ type: z.literal('OpenVote'), open: z.boolean() }),
}

/** Most questions that one player can choose. */
export const mostVotes = 3

export const voteCommands = {
  /** The shared questions that a player finds most worth asking at home, by their ids in the together view. */
  VoteQuestions: z.strictObject({
    type: z.literal('VoteQuestions'),
    questions: z.array(id).check(z.maxLength(mostVotes)),
  }),
}

export const togetherWords = z.strictObject({
  /** People who said a word, and how many words that makes. */
  said: z.int(),
  different: z.int(),
  list: z.array(z.strictObject({ word: z.string(), count: z.int() })),
  /** Words that are not in the list. */
  more: z.int(),
})

export const togetherDecision = z.strictObject({
  id,
  title: z.string(),
  question: z.string(),
  governance: z.string(),
  /** Tables that came to it; of those, how many decided nothing, and how many first said "not yet". */
  tables: z.int(),
  lapsed: z.int(),
  deferred: z.int(),
  /** Per option: the tables that chose it and the advisers, of all tables, who advised it in the end. */
  options: z.array(z.strictObject({ id, label: z.string(), tables: z.int(), advised: z.int() })),
  /** Advisers at tables that decided: how many advised something, and how many what their table chose. */
  advice: z.strictObject({ given: z.int(), followed: z.int() }),
  dissents: z.int(),
  /** Word for word, of each option in turn; `table` only where that may be shown. */
  explanations: z.array(z.strictObject({ option: id, words: z.string(), table: z.nullable(z.int()) })),
  /** Explanations that are not in the list. */
  more: z.int(),
})
export type TogetherDecision = z.infer<typeof togetherDecision>

/** Numbers of tables. `before`, `after` and `never`: when the decider had it, where something was decided about it. */
export const togetherFact = z.strictObject({
  id,
  sentence: z.string(),
  held: z.int(),
  told: z.int(),
  tabled: z.int(),
  before: z.int(),
  after: z.int(),
  never: z.int(),
})
export type TogetherFact = z.infer<typeof togetherFact>

export const togetherQuestion = z.strictObject({
  id,
  text: z.string(),
  /** How many people shared it. */
  shared: z.int(),
  /** How many chose it; null while the vote is open, and before it. */
  votes: z.nullable(z.int()),
})
export type TogetherQuestion = z.infer<typeof togetherQuestion>

/** All questions under one theme; null for those that nobody put under one. */
export const togetherTheme = z.strictObject({
  theme: z.nullable(theme),
  list: z.array(togetherQuestion),
  more: z.int(),
})
export type TogetherTheme = z.infer<typeof togetherTheme>

/**
 * The debrief of all tables together: numbers, and words without a name. Lists are cut to what a room can take in;
 * `more` says how much there is besides.
 */
export const togetherView = z.strictObject({
  scene: debriefScene,
  /** Tables that played. */
  tables: z.int(),
  /** Number of the table that tells about its own run now. */
  telling: z.nullable(z.int()),
  words: togetherWords,
  outcomes: z.array(z.strictObject({ title: z.string(), tables: z.int() })),
  decisions: z.array(togetherDecision),
  facts: z.array(togetherFact),
  /** `shared`: how many were shared; `different`: once the same ones are merged. */
  questions: z.strictObject({ shared: z.int(), different: z.int(), themes: z.array(togetherTheme) }),
  /** Null until a vote was opened. */
  vote: z.nullable(z.strictObject({ open: z.boolean(), voters: z.int() })),
  verbs: z.record(
    z.enum(['stop', 'organise', 'tell', 'care', 'account']),
    z.array(z.strictObject({ line: z.string(), tables: z.int() })),
  ),
  goals: z.array(z.string()),
})
export type TogetherView = z.infer<typeof togetherView>

/** What a player's device gets of all tables: nothing while one of them still plays. */
export const togetherChannel = z.strictObject({ together: z.nullable(togetherView) })
export type TogetherChannel = z.infer<typeof togetherChannel>

/** What the facilitator decides about in the debrief; no player or beamer gets it. */
export const debriefDesk = z.strictObject({
  words: z.array(z.strictObject({ id, word: z.string(), count: z.int(), hidden: z.boolean() })),
  more: z.int(),
  numbersShown: z.boolean(),
  telling: z.nullable(id),
  vote: z.nullable(z.strictObject({ open: z.boolean(), voters: z.int() })),
  /** Shared questions, once the same ones are merged. */
  questions: z.int(),
})
export type DebriefDesk = z.infer<typeof debriefDesk>
