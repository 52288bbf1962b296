import type { ExerciseState, Game, TableState } from '@natte-meren/engine'
import {
  type DebriefDesk,
  type Language,
  type TogetherDecision,
  type TogetherQuestion,
  type TogetherTheme,
  type TogetherView,
  theme,
} from '@natte-meren/protocol'
import { type HiddenWords, type Lens, lensOf } from '../context.ts'
import { sceneNamed } from '../debrief.ts'
import { remember } from '../memo.ts'
import { factCounts } from './factCounts.ts'
import { type PlayedTable, playedTables } from './played.ts'
import { type VotedQuestion, votedQuestions, votersAt } from './sharedQuestions.ts'
import { someOfEach, type Spread, spreads } from './spread.ts'
import { outcomeCounts, verbCounts } from './verbCounts.ts'
import { type CountedWord, countWords, hiddenWords } from './words.ts'

/** How much of each list a room takes in, and a phone in a full hall can be sent. [ALL-8] */
const most = { words: 60, explanations: 12, questions: 6, lines: 3, deskWords: 200 }

/** All that a facilitator can see of the whole exercise, and what was typed at each table. */
export interface TogetherContext {
  readonly exercise: ExerciseState
  readonly tables: readonly PlayedTable[]
}

const wordsOf = (words: readonly CountedWord[], hidden: HiddenWords): TogetherView['words'] => {
  const shown = words.filter(({ key }) => !hidden.has(key))
  const list = shown.slice(0, most.words).map(({ word, count }) => ({ word, count }))
  return {
    said: shown.reduce((sum, { count }) => sum + count, 0),
    different: shown.length,
    list,
    more: shown.length - list.length,
  }
}

/** What the table that tells said comes first, with its number; the others have one only where all agreed. [ALL-9] */
const decisionOf = (spread: Spread, { numbersShown, telling }: ExerciseState['desk']): TogetherDecision => {
  const { explanations } = spread
  const first = explanations.filter(({ table }) => table === telling)
  const others = explanations.filter(({ table }) => table !== telling)
  const options = spread.options.map(({ id }) => id)
  const shown = [...first, ...someOfEach(options, others, most.explanations - first.length)]
  return {
    id: spread.id,
    title: spread.title,
    question: spread.question,
    governance: spread.governance,
    tables: spread.tables,
    lapsed: spread.lapsed,
    deferred: spread.deferred,
    options: spread.options,
    advice: spread.advice,
    dissents: spread.dissents,
    explanations: shown.map(({ option, words, table, number }) => ({
      option,
      words,
      table: numbersShown || table === telling ? number : null,
    })),
    more: explanations.length - shown.length,
  }
}

type Vote = NonNullable<TogetherView['vote']>

/** Once a vote is closed the most chosen come first; while it is open nothing moves under a finger. [ALL-7] */
const themesOf = (questions: readonly VotedQuestion[], vote: Vote | null): TogetherTheme[] => {
  const closed = vote !== null && !vote.open
  const inOrder = closed ? [...questions].sort((a, b) => b.votes - a.votes) : questions
  const view = ({ id, text, shared, votes }: VotedQuestion): TogetherQuestion => {
    return { id, text, shared, votes: closed ? votes : null }
  }
  return [...theme.options, null].flatMap((name) => {
    const under = inOrder.filter((question) => question.theme === name)
    const list = under.slice(0, most.questions).map(view)
    return name === null && under.length === 0 ? [] : [{ theme: name, list, more: under.length - list.length }]
  })
}

const voteOf = (tables: readonly PlayedTable[]): Vote | null => {
  const [first] = tables
  if (!first?.state.home.vote) return null
  return { open: first.state.home.vote.open, voters: votersAt(tables) }
}

const fewLines = (verbs: TogetherView['verbs']): TogetherView['verbs'] => ({
  stop: (verbs.stop ?? []).slice(0, most.lines),
  organise: (verbs.organise ?? []).slice(0, most.lines),
  tell: (verbs.tell ?? []).slice(0, most.lines),
  care: (verbs.care ?? []).slice(0, most.lines),
  account: (verbs.account ?? []).slice(0, most.lines),
})

const numberOf = (tables: readonly PlayedTable[], id: string | null): number | null =>
  tables.find(({ state }) => state.table === id)?.state.number ?? null

