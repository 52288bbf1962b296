import type { PhoneFindings, PhoneVerdicts } from '@natte-meren/protocol'

type VenueProblem = 'unknownKey' | 'unreachable'
type Answered<T> = { ok: true; value: T } | { ok: false; problem: VenueProblem }

const post = async <T>(name: string, body: unknown): Promise<Answered<T>> => {
  try {
    const response = await fetch(`/api/venue-check/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    })
    if (response.ok) return { ok: true, value: (await response.json()) as T }
    return { ok: false, problem: response.status === 404 ? 'unknownKey' : 'unreachable' }
  } catch {
    return { ok: false, problem: 'unreachable' }
  }
}

/** All that the page of the phone asks of the server. */
export const venueApi = {
  claim: (key: string) => post<{ token: string }>('claim', { key }),
  report: (token: string, found: PhoneFindings) => post<{ verdicts: PhoneVerdicts }>('report', { token, found }),
}
