import type { Rejection } from '@natte-meren/protocol'
import { type CommandOf, type Context, type Deciders, refuse, seatOfActor } from './context.ts'
import { questionsPerSeat } from './questions.ts'

type QuestionCommand = CommandOf<'SaveQuestion' | 'EditQuestion' | 'ShareQuestion' | 'RemoveQuestion'>

/** The actor's own question, or why not. */
const owned = (context: Context, question: string): Rejection | null => {
  const sitting = seatOfActor(context)
  if (!sitting) return refuse('actor/not_allowed')
  return context.state.questions[question]?.seat === sitting.seat ? null : refuse('question/unknown')
}

export const decideQuestions: Deciders<QuestionCommand> = {
  SaveQuestion: (context, { suggestion, text, shared }) => {
    const { game, state, meta } = context
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const mine = Object.values(state.questions).filter(({ seat }) => seat === sitting.seat)
    if (mine.length >= questionsPerSeat) return refuse('message/too_many')
    return [
      {
        type: 'QuestionSaved',
        question: `q.${meta.commandId}`,
        seat: sitting.seat,
        suggestion,
        text,
        shared,
        phase: game.phases[state.stage.phaseIndex]?.id ?? null,
      },
    ]
  },
  EditQuestion: (context, { question, text }) =>
    owned(context, question) ?? [{ type: 'QuestionEdited', question, text }],
  ShareQuestion: (context, { question, shared }) =>
    owned(context, question) ?? [{ type: 'QuestionShared', question, shared }],
  RemoveQuestion: (context, { question }) => owned(context, question) ?? [{ type: 'QuestionRemoved', question }],
}
