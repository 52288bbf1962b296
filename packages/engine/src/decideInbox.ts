import { type CommandOf, type Context, type Deciders, refuse, seatOfActor } from './context.ts'
import { recipients } from './delivery.ts'
import { pendingMessages } from './decideStage.ts'
import { deliveryEvents } from './due.ts'
import type { InboxState } from './inbox.ts'

type InboxCommand = CommandOf<'MarkSeen' | 'SendInject' | 'SkipInject' | 'SendMessage'>

/** Most messages of their own that a facilitator can send to one table. */
const ownMessages = 60

/** Sent to all tables at once, it is for those where it waits: the others have had it, or its condition does not hold. [EX-2] */
const isForOthers = ({ game, state, meta, story }: Context, inject: string): boolean =>
  meta.actor.kind === 'system' && !pendingMessages(game, state, story).some(({ id }) => id === inject)

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
    if (!found || found.phaseIndex !== state.stage.phaseIndex) return refuse('inject/unknown')
    if (inject in state.inbox.deliveries) return refuse('inject/already_sent')
    if (isForOthers(context, inject)) return refuse('step/stale')
    return deliveryEvents(game, state, found, true)
  },
  SkipInject: (context, { inject, fold }) => {
    const { game, state } = context
    const found = game.injects.get(inject)
    if (state.stage.place !== 'phase') return refuse('exercise/not_open')
    if (!found || found.phaseIndex !== state.stage.phaseIndex) return refuse('inject/unknown')
    if (inject in state.inbox.deliveries) return refuse('inject/already_sent')
    if (inject in state.inbox.skipped || isForOthers(context, inject)) return refuse('step/stale')
    return [{ type: 'InjectSkipped', inject, fold }]
  },
  SendMessage: ({ game, state, meta }, { kind, to, from, subject, text }) => {
    if (state.stage.place !== 'phase') return refuse('exercise/not_open')
    if (Object.keys(state.inbox.own).length >= ownMessages) return refuse('message/too_many')
    if (to !== 'all' && to.some((role) => !game.roles.has(role))) return refuse('seat/unknown_role')
    return [
      {
        type: 'MessageSent',
        message: `m.${meta.commandId}`,
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
