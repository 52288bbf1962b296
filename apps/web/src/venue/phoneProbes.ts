import type { LostAbility, PhoneFindings } from '@natte-meren/protocol'
import { answersOver } from '../shared/connection/probeLine.ts'

const roundTrips = 8
const pages = 3
const patienceMs = 15_000

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const newWord = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters[byte % letters.length]).join('')

const mirror = (word: string) =>
  fetch(`/api/venue-check/mirror/${word}`, {
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
  })

/** A portal sends elsewhere, or answers in the server's name; only the server knows the word that was just drawn. */
const probePortal = async (): Promise<PhoneFindings['portal']> => {
  const word = newWord()
  try {
    const response = await mirror(word)
    if (response.type === 'opaqueredirect') return 'redirected'
    return (await response.text()) === `natte-meren ${word}` ? 'clear' : 'altered'
  } catch {
    return 'altered'
  }
}

const probeLive = async (answers: typeof answersOver): Promise<PhoneFindings['live']> => {
  if (await answers('websocket')) return 'websocket'
  return (await answers('polling')) ? 'polling' : 'none'
}

/** How long a request takes, ms; the whole patience when nothing comes. */
const timed = async (ask: () => Promise<Response>): Promise<number> => {
  const startedAt = performance.now()
  try {
    await (await ask()).arrayBuffer()
    return Math.round(performance.now() - startedAt)
  } catch {
    return patienceMs
  }
}

const repeated = async (times: number, ask: () => Promise<Response>): Promise<number[]> => {
  const all: number[] = []
  for (let index = 0; index < times; index += 1) all.push(await timed(ask))
  return all.sort((a, b) => a - b)
}

const probeRoundTrip = async (): Promise<number> => {
  const sorted = await repeated(roundTrips, () => mirror(newWord()))
  return sorted[Math.floor(sorted.length / 2)] ?? patienceMs
}

const probePages = async (token: string): Promise<number> => {
  const sorted = await repeated(pages, () =>
    fetch('/api/venue-check/page', {
      cache: 'no-store',
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(patienceMs),
    }),
  )
  return sorted.at(-1) ?? patienceMs
}

const lostAbilities = (): LostAbility[] => [
  ...('wakeLock' in navigator ? [] : (['wakeLock'] as const)),
  ...('clipboard' in navigator ? [] : (['clipboard'] as const)),
]

const nothingYet = (): PhoneFindings => ({
  clock: Date.now(),
  origin: location.origin,
  live: null,
  portal: null,
  secure: window.isSecureContext,
  lost: lostAbilities(),
  roundTripMs: null,
  pageMs: null,
})

/** All that a phone can find out, told as it goes; stops when nobody wants to hear any more. */
export const probeAll = async (
  token: string,
  tell: (found: PhoneFindings) => Promise<boolean>,
  answers = answersOver,
): Promise<void> => {
  let found = nothingYet()
  const next = async (more: Partial<PhoneFindings>): Promise<boolean> => {
    found = { ...found, ...more, clock: Date.now() }
    return tell(found)
  }
  if (!(await next({}))) return
  if (!(await next({ portal: await probePortal() }))) return
  if (!(await next({ live: await probeLive(answers) }))) return
  const roundTripMs = await probeRoundTrip()
  await next({ roundTripMs, pageMs: await probePages(token) })
}
