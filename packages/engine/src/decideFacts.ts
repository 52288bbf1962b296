import { type CommandOf, type Deciders, refuse, roleWithPen } from './context.ts'
import { takeBackMs } from './facts.ts'

export const decideFacts: Deciders<CommandOf<'ShareFact' | 'TakeBackFact'>> = {
  ShareFact: (context, { fact, how, sentence }) => {
    const { state } = context
    const sitting = roleWithPen(context)
    if ('code' in sitting) return sitting
    if (!state.clock.running) return refuse('step/not_running')
    const known = state.facts[fact]
    if (!known?.holders[sitting.role]) return refuse('fact/unknown')
    if (known.tabled || (how === 'told' && known.told)) return refuse('fact/already_shared')
    return [{ type: 'FactShared', fact, role: sitting.role, how, words: sentence ?? null }]
  },
  TakeBackFact: (context, { fact }) => {
    const { state, play } = context
    const sitting = roleWithPen(context)
    if ('code' in sitting) return sitting
    if (state.stage.place !== 'phase') return refuse('fact/too_late')
    const known = state.facts[fact]
    const shared = known?.tabled ?? known?.told
    if (!shared || shared.role !== sitting.role) return refuse('fact/unknown')
    if (play - shared.play > takeBackMs) return refuse('fact/too_late')
    return [{ type: 'FactTakenBack', fact, role: sitting.role }]
  },
}
