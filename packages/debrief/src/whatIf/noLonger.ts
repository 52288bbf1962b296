import type { LeftOut, LogEntry } from '@natte-meren/engine'
import type { NoLonger } from '@natte-meren/protocol'
import type { Runs } from './causes.ts'
import { hasVersionOf } from './differences.ts'

type Deed = Pick<NoLonger, 'what' | 'about'>

const deedOf = ({ game, say }: Runs, { command }: LogEntry): Deed => {
  const decision = (id: string): string | null => {
    const found = game.decisions.get(id)
    return found ? say(found.title) : null
  }
  switch (command.type) {
    case 'ShareFact': {
      const fact = game.facts.get(command.fact)
      return { what: command.how, about: fact ? say(fact.sentence) : null }
    }
    case 'GiveAdvice':
      return { what: 'advice', about: decision(command.decision) }
    case 'ProposeDecision':
      return { what: 'decision', about: decision(command.decision) }
    case 'DeferDecision':
      return { what: 'deferral', about: decision(command.decision) }
    case 'RecordDissent':
      return { what: 'dissent', about: decision(command.decision) }
    case 'SendInject':
    case 'SkipInject':
    case 'HoldInject': {
      const inject = game.injects.get(command.inject)
      return { what: 'message', about: inject ? say(inject.subject) : null }
    }
    case 'ClosePicture':
    case 'RevealAdvice':
    case 'LapseDecision':
    case 'StepBack':
    case 'StepBackBefore':
      return { what: 'step', about: null }
    default:
      return { what: 'other', about: null }
  }
}

const isSentInAnotherVersion = (runs: Runs, { command }: LogEntry): boolean => {
  const inject = command.type === 'SendInject' ? runs.game.injects.get(command.inject) : undefined
  return inject !== undefined && hasVersionOf(runs, 'other', inject)
}

/** What people did in the run that was played and could not do in the other one, in order. */
export const noLongerOf = (runs: Runs, leftOut: readonly LeftOut[]): NoLonger[] =>
  leftOut
    .filter(({ entry }) => !isSentInAnotherVersion(runs, entry))
    .map(({ entry }) => {
      const { actor, events } = entry
      const role = actor.kind === 'seat' ? (runs.played.seats.seats[actor.seat]?.role ?? null) : null
      const deed = deedOf(runs, entry)
      return { ...deed, role: deed.what === 'dissent' ? null : role, story: events[0]?.story ?? 0 }
    })