/** What the parts are counted from; each is counted again only when something of it changed at a table. */
const partsOf = (tables: readonly PlayedTable[], part: (state: TableState) => readonly unknown[]) =>
  tables.flatMap(({ state }) => part(state))

const aggregates = (lens: Lens) => {
  const words = remember<readonly CountedWord[]>()
  const decisions = remember<readonly Spread[]>()
  const facts = remember<TogetherView['facts']>()
  const questions = remember<readonly VotedQuestion[]>()
  const ends = remember<Pick<TogetherView, 'verbs' | 'outcomes'>>()
  return {
    words: (tables: readonly PlayedTable[]) =>
      words(
        partsOf(tables, ({ home }) => [home.words]),
        () => countWords(tables),
      ),
    decisions: (tables: readonly PlayedTable[]) =>
      decisions(
        partsOf(tables, ({ stage, decisions: taken, advice, home }) => [stage.began, taken, advice, home.dissents]),
        () => spreads(lens, tables),
      ),
    facts: (tables: readonly PlayedTable[]) =>
      facts(
        partsOf(tables, ({ facts: known, decisions: taken }) => [known, taken]),
        () => [...factCounts(lens, tables)],
      ),
    questions: (tables: readonly PlayedTable[]) =>
      questions(
        partsOf(tables, ({ questions: saved, home }) => [saved, home.vote]),
        () => votedQuestions(lens, tables),
      ),
    ends: (tables: readonly PlayedTable[]) =>
      ends(
        partsOf(tables, ({ stage, town, duties, facts: known, decisions: taken }) => [
          ...[stage.outcome, town, duties, known, taken],
        ]),
        () => ({ verbs: fewLines(verbCounts(lens, tables)), outcomes: outcomeCounts(lens, tables) }),
      ),
  }
}

/**
 * The debrief of all tables together; null for one table, and while any table still plays. Keep one projector per
 * exercise and language: it remembers its parts.
 */
export const togetherProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const all = aggregates(lens)
  const view = remember<TogetherView | null>()
  return ({ exercise, tables }: TogetherContext): TogetherView | null => {
    if (tables.length < 2) return null
    const played = playedTables(exercise, tables)
    if (played.length === 0) return null
    const vote = voteOf(played)
    const [words, decisions, facts] = [all.words(played), all.decisions(played), all.facts(played)]
    const [questions, ends] = [all.questions(played), all.ends(played)]
    const { desk, scene } = exercise
    const parts = [words, decisions, facts, questions, ends]
    return view([...parts, desk, scene, vote?.open, vote?.voters, played.length], () => ({
      scene: sceneNamed(scene),
      tables: played.length,
      telling: numberOf(played, desk.telling),
      words: wordsOf(words, hiddenWords(desk.hidden, tables)),
      outcomes: ends.outcomes,
      decisions: decisions.map((spread) => decisionOf(spread, desk)),
      facts,
      questions: {
        shared: questions.reduce((total, { shared }) => total + shared, 0),
        different: questions.length,
        themes: themesOf(questions, vote),
      },
      vote,
      verbs: ends.verbs,
      goals: game.scenario.goals.map(({ text }) => lens.say(text)),
    }))
  }
}

/** What the facilitator decides about in the debrief; null while a table still plays. Keep one per exercise. */
export const deskProjector = (game: Game, language: Language) => {
  const all = aggregates(lensOf(game, language))
  const desk = remember<DebriefDesk>()
  return ({ exercise, tables }: TogetherContext): DebriefDesk | null => {
    const played = playedTables(exercise, tables)
    if (played.length === 0) return null
    const [words, questions] = [all.words(played), all.questions(played)]
    const { hidden: taken, numbersShown, telling } = exercise.desk
    const vote = voteOf(played)
    return desk([words, questions, exercise.desk, vote?.open, vote?.voters], () => {
      const hidden = hiddenWords(taken, tables)
      const list = words.slice(0, most.deskWords)
      return {
        words: list.map(({ id, key, word, count }) => ({
          id: hidden.get(key) ?? id,
          word,
          count,
          hidden: hidden.has(key),
        })),
        more: words.length - list.length,
        numbersShown,
        telling,
        vote,
        questions: questions.length,
      }
    })
  }
}
