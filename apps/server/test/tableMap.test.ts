import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDevices, connect, type Led, lead, next, type Seated, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

describe('the map of tables', () => {
  let server: TestServer
  let led: Led
  let mayor: Seated
  beforeEach(async () => {
    server = await startTestServer()
    led = await lead(server.url, { tables: 3 })
    mayor = await seated(server.url, led.code, 'mayor')
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  const overview = () => led.device.views.overview
  const first = () => overview()?.tables[led.tables[0]?.id ?? '']
  /** Waits for what comes over the socket while the server's own clock goes on by hand. */
  const until = (look: () => void) =>
    vi.waitFor(
      async () => {
        await server.clock.advance(1_000)
        look()
      },
      { interval: 5 },
    )

  it('sees a phone go and come, and says so only after it was away for a while [MAP-2] [MAP-3]', async () => {
    await next(led)
    await until(() => expect(first()?.status).toBe('playing'))
    const { token } = mayor
    mayor.close()
    await until(() => expect(Object.values(first()?.seats ?? {})[0]?.away).toBeTypeOf('number'))
    expect(overview()?.exceptions).toEqual([])
    await server.clock.advance(20_000)
    await until(() => expect(overview()?.exceptions[0]?.kind).toBe('allAway'))
    await (await connect(server.url)).join(led.code, { token })
    await until(() => expect(Object.values(first()?.seats ?? {})[0]?.away).toBeNull())
    await server.clock.advance(20_000)
    await until(() => expect(overview()?.exceptions).toEqual([]))
  })

  it('calls a table what the facilitator calls it, for whoever joins and for the room, and not in the log [MAP-7] [LOG-4]', async () => {
    const table = led.tables[1]?.id ?? ''
    const named = (name: string | null) => led.device.facilitate({ type: 'NameTable', name }, table)
    expect(await named('Burgemeesters Noord')).toMatchObject({ ok: true })
    await until(() => expect(overview()?.tables[table]?.name).toBe('Burgemeesters Noord'))
    const late = await connect(server.url)
    expect(await late.join(overview()?.exercise.code ?? '')).toMatchObject({
      choose: { tables: [{ name: null }, { name: 'Burgemeesters Noord' }, { name: null }] },
    })
    await late.join(led.tables[1]?.code ?? '')
    expect(late.views.role?.exercise.tableName).toBe('Burgemeesters Noord')
    expect(JSON.stringify(await server.data.store.read(table))).not.toContain('Burgemeesters Noord')
    expect(await named('x'.repeat(31))).toMatchObject({ ok: false, code: 'message/malformed' })
    expect(await named(null)).toMatchObject({ ok: true })
    await until(() => expect(overview()?.tables[table]?.name).toBeNull())
  })

  it('puts a call for help on the map, and sends of the other tables nothing [MAP-1] [MAP-5]', async () => {
    await until(() => expect(first()?.seated).toBe(1))
    led.device.updates.length = 0
    await mayor.send({ type: 'AskHelp' })
    await until(() => expect(overview()?.exceptions[0]).toMatchObject({ kind: 'help', table: led.tables[0]?.id }))
    const paths = led.device.updates.flatMap((update) => ('patch' in update ? update.patch.map(([path]) => path) : []))
    expect(paths.some((path) => path.includes(led.tables[1]?.id ?? '-'))).toBe(false)
  })

  it('shows a facilitator what a role sees, and neither its unrevealed advice nor anything to do [MAP-6]', async () => {
    const [table] = led.tables
    const it = await seated(server.url, led.code, 'it')
    await next(led)
    await until(() => expect(first()?.status).toBe('playing'))
    while (led.device.views.control?.next.kind === 'message') await next(led)
    await mayor.send({ type: 'ClosePicture', from: mayor.views.role?.stage.from ?? '' })
    await until(() => expect(it.views.role?.advice?.adviser).toBe(true))
    const decision = it.views.role?.decision
    const option = decision?.options[0]?.id ?? ''
    await it.send({ type: 'GiveAdvice', decision: decision?.id ?? '', option, certainty: 'high' })
    const full = led.device.versions.overview
    led.device.updates.length = 0
    const look = { exercise: led.id, table: table?.id, language: 'nl' }
    expect(await led.device.ask('open', { ...look, role: 'it' })).toMatchObject({ ok: true })
    const along = led.device.views.role
    expect(along?.inbox).toEqual(it.views.role?.inbox)
    expect(along?.advice).toMatchObject({ given: 1, mine: null, adviser: false, mayRevise: false })
    expect(it.views.role?.advice?.mine).not.toBeNull()
    expect(led.device.updates.some((update) => update.channel === 'overview' && 'full' in update)).toBe(false)
    expect(led.device.versions.overview).toBeGreaterThanOrEqual(full ?? 0)
    await led.device.ask('open', look)
    expect(led.device.views.role).toBeNull()
  })

  it('keeps a role that is looked along with from players [MAP-6]', async () => {
    const answer = await mayor.ask('open', { exercise: led.id, table: led.tables[0]?.id, role: 'it', language: 'nl' })
    expect(answer).toEqual({ ok: false, code: 'facilitator/not_signed_in' })
  })

  it('keeps the places of tables over a restart [MAP-4]', async () => {
    const table = led.tables[2]?.id ?? ''
    await led.device.facilitate({ type: 'PlaceTable', table, row: 3, column: 4 })
    await until(() => expect(overview()?.tables[table]?.place).toEqual({ row: 3, column: 4 }))
    const { folder } = server
    await server.stop()
    server = await startTestServer({ folder })
    const again = await lead(server.url)
    await again.device.ask('open', { exercise: led.id, table: null, language: 'nl' })
    expect(again.device.views.overview?.tables[table]?.place).toEqual({ row: 3, column: 4 })
  })
})
