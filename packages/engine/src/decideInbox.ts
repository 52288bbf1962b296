import { type CommandOf, type Deciders, refuse, seatOfActor } from './context.ts'
import { recipients } from './delivery.ts'
import { deliveryEvents } from './due.ts'

type InboxCommand = CommandOf<'MarkSeen' | 'SendInject' | 'SkipInject' | 'SendMessage'>

/** Most messages of their own that a facilitator can send to one table. */
const ownMessages = 60

export const decideInbox: Deciders<InboxCommand> = {
  MarkSeen: (context, { injects }) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const { inbox, seen } = context.state
    const fresh = injects.filter((id) => (id in inbox.deliveries || id in inbox.own) && !seen[sitting.seat]?.[id])
    return fresh.length === 0 ? [] : [{ type: 'InjectsSeen', seat: sitting.seat, injects: fresh }]
  },
  SendInject: ({ game, state }, { inject }) => {
    const found = game.injects.get(inject)
    if (!found || found.phaseIndex !== state.stage.phaseIndex) return refuse('inject/unknown')
    if (inject in state.inbox.deliveries) return refuse('inject/already_sent')
    if (state.stage.place !== 'phase') return refuse('exercise/not_open')
    return deliveryEvents(game, state, found, true)
  },
  SkipInject: ({ game, state }, { inject, fold }) => {
    const found = game.injects.get(inject)
    if (!found || found.phaseIndex !== state.stage.phaseIndex) return refuse('inject/unknown')
    if (inject in state.inbox.deliveries) return refuse('inject/already_sent')
    if (inject in state.inbox.skipped) return refuse('step/stale')
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
