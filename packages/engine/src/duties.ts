import type { Evolvers, Recorded } from './recorded.ts'

/** An obligation whose clock runs, or ran; story minutes since T+0. */
interface DutyState {
  readonly status: 'running' | 'met' | 'missed'
  readonly started: number
  readonly due: number
  readonly ended: number | null
  /** Version of the event that began or ended it. */
  readonly order: number
}
export type DutiesState = Readonly<Record<string, DutyState>>

export type DutyEvent =
  | { type: 'DutyStarted'; duty: string; due: number }
  | { type: 'DutyMet'; duty: string }
  | { type: 'DutyMissed'; duty: string }

const ended =
  (status: 'met' | 'missed') =>
  (duties: DutiesState, { event, story, version }: Recorded<{ duty: string }>): DutiesState => {
    const duty = duties[event.duty] ?? { started: story, due: story }
    return { ...duties, [event.duty]: { ...duty, status, ended: story, order: version } }
  }

export const evolveDuties: Evolvers<DutiesState, DutyEvent> = {
  DutyStarted: (duties, { event, story, version }) => ({
    ...duties,
    [event.duty]: { status: 'running', started: story, due: event.due, ended: null, order: version },
  }),
  DutyMet: ended('met'),
  DutyMissed: ended('missed'),
}
