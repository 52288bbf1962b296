import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, type Led, lead, next } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

const example = fileURLToPath(new URL('../../../docs/examples/join.mjs', import.meta.url))

const runExample = (...args: string[]) =>
  new Promise<{ code: number; lines: string[]; err: string }>((resolve) => {
    execFile(process.execPath, [example, ...args], { timeout: 15_000 }, (error, out, err) =>
      resolve({ code: error ? 1 : 0, lines: out.trim().split('\n'), err }),
    )
  })

describe('the example client of docs/protocol.md', () => {
  let server: TestServer
  let led: Led
  beforeEach(async () => {
    server = await startTestServer()
    led = await lead(server.url)
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  it('joins, takes a seat, comes back to it, is refused what it may not do, saves a question and leaves', async () => {
    const { code, lines, err } = await runExample(server.url, led.code)
    expect(lines).toEqual([
      'joined table 1',
      'claim mayor: true',
      'back with the token: seat mayor',
      'pause the table: actor/not_allowed',
      'save a question: true',
      'leave: true',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect.poll(() => Object.keys(led.device.views.control?.seats ?? { waiting: true })).toEqual([])
  })

  it('finds the table in the middle of play, and takes what is free', async () => {
    await next(led)
    const { lines } = await runExample(server.url, led.code)
    expect(lines.slice(0, 2)).toEqual(['joined table 1', 'claim mayor: true'])
  })

  it('is told why when its code is unknown', async () => {
    expect(await runExample(server.url, '000000')).toMatchObject({
      code: 1,
      lines: ['refused: join/unknown_code'],
    })
  })
})
