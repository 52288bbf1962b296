import type { ActView } from '@natte-meren/protocol'
import type { Lens } from './context.ts'

/** The act that a phase of the edition belongs to; null in an edition without acts. */
export const actOf = ({ game, say }: Lens, phaseIndex: number): ActView | null => {
  const { acts, phases } = game.edition
  const number = acts.filter(({ from }) => phases.indexOf(from) <= phaseIndex).length
  const act = acts[number - 1]
  return act ? { number, title: say(act.title) } : null
}

/** Whether an act begins with this phase. */
export const opensAct = ({ game: { edition } }: Lens, phase: string): boolean =>
  edition.acts.some(({ from }) => from === phase)
