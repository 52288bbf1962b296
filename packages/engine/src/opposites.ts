import type { Opposite } from '@natte-meren/protocol'
import { undoToken } from './decideControl.ts'
import type { Intervention } from './ledger.ts'
import { isSeated, seatsOf } from './seats.ts'
import type { TableState } from './state.ts'

type AtTable = Exclude<Opposite, { type: 'StepBackExercise' }>

/** Time that was given in the phase in play and not taken away again, by intervention. */
const timeThatStands = ({ ledger, clock, stage }: TableState): ReadonlySet<string> => {
  const standing: [string, Intervention][] = []
  if (stage.place !== 'phase') return new Set()
  for (const entry of Object.entries(ledger)) {
    const [, { kind, amount, play }] = entry
    if (kind !== 'time' || play < clock.phaseStart) continue
    const back = standing.findLastIndex(([, given]) => given.amount === -amount)
    if (back < 0) standing.push(entry)
    else standing.splice(back, 1)
  }
  return new Set(standing.map(([id]) => id))
}

/** A step is taken back while no other one came after it. */
const ofLastStep = (state: TableState, { order }: Intervention): AtTable | null => {
  const from = undoToken(state)
  return from !== null && state.undo && order > state.undo.version ? { type: 'StepBack', from } : null
}

const oppositeOf = (state: TableState, done: Intervention): AtTable | null => {
  const { kind, order } = done
  const about = done.about ?? ''
  const { inbox, seats } = state
  switch (kind) {
    case 'hold':
      return about in inbox.held ? { type: 'HoldInject', inject: about, held: false } : null
    case 'message':
      return about in inbox.own ? { type: 'WithdrawMessage', message: about } : null
    case 'notice':
    case 'nudge': {
      const [notice] = Object.entries(state.notices).find(([, shown]) => shown.order === order) ?? []
      return notice === undefined ? null : { type: 'RemoveNotice', notice }
    }
    case 'bot': {
      const bot = seatsOf(seats, about).find((seat) => seats.seats[seat]?.bot)
      return bot === undefined ? null : { type: 'FreeSeat', seat: bot }
    }
    case 'free': {
      const [seat] = Object.entries(seats.emptied).findLast(([, { role }]) => role === about) ?? []
      return seat === undefined || isSeated(seats, about) ? null : { type: 'GiveSeatBack', seat }
    }
    case 'send':
    case 'skip':
    case 'decide':
    case 'lapse':
      return ofLastStep(state, done)
    default:
      return null
  }
}

/**
 * What takes each intervention of the ledger back, by its id: only for those that still stand. What was taken back, or
 * overtaken by what came later, has none. After the end nothing has. [UNDO-7]
 */
export const oppositesOf = (state: TableState): Readonly<Record<string, AtTable>> => {
  if (state.stage.place === 'ended') return {}
  const time = timeThatStands(state)
  const opposites: Record<string, AtTable> = {}
  for (const [id, done] of Object.entries(state.ledger)) {
    const given: AtTable | null = time.has(id) ? { type: 'ExtendTime', seconds: -done.amount } : null
    const opposite = done.kind === 'time' ? given : oppositeOf(state, done)
    if (opposite) opposites[id] = opposite
  }
  return opposites
}
