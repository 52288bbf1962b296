import type { ViewUpdate } from '@natte-meren/protocol'
import pino from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Connection } from '../transport/play.ts'
import { SharedView } from './sharedView.ts'

const schemas = { town: z.strictObject({ trust: z.int() }), inbox: z.record(z.string(), z.string()) }

describe('shared view', () => {
  let slices: Record<string, unknown>
  let broadcast: ViewUpdate[]
  let logged: string[]
  let breaks = false
  const watcher = (): Connection & { got: unknown[] } => {
    const got: unknown[] = []
    return {
      id: 'c',
      isOpen: () => true,
      got,
      send: (update) => got.push(update),
      enter: (room) => got.push(`enter ${room}`),
      leave: (room) => got.push(`leave ${room}`),
      unseated: () => undefined,
      end: () => undefined,
    }
  }
  const view = () =>
    new SharedView({
      channel: 'role',
      room: 'r',
      schemas,
      project: () => {
        if (breaks) throw new Error('broken')
        return slices
      },
      sendToRoom: (_, update) => broadcast.push(update),
      log: pino({}, { write: (line: string) => void logged.push(line) }),
    })

  beforeEach(() => {
    slices = { town: { trust: 6 }, inbox: {} }
    broadcast = []
    logged = []
  })

  it('sends the whole view first, then differences with their versions', () => {
    const shared = view()
    const device = watcher()
    shared.show(device)
    expect(device.got).toEqual([{ channel: 'role', to: 1, full: { town: { trust: 6 }, inbox: {} } }, 'enter r'])
    slices = { town: slices.town, inbox: { a: 'hallo' } }
    shared.refresh()
    const update = { channel: 'role', to: 2, patch: [['/inbox/a', 'hallo']] }
    expect(device.got.at(-1)).toEqual(update)
    expect(broadcast).toEqual([])
    shared.show(watcher())
    slices = { town: slices.town, inbox: {} }
    shared.refresh()
    expect(broadcast).toMatchObject([{ to: 3, patch: [['/inbox/a']] }])
  })

  it('sends nothing, and counts nothing, when the view is the same in other objects', () => {
    const shared = view()
    shared.show(watcher())
    slices = { town: { trust: 6 }, inbox: {} }
    shared.refresh()
    expect(shared.version).toBe(1)
    expect(broadcast).toEqual([])
  })

  it('does not send a slice that has more in it than its schema names, and says so without its content', () => {
    const shared = view()
    shared.show(watcher())
    shared.show(watcher())
    slices = { town: { trust: 5, secret: 'geheim' }, inbox: { b: 'wel' } }
    shared.refresh()
    expect(JSON.stringify(broadcast)).not.toContain('geheim')
    expect(broadcast).toMatchObject([{ patch: [['/inbox/b', 'wel']] }])
    expect(logged.join()).toContain('"slice":"town"')
    expect(logged.join()).not.toContain('geheim')
  })

  it('shows nothing of a view that was never right, and all of it as soon as it is', () => {
    slices = { town: 'kapot', inbox: {} }
    const shared = view()
    const device = watcher()
    shared.show(device)
    expect(device.got[0]).toMatchObject({ full: null })
    slices = { town: { trust: 1 }, inbox: {} }
    shared.refresh()
    expect(device.got.at(-1)).toMatchObject({ to: 2, full: { town: { trust: 1 }, inbox: {} } })
  })

  it('survives a projection that breaks, and goes on when it works again', () => {
    const shared = view()
    const device = watcher()
    shared.show(device)
    breaks = true
    shared.refresh()
    expect(logged.join()).toContain('a view could not be made')
    breaks = false
    slices = { town: { trust: 3 }, inbox: {} }
    shared.refresh()
    expect(device.got.at(-1)).toMatchObject({ patch: [['/town/trust', 3]] })
  })

  it('does not send to a room where nobody looks', () => {
    const shared = view()
    const device = watcher()
    shared.show(device)
    shared.hide(device)
    slices = { town: { trust: 2 }, inbox: {} }
    shared.refresh()
    expect(broadcast).toEqual([])
    expect(device.got.at(-1)).toBe('leave r')
  })
})
