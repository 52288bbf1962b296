import type { TextId } from '@natte-meren/protocol'
import { type Game, variantsOf } from './game.ts'
import type { Evolvers } from './recorded.ts'

/** To which role a message went, and for which role that nobody played. */
export interface Recipient {
  readonly role: string
  readonly for: string | null
}

/** A message that arrived at the table. */
export interface Delivery {
  readonly to: readonly Recipient[]
  readonly play: number
  readonly story: number
  readonly order: number
  readonly phase: string | null
  /** Facts of skipped messages that went along. */
  readonly folded: readonly string[]
}

/** A facilitator's own message; the texts are kept elsewhere. */
export interface OwnMessage {
  readonly kind: 'mail' | 'call' | 'news' | 'social' | 'letter'
  readonly to: readonly Recipient[] | 'all'
  readonly from: TextId
  readonly subject: TextId
  readonly text: TextId
  readonly story: number
  readonly order: number
  readonly phase: string | null
}

export interface InboxState {
  readonly deliveries: Readonly<Record<string, Delivery>>
  readonly own: Readonly<Record<string, OwnMessage>>
  /** Left out by the facilitator; facts that travel with the next message to these roles. */
  readonly skipped: Readonly<Record<string, { readonly fold: boolean }>>
  /** Held back by hand, or undone timed messages: they come by themselves no more. */
  readonly held: Readonly<Record<string, true>>
  /** Chances that were drawn, in percent. */
  readonly draws: Readonly<Record<string, number>>
}

export const initialInbox: InboxState = { deliveries: {}, own: {}, skipped: {}, held: {}, draws: {} }

export interface InjectDelivered {
  type: 'InjectDelivered'
  inject: string
  to: Recipient[]
  facts: string[]
  /** Facts of skipped messages among them. */
  folded: string[]
  phase: string
  /** Sent by hand: a step of its own that can be taken back. */
  byHand: boolean
}

export type InboxEvent =
  | InjectDelivered
  | { type: 'InjectSkipped'; inject: string; fold: boolean }
  /** Held back by hand, or let go again. */
  | { type: 'InjectHeld'; inject: string; held: boolean }
  | { type: 'MessageWithdrawn'; message: string }
  | { type: 'ChanceDrawn'; inject: string; percent: number }
  | {
      type: 'MessageSent'
      message: string
      kind: OwnMessage['kind']
      to: Recipient[] | 'all'
      from: TextId
      subject: TextId
      text: TextId
      phase: string | null
    }

/** The inbox of before a step, with the timed messages that were undone held back, and their variants. [UNDO-3] */
export const heldAfter = (before: InboxState, now: InboxState, game: Game): InboxState => {
  const undone = Object.keys(now.deliveries).filter(
    (id) => !before.deliveries[id] && typeof game.injects.get(id)?.at === 'object',
  )
  const held = { ...before.held, ...now.held }
  for (const id of undone) {
    const inject = game.injects.get(id)
    const variants = inject ? variantsOf(inject, game.injectsOf[inject.phaseIndex] ?? []) : []
    for (const each of [id, ...variants]) held[each] = true
  }
  return { ...before, held, draws: now.draws }
}

const omit = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  key in record ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) : record

export const evolveInbox: Evolvers<InboxState, InboxEvent> = {
  InjectDelivered: (inbox, { event, play, story, version }) => ({
    ...inbox,
    deliveries: {
      ...inbox.deliveries,
      [event.inject]: {
        to: event.to,
        play,
        story,
        order: version,
        phase: event.phase,
        folded: event.folded,
      },
    },
    skipped: omit(inbox.skipped, event.inject),
    held: omit(inbox.held, event.inject),
  }),
  InjectSkipped: (inbox, { event }) => ({
    ...inbox,
    skipped: { ...inbox.skipped, [event.inject]: { fold: event.fold } },
  }),
  InjectHeld: (inbox, { event }) => ({
    ...inbox,
    held: event.held ? { ...inbox.held, [event.inject]: true } : omit(inbox.held, event.inject),
  }),
  MessageWithdrawn: (inbox, { event }) => ({ ...inbox, own: omit(inbox.own, event.message) }),
  ChanceDrawn: (inbox, { event }) => ({
    ...inbox,
    draws: { ...inbox.draws, [event.inject]: event.percent },
  }),
  MessageSent: (inbox, { event, story, version }) => {
    const { kind, to, from, subject, text, phase } = event
    const message = { kind, to, from, subject, text, phase, story, order: version }
    return { ...inbox, own: { ...inbox.own, [event.message]: message } }
  },
}
