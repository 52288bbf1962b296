import type { Consideration, TextId } from '@natte-meren/protocol'
import type { Moment } from './facts.ts'
import type { Evolvers } from './recorded.ts'

export interface Proposal extends Moment {
  readonly option: string
  readonly explanation: TextId
  readonly considerations: readonly Consideration[]
  readonly role: string
  readonly by: 'decider' | 'deputy' | 'facilitator' | 'paper'
  /** Play time [ms] until which it can be taken back. */
  readonly until: number
}

export interface DecisionState {
  readonly status: 'proposed' | 'open' | 'taken' | 'lapsed'
  readonly proposal: Proposal | null
  readonly deferred: readonly { readonly missing: TextId; readonly order: number }[]
}
export type DecisionsState = Readonly<Record<string, DecisionState>>

const openDecision: DecisionState = { status: 'open', proposal: null, deferred: [] }

/** How long a decision can be taken back, in play time [ms]. [DEC-3] */
export const withdrawMs = 10_000

/** Most times that a table can say "not yet" about one decision. */
export const deferralsPerDecision = 10

export type DecisionEvent =
  | {
      type: 'DecisionProposed'
      decision: string
      option: string
      explanation: TextId
      considerations: Consideration[]
      role: string
      by: Proposal['by']
      until: number
    }
  | { type: 'DecisionWithdrawn'; decision: string }
  | { type: 'DecisionDeferred'; decision: string; missing: TextId }
  | { type: 'DecisionTaken'; decision: string; option: string }
  | { type: 'DecisionLapsed'; decision: string }

const changed = (decisions: DecisionsState, id: string, change: Partial<DecisionState>): DecisionsState => ({
  ...decisions,
  [id]: { ...(decisions[id] ?? openDecision), ...change },
})

export const evolveDecision: Evolvers<DecisionsState, DecisionEvent> = {
  DecisionProposed: (decisions, { event, play, story, version }) => {
    const { option, explanation, considerations, role, by, until } = event
    const made = { option, explanation, considerations, role, by, until }
    return changed(decisions, event.decision, {
      status: 'proposed',
      proposal: { ...made, play, story, order: version },
    })
  },
  DecisionWithdrawn: (decisions, { event }) => changed(decisions, event.decision, { status: 'open', proposal: null }),
  DecisionDeferred: (decisions, { event, version }) => {
    const before = decisions[event.decision]?.deferred ?? []
    return changed(decisions, event.decision, {
      deferred: [...before, { missing: event.missing, order: version }],
    })
  },
  DecisionTaken: (decisions, { event }) => changed(decisions, event.decision, { status: 'taken' }),
  DecisionLapsed: (decisions, { event }) => changed(decisions, event.decision, { status: 'lapsed', proposal: null }),
}
