import type {
  Comparison,
  ExerciseChange,
  ExerciseSummary,
  ImprovementAction,
  Language,
  MeasureOutcome,
  NewExercise,
  PaperKit,
  RehearsalReport,
  RejectionCode,
  Reminder,
  ReportOrder,
  ReportProgress,
  ScenarioSummary,
  VenueCheckAnswer,
  VenueStep,
  FacilitatorDevice,
  Handover,
} from '@natte-meren/protocol'

export type Problem = RejectionCode | 'unreachable'
export type Answer<T> = { ok: true; value: T } | { ok: false; code: Problem }

export interface RoomInfo {
  readonly addresses: readonly string[]
  readonly address: string
  readonly reach: 'room' | 'internet'
}

const codeOf = (body: unknown): Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? (body.code as RejectionCode)
    : 'internal'

const ask = async <T>(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer<T>> => {
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (response.status === 204) return { ok: true, value: undefined as T }
    const read: unknown = await response.json().catch(() => null)
    return response.ok ? { ok: true, value: read as T } : { ok: false, code: codeOf(read) }
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}

/** The facilitator's HTTP side; play itself goes over the socket. */
export const api = {
  isSignedIn: () => ask<undefined>('GET', 'facilitator/session'),
  signIn: (secret: string) => ask<undefined>('POST', 'facilitator/session', { secret }),
  takeOver: (key: string) => ask<{ exercise: string | null }>('POST', 'facilitator/session', { handover: key }),
  handOver: (exercise: string) => ask<Handover>('POST', 'facilitator/handover', { exercise }),
  devices: () => ask<FacilitatorDevice[]>('GET', 'facilitator/devices'),
  endDevice: (id: string) => ask<undefined>('DELETE', `facilitator/devices/${encodeURIComponent(id)}`),
  signOut: () => ask<undefined>('DELETE', 'facilitator/session'),
  scenarios: () => ask<ScenarioSummary[]>('GET', 'scenarios'),
  exercises: () => ask<ExerciseSummary[]>('GET', 'exercises'),
  create: (exercise: NewExercise) => ask<{ id: string }>('POST', 'exercises', exercise),
  copy: (id: string) => ask<{ id: string }>('POST', `exercises/${encodeURIComponent(id)}/copy`),
  change: (id: string, change: ExerciseChange) =>
    ask<undefined>('PATCH', `exercises/${encodeURIComponent(id)}`, change),
  remove: (id: string) => ask<undefined>('DELETE', `exercises/${encodeURIComponent(id)}`),
  venueCheck: (id: string) => ask<VenueCheckAnswer>('GET', `exercises/${encodeURIComponent(id)}/venue-check`),
  venueStep: (id: string, step: VenueStep) =>
    ask<VenueCheckAnswer>('POST', `exercises/${encodeURIComponent(id)}/venue-check`, step),
  inviteObservers: (id: string) => ask<undefined>('POST', `exercises/${encodeURIComponent(id)}/observers`),
  endObservers: (id: string) => ask<undefined>('DELETE', `exercises/${encodeURIComponent(id)}/observers`),
  rehearsal: (id: string, language: Language) =>
    ask<RehearsalReport>('GET', `exercises/${encodeURIComponent(id)}/rehearsal?lang=${language}`),
  makeReport: (id: string, order: ReportOrder) =>
    ask<{ report: string }>('POST', `exercises/${encodeURIComponent(id)}/report`, order),
  reportProgress: (report: string) => ask<ReportProgress>('GET', `reports/${encodeURIComponent(report)}`),
  stopReport: (report: string) => ask<undefined>('DELETE', `reports/${encodeURIComponent(report)}`),
  comparison: (language: Language) => ask<Comparison[]>('GET', `comparison?lang=${language}`),
  measure: (id: string) => ask<MeasureOutcome>('GET', `exercises/${encodeURIComponent(id)}/measure`),
  reminder: (exercise: string, language: Language) =>
    ask<Reminder>('GET', `exercises/${encodeURIComponent(exercise)}/reminder?language=${language}`),
  actions: (id: string) => ask<ImprovementAction[]>('GET', `exercises/${encodeURIComponent(id)}/actions`),
  keepActions: (id: string, actions: readonly ImprovementAction[]) =>
    ask<undefined>('PUT', `exercises/${encodeURIComponent(id)}/actions`, actions),
  paper: (id: string) => ask<PaperKit>('GET', `exercises/${encodeURIComponent(id)}/paper`),
  cardsPrinted: (id: string, address: string) =>
    ask<undefined>('POST', `exercises/${encodeURIComponent(id)}/paper/printed`, { address }),
  room: () => ask<RoomInfo>('GET', 'room'),
}
