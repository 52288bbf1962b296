import { type CommandOf, type Context, type Deciders, refuse, seatOfActor, type Verdict } from './context.ts'
import { isOffered, seatOfDevice, seatsOf } from './seats.ts'

/** How long the sitting device can say no to a request [ms of server time]. [SEAT-3] */
const requestMs = 15_000

type SeatCommand = CommandOf<
  | 'ClaimSeat'
  | 'RequestSeat'
  | 'AnswerSeatRequest'
  | 'LeaveSeat'
  | 'PassPen'
  | 'FreeSeat'
  | 'GiveSeatBack'
  | 'PlaceBot'
  | 'AskHelp'
  | 'AnswerHelp'
  | 'CallStop'
  | 'LockLobby'
  | 'HandSeat'
>

const claim = (context: Context, role: string, device: string, bot: boolean): Verdict => {
  const { game, state, meta } = context
  const found = game.roles.get(role)
  if (!found || !isOffered(state, role)) return refuse('seat/unknown_role')
  if (seatsOf(state.seats, role).length >= found.seats) return refuse('seat/taken')
  return [{ type: 'SeatClaimed', seat: `s.${meta.commandId}`, role, device, bot }]
}

export const decideSeats: Deciders<SeatCommand> = {
  ClaimSeat: (context, { role }) => {
    const { actor } = context.meta
    if (actor.kind !== 'device') return refuse('seat/already_seated')
    if (seatOfDevice(context.state.seats, actor.device)) return refuse('seat/already_seated')
    if (context.state.stage.place === 'ended') return refuse('exercise/ended')
    if (context.state.seats.locked) return refuse('seat/locked')
    const bot = seatsOf(context.state.seats, role).find((seat) => context.state.seats.seats[seat]?.bot)
    // A person may always sit down where a scripted player sits.
    if (bot) return [{ type: 'SeatTakenOver', seat: bot, device: actor.device }]
    return claim(context, role, actor.device, false)
  },
  RequestSeat: ({ state, meta }, { seat }) => {
    const found = state.seats.seats[seat]
    if (!found) return refuse('seat/unknown')
    if (meta.actor.kind !== 'device') return refuse('seat/already_seated')
    if (state.seats.locked) return refuse('seat/locked')
    const { device, ownerOnline } = meta.actor
    // Who keeps asking asks once: neither the fifteen seconds nor the log grow.
    const known = found.request
    if (known?.device === device && (known.until !== null) === ownerOnline) return []
    const until = ownerOnline ? meta.at + requestMs : null
    return [{ type: 'SeatRequested', seat, device, until }]
  },
  AnswerSeatRequest: (context, { seat, allow }) => {
    const request = context.state.seats.seats[seat]?.request
    if (!request) return refuse('seat/no_request')
    if (context.meta.actor.kind === 'seat' && !seatOfActor(context)) return refuse('actor/not_allowed')
    return allow ? [{ type: 'SeatTakenOver', seat, device: request.device }] : [{ type: 'SeatRequestRefused', seat }]
  },
  LeaveSeat: (context) => {
    const sitting = seatOfActor(context)
    return sitting ? [{ type: 'SeatFreed', seat: sitting.seat }] : refuse('actor/not_allowed')
  },
  PassPen: (context, { seat }) => {
    const sitting = seatOfActor(context)
    const heir = context.state.seats.seats[seat]
    if (!heir) return refuse('seat/unknown')
    if (!sitting || sitting.role !== heir.role) return refuse('actor/not_allowed')
    return [{ type: 'PenPassed', role: heir.role, seat }]
  },
  FreeSeat: ({ state, meta }, { seat }) => {
    const found = state.seats.seats[seat]
    if (!found) return refuse('seat/unknown')
    const moved = meta.actor.kind === 'system'
    return [{ type: 'SeatFreed', seat, emptied: found.role, ...(moved ? { moved } : {}) }]
  },
  GiveSeatBack: ({ game, state: { seats } }, { seat }) => {
    const sat = seats.emptied[seat]
    if (!sat) return refuse('seat/unknown')
    if (seatsOf(seats, sat.role).length >= (game.roles.get(sat.role)?.seats ?? 0)) return refuse('seat/taken')
    return seatOfDevice(seats, sat.device) ? refuse('seat/already_seated') : [{ type: 'SeatClaimed', seat, ...sat }]
  },
  PlaceBot: (context, { role }) => claim(context, role, `bot.${context.meta.commandId}`, true),
  AskHelp: (context) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    return context.state.seats.seats[sitting.seat]?.help ? [] : [{ type: 'HelpAsked', seat: sitting.seat }]
  },
  AnswerHelp: ({ state }, { seat }) =>
    state.seats.seats[seat] ? [{ type: 'HelpAnswered', seat }] : refuse('seat/unknown'),
  HandSeat: ({ state: { seats } }, { seat, device }) => {
    if (!seats.seats[seat]) return refuse('seat/unknown')
    return seatOfDevice(seats, device) ? refuse('seat/already_seated') : [{ type: 'SeatTakenOver', seat, device }]
  },
  LockLobby: ({ state }, { locked }) =>
    state.seats.locked === locked ? refuse('step/stale') : [{ type: 'LobbyLocked', locked }],
  CallStop: (context) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const called = { type: 'StopCalled', seat: sitting.seat } as const
    return context.state.clock.running ? [called, { type: 'TablePaused', by: 'stop' }] : [called]
  },
}
