import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/store/store.ts'
import { closeDevices, lead, next, seated } from './devices.ts'
import { startTestServer, stopTestServers } from './testServer.ts'

const mail = {
  type: 'SendMessage',
  kind: 'mail',
  to: 'all',
  from: 'De spelleider',
  subject: 'Even tussendoor',
  text: 'De zaal is warm.',
}
const order = (tables: string[] | null, command: object) => ({ type: 'OrderTables', tables, command }) as never

describe('what the facilitator does beside the story', () => {
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  it('reaches those tables that it is meant for, with its words, and can be taken away again [EX-7] [INJ-13]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 3 })
    const [first, second] = await Promise.all(
      led.tables.slice(0, 2).map(({ code }) => seated(server.url, code, 'mayor')),
    )
    if (!first || !second) throw new Error('There are two mayors.')
    await next(led)
    const to = led.tables[0]?.id ?? ''
    expect(await led.device.facilitate(order([to], mail))).toMatchObject({ ok: true })
    const own = (device: typeof first) => Object.values(device.views.role?.inbox ?? {}).filter((message) => message.own)
    await expect.poll(() => own(first)).toMatchObject([{ subject: 'Even tussendoor', body: ['De zaal is warm.'] }])
    expect(own(second)).toEqual([])
    const message = own(first)[0]?.id ?? ''
    await led.device.facilitate(order([to], { type: 'WithdrawMessage', message }))
    await expect.poll(() => own(first)).toEqual([])
  })

  it('shows a line on every device and a nudge on those of one role only [NOTICE-1] [NOTICE-2]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    const tech = await seated(server.url, led.code, 'it')
    await next(led)
    await led.device.facilitate(order(null, { type: 'ShowNotice', text: 'Om kwart over gaan we verder.' }))
    await expect.poll(() => tech.views.role?.notice?.text).toBe('Om kwart over gaan we verder.')
    expect(mayor.views.role?.notice?.text).toBe('Om kwart over gaan we verder.')
    await led.device.facilitate({ type: 'Nudge', role: 'it' } as never, led.tables[0]?.id ?? '')
    await expect.poll(() => tech.views.role?.notice?.text).toBeNull()
    expect(mayor.views.role?.notice?.text).toBe('Om kwart over gaan we verder.')
  })

  it('arrives with its words at every table when the server died in between [EX-3] [LOG-4]', async () => {
    const failing = { table: '' }
    const wrapStore = (store: Store): Store => ({
      ...store,
      append: (append) => (append.stream === failing.table ? Promise.reject(new Error('died')) : store.append(append)),
    })
    const server = await startTestServer({ wrapStore })
    const led = await lead(server.url, { tables: 3 })
    await next(led)
    failing.table = led.tables[1]?.id ?? ''
    await led.device.facilitate(order(null, mail))
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const running = await again.server.exercises.find(led.id)
    const texts = running?.seatings.map(({ table }) =>
      Object.values(table.state.inbox.own).map(({ text }) => table.texts.get(text)),
    )
    expect(texts).toEqual([['De zaal is warm.'], ['De zaal is warm.'], ['De zaal is warm.']])
    expect(JSON.stringify(await again.data.store.read(led.id))).not.toContain('warm')
  })
})
