import type { CommandRequest, RejectionCode, ViewUpdate } from '@natte-meren/protocol'
import { roleViewFixture } from '@natte-meren/testkit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Connection } from './connection.ts'
import type { Line, LineEvents } from './line.ts'
import { Outbox } from './outbox.ts'
import { createViewStore } from './viewStore.ts'

/** A server that does each command once, however often it is sent, and a line that can be cut. */
class FakeRoom {
  done: string[] = []
  ids = new Set<string>()
  asked: string[] = []
  /** Takes commands but their answers get lost. */
  deaf = false
  refuse: RejectionCode | null = null
  joinRefusal: RejectionCode | null = null

  take({ id, command }: CommandRequest) {
    if (this.refuse !== null) return { ok: false as const, code: this.refuse }
    if (!this.ids.has(id)) {
      this.ids.add(id)
      this.done.push(JSON.stringify(command))
    }
    return { ok: true as const, at: this.done.length }
  }
}

class FakeLine implements Line {
  up = false
  reachable = true
  connects = 0
  #events: LineEvents | null = null
  readonly #room: FakeRoom

  constructor(room: FakeRoom) {
    this.#room = room
  }
  listen(events: LineEvents) {
    this.#events = events
  }
  connect() {
    this.connects += 1
    setTimeout(() => {
      if (!this.reachable) this.#events?.down()
      else if (!this.up) {
        this.up = true
        this.#events?.up()
      }
    }, 1)
  }
  drop() {
    if (!this.up) return
    this.up = false
    this.#events?.down()
  }
  cut() {
    this.reachable = false
    this.drop()
  }
  view(update: ViewUpdate) {
    this.#events?.view(update)
  }
  ask = ((event: string, request: unknown, withinMs: number) => {
    this.#room.asked.push(event)
    if (!this.up) return Promise.reject(new Error('down'))
    if (event === 'command') {
      const answer = this.#room.take(request as CommandRequest)
      if (this.#room.deaf) return new Promise((_, reject) => setTimeout(() => reject(new Error('late')), withinMs))
      return Promise.resolve(answer)
    }
    if (event === 'join') {
      return Promise.resolve(
        this.#room.joinRefusal === null
          ? { ok: true, token: 'secret', table: 1, seat: null, role: null, now: Date.now() + 5000 }
          : { ok: false, code: this.#room.joinRefusal },
      )
    }
    return Promise.resolve({ ok: true, now: Date.now() })
  }) as Line['ask']
}

const join = { event: 'join', request: { code: '314159', table: null, token: null, language: 'nl' } } as const
const advice = (reason: string) =>
  ({ type: 'GiveAdvice', decision: 'disconnect', option: 'pull', certainty: 'low', reason }) as const

const setUp = (scope: string | null = null) => {
  const room = new FakeRoom()
  const line = new FakeLine(room)
  const store = createViewStore()
  const connection = new Connection(line, store)
  return { room, line, store, connection, open: () => connection.open(join, new Outbox(scope)) }
}

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a connection', () => {
  it('opens, and knows how far its clock is from the server', async () => {
    const { store, open } = setUp()
    void open()
    await later(10)
    expect(store.getState().link).toBe('live')
    expect(store.getState().clockOffset).toBe(5000)
  })

  it('loses and doubles nothing over 60 seconds without a network', async () => {
    const { room, line, store, connection, open } = setUp('phone')
    void open()
    await later(10)
    line.cut()
    const first = connection.dispatch(advice('een'))
    const second = connection.dispatch(advice('twee'))
    await later(60_000)
    expect(room.done).toEqual([])
    expect(store.getState().pending).toHaveLength(2)
    expect(store.getState().link).toBe('lost')
    line.reachable = true
    await later(4000)
    await expect(first).resolves.toMatchObject({ ok: true })
    await expect(second).resolves.toMatchObject({ ok: true })
    expect(room.done).toEqual([JSON.stringify(advice('een')), JSON.stringify(advice('twee'))])
    expect(store.getState().pending).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it('is back within three seconds after a drop of two, however the tries are spread', async () => {
    for (const chance of [0, 0.5, 0.999]) {
      vi.spyOn(Math, 'random').mockReturnValue(chance)
      const { line, store, open } = setUp()
      void open()
      await later(10)
      line.cut()
      await later(2000)
      line.reachable = true
      await later(900)
      expect(store.getState().link).toBe('live')
    }
  })

  it('sends a command whose answer got lost again, with the same id', async () => {
    const { room, line, connection, open } = setUp()
    void open()
    await later(10)
    room.deaf = true
    const answer = connection.dispatch(advice('een'))
    await later(100)
    line.cut()
    room.deaf = false
    line.reachable = true
    await later(10_000)
    await expect(answer).resolves.toMatchObject({ ok: true })
    expect(room.done).toHaveLength(1)
    expect(room.asked.filter((event) => event === 'command').length).toBeGreaterThan(1)
  })

  it('starts anew when the socket looks open but nobody answers', async () => {
    const { room, line, connection, open } = setUp()
    void open()
    await later(10)
    room.deaf = true
    const answer = connection.dispatch(advice('een'))
    await later(8100)
    room.deaf = false
    await later(2000)
    await expect(answer).resolves.toMatchObject({ ok: true })
    expect(room.done).toHaveLength(1)
    expect(line.connects).toBeGreaterThan(1)
  })

  it('sends after a reload what was typed before it', async () => {
    const before = setUp('phone')
    void before.open()
    await later(10)
    before.line.cut()
    void before.connection.dispatch(advice('een'))
    const after = setUp('phone')
    void after.open()
    await later(10)
    expect(after.room.done).toEqual([JSON.stringify(advice('een'))])
    expect(localStorage).toHaveLength(0)
  })

  it('keeps the commands of another seat on this device out of it', async () => {
    const one = setUp('seat-a')
    void one.open()
    await later(10)
    one.line.cut()
    void one.connection.dispatch(advice('een'))
    const other = setUp('seat-b')
    void other.open()
    await later(10)
    expect(other.room.done).toEqual([])
  })

  it('tries at once when the device is looked at again', async () => {
    const { line, store, connection, open } = setUp()
    void open()
    await later(10)
    line.cut()
    await later(30_000)
    line.reachable = true
    connection.wake()
    await later(5)
    expect(store.getState().link).toBe('live')
  })

  it('asks for a full view at a gap, once, and shows what comes', async () => {
    const { room, line, store, open } = setUp()
    void open()
    await later(10)
    const view = roleViewFixture()
    line.view({ channel: 'role', to: 3, full: view })
    line.view({ channel: 'role', to: 6, patch: [] })
    line.view({ channel: 'role', to: 7, patch: [] })
    expect(room.asked.filter((event) => event === 'sync')).toHaveLength(1)
    expect(store.getState().versions.role).toBe(3)
    line.view({ channel: 'role', to: 7, full: view })
    line.view({ channel: 'role', to: 8, patch: [['/stage/step', 'judgement']] })
    expect(store.getState().views.role?.stage.step).toBe('judgement')
  })

  it('tells a refusal, and that the table does not open', async () => {
    const { room, store, connection, open } = setUp()
    void open()
    await later(10)
    room.refuse = 'step/stale'
    await expect(connection.dispatch({ type: 'AskHelp' })).resolves.toEqual({ ok: false, code: 'step/stale' })
    expect(store.getState().refusal).toMatchObject({ code: 'step/stale', command: 'AskHelp' })

    const closed = setUp()
    closed.room.joinRefusal = 'join/unknown_code'
    void closed.open()
    await later(10)
    expect(closed.store.getState().closed).toBe('join/unknown_code')
  })

  it('waits and sends again when it went too fast', async () => {
    const { room, connection, open } = setUp()
    void open()
    await later(10)
    room.refuse = 'message/too_many'
    const answer = connection.dispatch({ type: 'AskHelp' })
    await later(100)
    room.refuse = null
    await later(2100)
    await expect(answer).resolves.toMatchObject({ ok: true })
  })
})
