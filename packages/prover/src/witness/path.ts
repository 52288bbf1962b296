import type { Model } from '../machine/model.ts'
import { type Move, moveOf } from '../machine/moves.ts'
import { lobby, type Reached } from '../machine/search.ts'
import type { Target } from '../machine/targets.ts'

/** One thing that happens in a run, by the ids of the scenario. */
export type RunStep =
  | { readonly step: 'open'; readonly phase: string }
  | { readonly step: 'share'; readonly fact: string; readonly role: string | null }
  | { readonly step: 'send'; readonly inject: string }
  | { readonly step: 'close' }
  | { readonly step: 'decide'; readonly decision: string; readonly option: string }
  | { readonly step: 'lapse'; readonly decision: string }
  /** Until a play time since the phase opened [ms]. */
  | { readonly step: 'wait'; readonly until: number }
  /** Until the clock of a duty has run out. */
  | { readonly step: 'late'; readonly duty: string }
  | { readonly step: 'end' }

interface Place {
  readonly phase: number
  readonly slot: number
}

/** A move of the machine, by the ids of the scenario. */
export const named = (model: Model, { phase: index, slot }: Place, { kind, which }: Move): RunStep[] => {
  const phase = model.phases[index]
  const next = model.game.phases[index + 1]
  switch (kind) {
    case 'open':
      return [{ step: 'open', phase: model.game.phases[0]?.id ?? '' }]
    case 'leave':
      return [next ? { step: 'open', phase: next.id } : { step: 'end' }]
    case 'share':
      return [{ step: 'share', fact: phase?.shares[which]?.fact ?? '', role: null }]
    case 'next':
      return [{ step: 'send', inject: phase?.injects[which]?.inject.id ?? '' }]
    case 'close':
      return [{ step: 'close' }]
    case 'wait':
      return [{ step: 'wait', until: phase?.timeline.slots[slot + 1]?.play ?? 0 }]
    case 'late':
      return [{ step: 'late', duty: model.duties[which]?.id ?? '' }]
    case 'decide': {
      const decision = model.game.phases[index]?.decision
      const option = decision?.options[which]
      if (!decision) return []
      return [
        option
          ? { step: 'decide', decision: decision.id, option: option.id }
          : { step: 'lapse', decision: decision.id },
      ]
    }
  }
}

/** What is left to do after the last move for something that comes by itself, or with the facilitator's Next. */
const coming = (model: Model, target: Target): RunStep[] => {
  if (target.kind !== 'inject') return []
  const inject = model.game.injects.get(target.id)
  const seen = model.phases[inject?.phaseIndex ?? 0]?.injects.find((one) => one.inject.id === target.id)
  if (!inject || !seen) return []
  if (inject.at === 'next') return [{ step: 'send', inject: inject.id }]
  return typeof inject.at === 'object' ? [{ step: 'wait', until: seen.arrival }] : []
}

/** The cheapest run that was found to a target; null when it was not reached. */
export const pathTo = ({ model, tables, canons, arrivals }: Reached, index: number): RunStep[] | null => {
  const arrival = arrivals[index]
  const target = model.targets.all[index]
  if (!arrival || !target) return null
  const registers = model.initial.slice()
  const steps: RunStep[][] = []
  let { phase, state, move }: { phase: number; state: number; move: Move } = arrival
  while (state !== lobby) {
    const table = tables[phase]
    const layout = canons[phase]?.layout
    if (!table || !layout) return null
    layout.unpack(table.states, state * layout.words, registers)
    steps.push(named(model, { phase, slot: registers[model.slot] ?? 0 }, move))
    move = moveOf(table.moveOf(state))
    state = table.parentOf(state)
    if (move.kind === 'leave') phase -= 1
  }
  steps.push(named(model, { phase: 0, slot: 0 }, move))
  return withoutRepeats([...steps.reverse().flat(), ...coming(model, target)])
}

/** A message that was sent as the last move is not sent twice. */
const withoutRepeats = (steps: RunStep[]): RunStep[] =>
  steps.filter((step, index) => index === 0 || JSON.stringify(step) !== JSON.stringify(steps[index - 1]))
