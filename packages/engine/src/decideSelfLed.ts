import { type CommandOf, type Deciders, refuse, seatOfActor } from './context.ts'
import type { TableState } from './state.ts'

/** The seat that turns the scenes, while it is there. */
export const leadSeat = ({ stage, seats }: TableState): { seat: string; role: string } | null => {
  const seat = stage.selfLed?.seat ?? null
  const sitting = seat === null ? undefined : seats.seats[seat]
  return seat === null || !sitting ? null : { seat, role: sitting.role }
}

export const decideSelfLed: Deciders<CommandOf<'LetTableLead' | 'TakeLead' | 'TurnScene'>> = {
  LetTableLead: ({ state: { stage } }, { on, scene }) => {
    if (stage.place !== 'debrief') return refuse('exercise/not_open')
    if ((stage.selfLed !== null) === on) return refuse('step/stale')
    const back = on || stage.scene === scene ? [] : [{ type: 'DebriefSceneSet', scene } as const]
    return [{ type: 'SelfLedSet', on }, ...back]
  },
  // Whoever takes it has it: a phone that fell asleep holds nobody up. [SELF-2]
  TakeLead: (context, { lead }) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const { stage } = context.state
    if (stage.place !== 'debrief' || stage.selfLed === null) return refuse('exercise/not_open')
    const mine = leadSeat(context.state)?.seat === sitting.seat
    if (lead === mine) return refuse('step/stale')
    return [{ type: 'LeadTaken', seat: lead ? sitting.seat : null }]
  },
  TurnScene: (context, { from, scene }) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const { stage } = context.state
    if (stage.place !== 'debrief' || stage.selfLed === null) return refuse('exercise/not_open')
    if (leadSeat(context.state)?.seat !== sitting.seat) return refuse('actor/not_allowed')
    if (from !== stage.scene || scene === stage.scene) return refuse('step/stale')
    return [{ type: 'DebriefSceneSet', scene }]
  },
}
