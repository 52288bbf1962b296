import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Led, lead, next, type Seated, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'
import { playWholeGame } from './wholeGame.ts'

describe('playing', () => {
  let server: TestServer
  let led: Led
  let players: { mayor: Seated; ciso: Seated; it: Seated }
  beforeEach(async () => {
    server = await startTestServer()
    led = await lead(server.url)
    players = {
      mayor: await seated(server.url, led.code, 'mayor'),
      ciso: await seated(server.url, led.code, 'ciso'),
      it: await seated(server.url, led.code, 'it'),
    }
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  it('goes from the lobby to the take-home, and a pushed view always equals a fresh one', async () => {
    const { mayor, ciso, it: tech } = players
    const key = led.device.views.overview?.exercise.beamer.split('#')[1]
    const beamer = await connect(server.url)
    expect(await beamer.ask('beamer', { key, language: 'nl' })).toMatchObject({ ok: true })
    const devices = [mayor, ciso, tech, led.device, beamer]
    const compare = async () => {
      for (const device of devices) {
        // Another role's view, got with a seat, starts its own count.
        device.mismatches.length = 0
        await device.ask('sync')
        expect(device.mismatches).toEqual([])
      }
    }
    await playWholeGame(server, led, players, compare)
    expect(mayor.views.role?.stage.status).toBe('debrief')
    expect(beamer.views.beamer?.debrief?.words).toEqual(['Leerzaam'])
    expect(mayor.views.seat?.takeHome?.page.questions).not.toEqual({})
    expect(server.logged.filter((line) => /"level":[56]0/.test(line))).toEqual([])
  })

  it('never sends what only another role may know', async () => {
    const { mayor, ciso, it: tech } = players
    await next(led)
    await server.clock.advance(20_000)
    await tech.send({ type: 'SaveQuestion', suggestion: null, text: 'KANARIE-VRAAG', shared: false })
    await next(led)
    await next(led)
    await ciso.send({
      type: 'GiveAdvice',
      decision: 'disconnect',
      option: 'pull',
      certainty: 'high',
      reason: 'KANARIE-ADVIES',
    })
    expect(tech.views.role?.inbox['night-log']).toBeDefined()
    expect(mayor.views.role?.advice?.given).toBe(1)
    for (const device of [mayor, led.device]) {
      const seen = JSON.stringify(device.updates)
      expect(seen).not.toContain('KANARIE')
    }
    expect(JSON.stringify(mayor.updates)).not.toContain('03.15')
    expect(JSON.stringify(ciso.updates)).not.toContain('03.15')
  })

  it('does not betray private activity: a view that did not change is not sent', async () => {
    const { mayor, ciso, it: tech } = players
    await next(led)
    await server.clock.advance(20_000)
    const before = { mayor: mayor.updates.length, ciso: ciso.updates.length, ...mayor.versions }
    await tech.send({ type: 'MarkSeen', injects: ['night-log'] })
    await tech.send({ type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false })
    await mayor.ask('sync')
    // What was asked for, and no more: role, seat and what the room looks at.
    expect(mayor.updates.length - before.mayor).toBe(3)
    expect(mayor.versions.role).toBe(before.role)
    expect(ciso.updates.length).toBe(before.ciso)
  })

  it('answers a repeated command as before, and does it once [ACT-3]', async () => {
    const { mayor } = players
    await next(led)
    const command = { type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false } as const
    const first = await mayor.send(command, 'repeated-command')
    const second = await mayor.send(command, 'repeated-command')
    expect(first).toMatchObject({ ok: true })
    expect(second).toMatchObject({ ok: true })
    expect(Object.keys(mayor.views.seat?.questions ?? {})).toHaveLength(1)
  })

  it('tells the sender in which version of its view the effect is', async () => {
    const { mayor } = players
    await next(led)
    const answer = await mayor.send({ type: 'AskHelp' })
    expect(answer).toEqual({ ok: true, at: mayor.versions.role })
  })

  it('shows everybody the same in their own language', async () => {
    const visitor = await connect(server.url)
    await visitor.join(led.code, { language: 'en' })
    await next(led)
    await expect.poll(() => visitor.views.role?.stage.phase?.title).toBe('The first evening')
    expect(players.mayor.views.role?.stage.phase?.title).toBe('De eerste avond')
  })

  it('keeps tables apart and their facilitator up to date', async () => {
    const many = await lead(server.url, { tables: 3 })
    const code = many.tables[2]?.code ?? ''
    const mayor = await seated(server.url, code, 'mayor')
    await next(many)
    await expect.poll(() => mayor.views.role?.stage.phase?.number).toBe(1)
    await mayor.send({ type: 'AskHelp' })
    await server.clock.advance(200)
    await expect.poll(() => many.device.views.overview?.tables[many.tables[2]?.id ?? '']?.help).toBe(true)
    expect(many.device.views.overview?.tables[many.tables[0]?.id ?? '']?.help).toBe(false)
    expect(players.mayor.views.role?.stage.status).toBe('lobby')
  })

  it('ends for whoever looks on when the exercise is deleted', async () => {
    await fetch(`${server.url}/api/exercises/${led.id}`, { method: 'DELETE', headers: { cookie: led.cookie } })
    await expect.poll(() => players.mayor.views.role).toBeNull()
    expect(players.mayor.views.seat).toBeNull()
    expect(await players.mayor.send({ type: 'AskHelp' })).toEqual({ ok: false, code: 'join/not_joined' })
  })
})
