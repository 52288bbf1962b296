import { type CommandOf, type Deciders, refuse, seatOfActor } from './context.ts'

export const decideHome: Deciders<CommandOf<'SayWord' | 'PlanTakeHome' | 'AllowVotes' | 'VoteQuestions'>> = {
  SayWord: (context, { word }) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    if (context.state.stage.place !== 'debrief') return refuse('take_home/not_open')
    return [{ type: 'WordSaid', seat: sitting.seat, word }]
  },
  AllowVotes: ({ state }, { open }) => {
    if (state.stage.place !== 'debrief') return refuse('take_home/not_open')
    return (state.home.vote?.open ?? false) === open ? refuse('step/stale') : [{ type: 'VoteOpened', open }]
  },
  // What the questions of the other tables are, a table does not know: a choice of none of them counts for nothing.
  VoteQuestions: (context, { questions }) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const { stage, home } = context.state
    if (stage.place !== 'debrief' || !home.vote?.open) return refuse('take_home/not_open')
    return [{ type: 'QuestionsVoted', seat: sitting.seat, questions: [...new Set(questions)] }]
  },
  PlanTakeHome: (context, { questions, agenda, when, then, coffee }) => {
    const { game, state } = context
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    if (state.stage.place !== 'debrief' && state.stage.place !== 'ended') return refuse('take_home/not_open')
    const known = (id: string) =>
      state.questions[id]?.seat === sitting.seat || game.scenario.questions.some((question) => question.id === id)
    if (!questions.every(known) || (agenda !== null && !questions.includes(agenda))) return refuse('question/unknown')
    const plan = { questions, agenda, when: when ?? null, then: then ?? null, coffee }
    return [{ type: 'TakeHomePlanned', seat: sitting.seat, ...plan }]
  },
}
