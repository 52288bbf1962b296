import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, lead, signIn } from './devices.ts'
import { aNewExercise, startTestServer, stopTestServers } from './testServer.ts'

const scenarios = fileURLToPath(new URL('../../../scenarios', import.meta.url))
const natteMeren = { scenario: 'natte-meren', edition: 'short' }
const always = ['mayor', 'ciso', 'it']

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

describe('the seats of a table', () => {
  it('are those of the exercise: a table of three has three roles to choose from [SEAT-9]', async () => {
    const server = await startTestServer({ scenarios })
    const led = await lead(server.url, { ...natteMeren, roles: always })
    const phone = await connect(server.url)
    await phone.join(led.code)
    const offered = Object.values(phone.views.role?.roles ?? {}).filter((role) => role.offered)
    expect(offered.map(({ id }) => id).sort()).toEqual([...always].sort())
    expect(await phone.send({ type: 'ClaimSeat', role: 'secretary' })).toEqual({ ok: false, code: 'seat/unknown_role' })
  })

  it('always have the roles that a story cannot do without [SEAT-9]', async () => {
    const server = await startTestServer({ scenarios })
    const cookie = await signIn(server.url)
    const response = await fetch(`${server.url}/api/exercises`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ ...aNewExercise, ...natteMeren, roles: ['it', 'ciso'] }),
    })
    expect(await response.json()).toEqual({ code: 'seat/unknown_role' })
  })
})

describe('a national exercise', () => {
  it('has a table with a code of its own for each of 342 municipalities', async () => {
    const server = await startTestServer({ scenarios })
    const led = await lead(server.url, { ...natteMeren, tables: 342 })
    expect(new Set(led.tables.map(({ code }) => code)).size).toBe(342)
    const phone = await connect(server.url)
    expect(await phone.join(led.tables[341]?.code ?? '')).toMatchObject({ ok: true, table: 342 })
  })
})
