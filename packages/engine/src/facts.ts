import type { TextId } from '@natte-meren/protocol'
import type { InjectDelivered, Recipient } from './inbox.ts'
import type { Evolvers } from './recorded.ts'

/** When something happened: play time [ms], story minutes, and order in the log. */
export interface Moment {
  readonly play: number
  readonly story: number
  readonly order: number
}

/** A fact's way through the table. */
export interface FactState {
  readonly holders: Readonly<Record<string, Moment>>
  /** Roles that nobody played when their part of it went to the role that covers them. */
  readonly heldFor: readonly string[]
  readonly told: (Moment & { readonly role: string }) | null
  readonly tabled: (Moment & { readonly role: string; readonly words: TextId | null }) | null
}
export type FactsState = Readonly<Record<string, FactState>>

export const initialFacts: FactsState = {}
const unknownFact: FactState = { holders: {}, heldFor: [], told: null, tabled: null }

/** How long a sharing can be taken back, in play time [ms]. [FACT-4] */
export const takeBackMs = 10_000

export type FactEvent =
  /** Known to roles from the start, without a message. */
  | { type: 'FactHeld'; fact: string; to: Recipient[] }
  | { type: 'FactShared'; fact: string; role: string; how: 'told' | 'tabled'; words: TextId | null }
  | { type: 'FactTakenBack'; fact: string; role: string }

/** Told and tabled both count as shared. */
export const isShared = (facts: FactsState, fact: string): boolean => Boolean(facts[fact]?.told ?? facts[fact]?.tabled)

/** The role has it from its own message (or who covers it has), or heard it from another. */
export const isKnownBy = (facts: FactsState, fact: string, role: string): boolean => {
  const known = facts[fact]
  return Boolean(known?.holders[role] ?? known?.heldFor.includes(role)) || isShared(facts, fact)
}

/** Facts after a role got them from a message; the first time counts. */
const withHolders = (
  facts: FactsState,
  message: { readonly facts: readonly string[]; readonly to: readonly Recipient[] },
  moment: Moment,
): FactsState => {
  if (message.facts.length === 0) return facts
  const next: Record<string, FactState> = { ...facts }
  for (const fact of message.facts) {
    const known = next[fact] ?? unknownFact
    const holders: Record<string, Moment> = { ...known.holders }
    for (const { role } of message.to) holders[role] ??= moment
    const covered = message.to.flatMap((recipient) => (recipient.for === null ? [] : [recipient.for]))
    next[fact] = { ...known, holders, heldFor: [...new Set([...known.heldFor, ...covered])] }
  }
  return next
}

export const evolveFacts: Evolvers<FactsState, FactEvent | InjectDelivered> = {
  FactHeld: (facts, { event, play, story, version }) =>
    withHolders(facts, { facts: [event.fact], to: event.to }, { play, story, order: version }),
  FactShared: (facts, { event, play, story, version }) => {
    const known = facts[event.fact] ?? unknownFact
    const moment = { play, story, order: version, role: event.role }
    const shared =
      event.how === 'told' ? { ...known, told: moment } : { ...known, tabled: { ...moment, words: event.words } }
    return { ...facts, [event.fact]: shared }
  },
  FactTakenBack: (facts, { event }) => {
    const known = facts[event.fact] ?? unknownFact
    const left = known.tabled ? { ...known, tabled: null } : { ...known, told: null }
    return { ...facts, [event.fact]: left }
  },
  InjectDelivered: (facts, { event, play, story, version }) =>
    withHolders(facts, event, { play, story, order: version }),
}
