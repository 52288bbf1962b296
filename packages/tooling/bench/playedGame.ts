import { draw } from '@natte-meren/engine'
import type { TableCommand } from '@natte-meren/protocol'
import { botMove } from '@natte-meren/prover'
import type { Socket } from 'socket.io-client'
import { type Facilitator, roles, seatedEvening, send } from './evening.ts'
import { type KeptViews, keepViews, onEventBytes } from './keepViews.ts'

/** Something that happened in a game, and what all devices of a table received for it. */
export interface Played {
  /** A command of a player or of the facilitator, or what time brought in between. */
  readonly by: 'player' | 'facilitator' | 'time'
  readonly type: string
  readonly bytes: number
}

interface PlayedGame {
  /** From before the first phase until the debrief can open. */
  readonly played: readonly Played[]
  readonly close: () => void
}

const seed = 7
/** Time for what a command changes to arrive [ms]. */
const arrives = 15
/** Nobody has anything to do but to wait [ms]. */
const waits = 100
/** To a scripted player a phase has always lasted long enough: the clock is not what is measured. */
const lateInPhase = 3_600_000

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface Seat {
  readonly id: string
  readonly socket: Socket
  readonly views: KeptViews
}

/** What a scripted player would do now, by what its own device was shown. */
const moveOf = ({ id, views: { role, seat } }: Seat): TableCommand | null => {
  if (!role || !seat) return null
  const chance = (purpose: string): number => draw(seed, 'bench', `${id}.${purpose}`)
  return botMove({
    role,
    seat,
    now: Date.now() + lateInPhase,
    language: 'nl',
    temperament: chance('temperament') < 0.5 ? 'cautious' : 'decisive',
    sharing: null,
    draw: chance,
  })
}

/** Presses Next as a facilitator would: not before it is ready, and never what is for the tables to do. */
const lead = async (facilitator: Facilitator): Promise<string | null> => {
  const { kind, ready, busy } = facilitator.next
  if (!ready || busy.length > 0 || kind === 'judgement' || kind === 'reveal') return null
  const { ok } = await facilitator.pressNext()
  return ok ? kind : null
}

/** Plays the short edition with scripted players behind real sockets, as soon as they can, until the debrief opens. */
export const playGame = async (
  url: string,
  tables: number,
  devices: number,
  onSeated: () => Promise<void> = async () => undefined,
): Promise<PlayedGame> => {
  const seats: Seat[] = []
  let bytes = 0
  const evening = await seatedEvening(url, tables, devices, (socket, table) => {
    seats.push({ id: `${table}.${seats.length}`, socket, views: keepViews(socket) })
    onEventBytes(socket, (size) => {
      bytes += size
    })
  })
  const played: Played[] = []
  const note = (by: Played['by'], type: string): void => {
    if (bytes > 0) played.push({ by, type, bytes: bytes / tables })
    bytes = 0
  }
  await after(arrives)
  await onSeated()
  bytes = 0
  while (evening.facilitator.next.kind !== 'debrief') {
    let moved = false
    for (let place = 0; place < roles.length; place += 1) {
      note('time', '')
      const movers = seats.flatMap((seat, index) => {
        const command = index % devices === place ? moveOf(seat) : null
        return command ? [{ seat, command }] : []
      })
      const answers = await Promise.all(movers.map(({ seat, command }) => send(seat.socket, command)))
      if (!answers.some(({ ok }) => ok)) continue
      moved = true
      await after(arrives)
      note('player', movers[0]?.command.type ?? '')
    }
    if (moved) continue
    const pressed = await lead(evening.facilitator)
    await after(pressed ? arrives : waits)
    if (pressed) note('facilitator', pressed)
  }
  return { played, close: evening.close }
}
