import { botMove } from '@natte-meren/prover'
import type { BotBrain } from './bots.ts'

/** A scripted player as it sits at a live table: it takes part, and does not keep people waiting. */
export const scriptedPlayer: BotBrain = (sight) => {
  const temperament = sight.draw('temperament') < 0.5 ? 'cautious' : 'decisive'
  const move = botMove({ ...sight, temperament, sharing: null })
  // Nobody goes home with its plan.
  return move?.type === 'PlanTakeHome' ? null : move
}
