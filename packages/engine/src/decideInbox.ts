import { type CommandOf, type Context, type Deciders, refuse, seatOfActor, sentAs } from './context.ts'
import { recipients } from './delivery.ts'
import { pendingMessages } from './decideStage.ts'
import { deliveryEvents } from './due.ts'
import type { PlacedInject } from './game.ts'
import type { InboxState } from './inbox.ts'

type InboxCommand = CommandOf<
  'MarkSeen' | 'SendInject' | 'SkipInject' | 'HoldInject' | 'SendMessage' | 'WithdrawMessage'
>

/** Most messages of their own that a facilitator can send to one table. */
const ownMessages = 60

/**
 * What waits for Next and is sent to all tables at once is for those where it waits: the others have had it, or its
 * condition does not hold. [EX-2]
 */
const isForOthers = ({ game, state, meta, story }: Context, { id, at }: PlacedInject): boolean =>
  meta.actor.kind === 'system' && at === 'next' && !pendingMessages(game, state, story).some((one) => one.id === id)

/** What belongs to the phase in play, or has lain on the shelf since an earlier one. [INJ-5] [INJ-14] */
const isAtHand = ({ at, phaseIndex }: PlacedInject, now: number): boolean =>
  phaseIndex === now || (at === 'shelf' && phaseIndex < now)

/** Marks tell no seat of a message that went to others. [INJ-9] */
const hasReached = ({ deliveries, own }: InboxState, id: string, role: string): boolean => {
  const to = deliveries[id]?.to ?? own[id]?.to ?? []
  return to === 'all' || to.some((recipient) => recipient.role === role)
}

export const decideInbox: Deciders<InboxCommand> = {
  MarkSeen: (context, { injects }) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const { inbox, seen } = context.state
    const fresh = injects.filter((id) => hasReached(inbox, id, sitting.role) && !seen[sitting.seat]?.[id])
    return fresh.length === 0 ? [] : [{ type: 'InjectsSeen', seat: sitting.seat, injects: fresh }]
  },
  SendInject: (context, { inject }) => {
    const { game, state } = context
    const found = game.injects.get(inject)
    if (state.stage.place !== 'phase') return refuse('exercise/not_open')
    if (!found || !isAtHand(found, state.stage.phaseIndex)) return refuse('inject/unknown')
    if (inject in state.inbox.deliveries) return refuse('inject/already_sent')
    if (isForOthers(context, found)) return refuse('step/stale')
    return deliveryEvents(game, state, found, true)
  },
  SkipInject: (context, { inject, fold }) => {
    const { game, state } = context
    const found = game.injects.get(inject)
    if (state.stage.place !== 'phase') return refuse('exercise/not_open')
    if (!found || found.phaseIndex !== state.stage.phaseIndex) return refuse('inject/unknown')
    if (inject in state.inbox.deliveries) return refuse('inject/already_sent')
    if (inject in state.inbox.skipped || isForOthers(context, found)) return refuse('step/stale')
    return [{ type: 'InjectSkipped', inject, fold }]
  },
  HoldInject: ({ game, state }, { inject, held }) => {
    const found = game.injects.get(inject)
    if (state.stage.place === 'debrief' || state.stage.place === 'ended') return refuse('exercise/not_open')
    // A message of a phase to come can be held back before anybody is there.
    if (!found || found.phaseIndex < state.stage.phaseIndex) return refuse('inject/unknown')
    if (inject in state.inbox.deliveries) return refuse('inject/already_sent')
    return inject in state.inbox.held === held ? refuse('step/stale') : [{ type: 'InjectHeld', inject, held }]
  },
  WithdrawMessage: ({ state }, { message }) =>
    message in state.inbox.own ? [{ type: 'MessageWithdrawn', message }] : refuse('inject/unknown'),
  SendMessage: ({ game, state }, { kind, to, from, subject, text }) => {
    if (state.stage.place !== 'phase') return refuse('exercise/not_open')
    if (Object.keys(state.inbox.own).length >= ownMessages) return refuse('message/too_many')
    if (to !== 'all' && to.some((role) => !game.roles.has(role))) return refuse('seat/unknown_role')
    return [
      {
        type: 'MessageSent',
        message: `m.${sentAs(text)}`,
        kind,
        to: to === 'all' ? 'all' : recipients(game, state, to),
        from,
        subject,
        text,
        phase: game.phases[state.stage.phaseIndex]?.id ?? null,
      },
    ]
  },
}
