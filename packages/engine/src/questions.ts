import type { TextId } from '@natte-meren/protocol'
import type { Evolvers } from './recorded.ts'

/** A question that a seat saved for home; survives a step back. */
interface SavedQuestion {
  readonly seat: string
  readonly suggestion: string | null
  readonly text: TextId
  readonly shared: boolean
  readonly phase: string | null
  readonly order: number
}
export type QuestionsState = Readonly<Record<string, SavedQuestion>>

/** Most questions that one seat can keep, so that a log's state stays bounded. */
export const questionsPerSeat = 40

export type QuestionEvent =
  | {
      type: 'QuestionSaved'
      question: string
      seat: string
      suggestion: string | null
      text: TextId
      shared: boolean
      phase: string | null
    }
  | { type: 'QuestionEdited'; question: string; text: TextId }
  | { type: 'QuestionShared'; question: string; shared: boolean }
  | { type: 'QuestionRemoved'; question: string }

export const evolveQuestions: Evolvers<QuestionsState, QuestionEvent> = {
  QuestionSaved: (questions, { event, version }) => {
    const { seat, suggestion, text, shared, phase } = event
    const question = { seat, suggestion, text, shared, phase, order: version }
    return { ...questions, [event.question]: question }
  },
  QuestionEdited: (questions, { event }) => {
    const question = questions[event.question]
    return question ? { ...questions, [event.question]: { ...question, text: event.text } } : questions
  },
  QuestionShared: (questions, { event }) => {
    const question = questions[event.question]
    return question ? { ...questions, [event.question]: { ...question, shared: event.shared } } : questions
  },
  QuestionRemoved: (questions, { event }) =>
    Object.fromEntries(Object.entries(questions).filter(([id]) => id !== event.question)),
}
