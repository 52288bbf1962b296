import type { Game, PlacedInject } from './game.ts'
import type { InjectDelivered, Recipient } from './inbox.ts'
import { isSeated } from './seats.ts'
import type { TableState } from './state.ts'

/** The role that gets what was meant for a role: itself, or who covers it when nobody plays it. */
const recipientFor = (game: Game, state: TableState, role: string): Recipient => {
  let covering = role
  for (const _ of game.scenario.roles) {
    if (isSeated(state.seats, covering)) break
    const next = game.roles.get(covering)?.coveredBy
    if (!next) break
    covering = next
  }
  const nobody = !isSeated(state.seats, covering)
  if (nobody || covering === role) return { role, for: null }
  return { role: covering, for: role }
}

/** Roles that get a message, each once; a role's own part wins over one that it covers. */
export const recipients = (game: Game, state: TableState, to: 'all' | readonly string[]): Recipient[] => {
  if (to === 'all') return game.scenario.roles.map(({ id }) => ({ role: id, for: null }))
  const found = new Map<string, Recipient>()
  for (const role of to) {
    const recipient = recipientFor(game, state, role)
    if (!found.has(recipient.role) || recipient.for === null) found.set(recipient.role, recipient)
  }
  return [...found.values()]
}

/**
 * Facts of skipped messages that the facilitator folded into a later one. They go along only where every
 * recipient was to have them: what was private stays private. [INJ-7]
 */
const foldedFacts = (game: Game, state: TableState, to: readonly Recipient[]): string[] => {
  const roles = to.map(({ role }) => role)
  const facts: string[] = []
  for (const [id, { fold }] of Object.entries(state.inbox.skipped)) {
    const skipped = game.injects.get(id)
    if (!fold || !skipped) continue
    const meantFor = new Set(recipients(game, state, skipped.to).map(({ role }) => role))
    if (roles.every((role) => meantFor.has(role)))
      facts.push(...skipped.facts.filter((fact) => roles.some((role) => !state.facts[fact]?.holders[role])))
  }
  return facts
}

/** The arrival of a message, as an event. */
export const delivered = (game: Game, state: TableState, inject: PlacedInject, byHand: boolean): InjectDelivered => {
  const to = recipients(game, state, inject.to)
  const folded = foldedFacts(game, state, to)
  return {
    type: 'InjectDelivered',
    inject: inject.id,
    to,
    facts: [...new Set([...inject.facts, ...folded])],
    folded,
    phase: game.phases[state.stage.phaseIndex]?.id ?? '',
    byHand,
  }
}

/** Not yet delivered, not left out, not held back, not dropped for a hard stop. */
export const isPending = ({ inbox, timePlan }: TableState, { id }: PlacedInject): boolean =>
  !(id in inbox.deliveries) && !(id in inbox.skipped) && !(id in inbox.held) && !(id in timePlan.dropped)
