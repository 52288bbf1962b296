import type { DecisionEvent } from './decision.ts'
import type { ClockEvent } from './clock.ts'
import type { InboxEvent } from './inbox.ts'
import type { NoticeEvent } from './notices.ts'
import type { Evolvers, Recorded } from './recorded.ts'
import type { SeatEvent } from './seats.ts'
import type { SteppedBack } from './stage.ts'

/** What a facilitator did at a table beyond leading the story. */
type InterventionKind =
  /** Talk time, `amount` in seconds. */
  | 'time'
  | 'pause'
  /** A message sent by hand that would have come later or not at all. */
  | 'send'
  | 'skip'
  | 'hold'
  | 'message'
  | 'notice'
  | 'nudge'
  /** A decision taken, or left behind, for the table. */
  | 'decide'
  | 'lapse'
  | 'back'
  | 'bot'
  /** A seat that was freed. */
  | 'free'

export interface Intervention {
  readonly kind: InterventionKind
  /** Inject, decision, role or kind of step that it was about. */
  readonly about: string | null
  readonly amount: number
  readonly play: number
  readonly story: number
  readonly order: number
  /** It came from the exercise, and so to several tables at once. */
  readonly whole: boolean
}

/** Every intervention at a table, so that tables can be compared honestly; survives a step back. */
export type LedgerState = Readonly<Record<string, Intervention>>

type LedgerEvent = Extract<
  ClockEvent | InboxEvent | NoticeEvent | DecisionEvent | SeatEvent,
  {
    type:
      | 'TimeExtended'
      | 'TablePaused'
      | 'InjectDelivered'
      | 'InjectSkipped'
      | 'InjectHeld'
      | 'MessageSent'
      | 'NoticeShown'
      | 'RoleNudged'
      | 'DecisionProposed'
      | 'DecisionLapsed'
      | 'SeatClaimed'
      | 'SeatFreed'
  }
>

const noted = (
  ledger: LedgerState,
  { play, story, version, commandId }: Recorded<unknown>,
  kind: InterventionKind,
  about: string | null = null,
  amount = 0,
): LedgerState => ({
  ...ledger,
  [`i${version}`]: { kind, about, amount, play, story, order: version, whole: commandId.includes(':') },
})

export const evolveLedger: Evolvers<LedgerState, LedgerEvent> = {
  TimeExtended: (ledger, recorded) => noted(ledger, recorded, 'time', null, recorded.event.ms / 1000),
  TablePaused: (ledger, recorded) => (recorded.event.by === 'facilitator' ? noted(ledger, recorded, 'pause') : ledger),
  InjectDelivered: (ledger, recorded, game) => {
    const { byHand, inject } = recorded.event
    // What waits for Next is sent by hand always: that is how the story is led.
    const isLed = game.injects.get(inject)?.at === 'next'
    return byHand && !isLed ? noted(ledger, recorded, 'send', inject) : ledger
  },
  InjectSkipped: (ledger, recorded) => noted(ledger, recorded, 'skip', recorded.event.inject),
  InjectHeld: (ledger, recorded) =>
    recorded.event.held ? noted(ledger, recorded, 'hold', recorded.event.inject) : ledger,
  MessageSent: (ledger, recorded) => noted(ledger, recorded, 'message', recorded.event.message),
  NoticeShown: (ledger, recorded) => noted(ledger, recorded, 'notice'),
  RoleNudged: (ledger, recorded) => noted(ledger, recorded, 'nudge', recorded.event.role),
  DecisionProposed: (ledger, recorded) =>
    recorded.event.by === 'facilitator' ? noted(ledger, recorded, 'decide', recorded.event.decision) : ledger,
  DecisionLapsed: (ledger, recorded) => noted(ledger, recorded, 'lapse', recorded.event.decision),
  SeatClaimed: (ledger, recorded) =>
    // Those with which an exercise begins are the same at all tables.
    recorded.event.bot && !recorded.commandId.includes(':')
      ? noted(ledger, recorded, 'bot', recorded.event.role)
      : ledger,
  SeatFreed: (ledger, recorded) =>
    recorded.event.emptied === undefined ? ledger : noted(ledger, recorded, 'free', recorded.event.emptied),
}

/** What was done stays done, and the step back is noted with it. */
export const ledgerAfterStepBack = (ledger: LedgerState, recorded: Recorded<SteppedBack>): LedgerState =>
  noted(ledger, recorded, 'back', recorded.event.kind)
