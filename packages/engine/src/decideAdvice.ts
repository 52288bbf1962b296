import { type CommandOf, type Deciders, refuse, roleWithPen } from './context.ts'
import { advisersOf } from './game.ts'

export const decideAdvice: Deciders<CommandOf<'GiveAdvice'>> = {
  GiveAdvice: (context, command) => {
    const { game, state } = context
    const sitting = roleWithPen(context)
    if ('code' in sitting) return sitting
    const decision = game.phases[state.stage.phaseIndex]?.decision
    if (!decision || decision.id !== command.decision) return refuse('advice/not_open')
    if (!state.clock.running) return refuse('step/not_running')
    if (!advisersOf(game, decision).includes(sitting.role)) return refuse('advice/not_adviser')
    if (command.option !== null && !decision.options.some(({ id }) => id === command.option))
      return refuse('advice/unknown_option')
    const { option, certainty } = command
    const advice = {
      decision: decision.id,
      role: sitting.role,
      option,
      certainty,
      reason: command.reason ?? null,
    }
    if (state.stage.step === 'judgement') return [{ type: 'AdviceGiven', ...advice }]
    if (state.stage.step !== 'decision') return refuse('advice/not_open')
    if (state.decisions[decision.id]?.status === 'proposed') return refuse('advice/not_open')
    const before = state.advice[decision.id]
    if (before && sitting.role in before.first) return refuse('advice/already_revised')
    return [{ type: 'AdviceRevised', ...advice }]
  },
}
