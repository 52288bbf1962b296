import type { PhoneFindings } from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { probeAll } from './phoneProbes.ts'

const answersOver = vi.fn<(transport: 'websocket' | 'polling') => Promise<boolean>>()

const mirrored = (url: string) => new Response(`natte-meren ${url.split('/').at(-1)}`)
const asked: { url: string; authorization: string | null }[] = []

const network = (answer: (url: string) => Response | Promise<Response>) =>
  vi.stubGlobal('fetch', async (url: string, options: RequestInit = {}) => {
    asked.push({ url, authorization: new Headers(options.headers).get('authorization') })
    return answer(url)
  })

const probe = async (goesOn = () => true): Promise<PhoneFindings[]> => {
  const told: PhoneFindings[] = []
  await probeAll(
    'token',
    async (found) => {
      told.push(found)
      return goesOn()
    },
    answersOver,
  )
  return told
}

describe('what a phone finds out', () => {
  beforeEach(() => {
    asked.length = 0
    answersOver.mockResolvedValue(true)
    network((url) => (url.includes('mirror') ? mirrored(url) : new Response('x'.repeat(40_960))))
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is told bit by bit, and whole at the end', async () => {
    const told = await probe()
    expect(told[0]).toMatchObject({ origin: location.origin, portal: null, live: null, pageMs: null })
    expect(told.map(({ portal, live, pageMs }) => [portal, live, pageMs !== null])).toEqual([
      [null, null, false],
      ['clear', null, false],
      ['clear', 'websocket', false],
      ['clear', 'websocket', true],
    ])
    expect(told.at(-1)?.roundTripMs).not.toBeNull()
  })

  it('asks another word each time, and shows its token for the pages alone', async () => {
    await probe()
    const mirrors = asked.filter(({ url }) => url.includes('mirror'))
    expect(new Set(mirrors.map(({ url }) => url)).size).toBe(mirrors.length)
    expect(mirrors.every(({ authorization }) => authorization === null)).toBe(true)
    const pages = asked.filter(({ url }) => url.endsWith('/page'))
    expect(pages.map(({ authorization }) => authorization)).toEqual(Array.from({ length: 3 }, () => 'Bearer token'))
  })

  it.each([
    ['answers in the name of the server', () => new Response('<h1>Welkom in ons hotel</h1>'), 'altered'],
    ['sends elsewhere', () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }), 'redirected'],
    ['lets nothing through', () => Promise.reject(new TypeError('failed')), 'altered'],
  ])('knows a portal that %s', async (_, answer, portal) => {
    network(answer)
    expect((await probe())[1]?.portal).toBe(portal)
  })

  it.each([
    [(transport: string) => transport === 'polling', 'polling'],
    [() => false, 'none'],
  ])('falls back where websockets are blocked', async (works, live) => {
    answersOver.mockImplementation(async (transport) => works(transport))
    expect((await probe())[2]?.live).toBe(live)
  })

  it('stops when the check is over', async () => {
    expect(await probe(() => false)).toHaveLength(1)
    expect(asked).toEqual([])
  })
})
