import { randomUUID } from 'node:crypto'
import type { OverviewRow, ViewMessage } from '@natte-meren/protocol'
import type { Socket } from 'socket.io-client'
import { AwaitedWatch } from './awaitedWatch.ts'
import { connectedToOurs, makeExercise, signIn } from './evening.ts'
import type { Figure, Workload } from './figure.ts'
import { keepViews } from './keepViews.ts'
import { type RunningProcess, startOurs, withFolder } from './processes.ts'
import { processUse } from './processUse.ts'
import { percentile } from './statistics.ts'

const tables = 342
/** How long it is watched, after the rush of the beginning [ms]. */
const watched = 180_000
const settling = 20_000
/** A command of the facilitator every so often [ms]. */
const every = 250

/** A device looks on at each table whose number is a multiple of this. */
const sample = 14

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** Lines from the facilitator to one table after another: from sending until they are stored and answered [ms]. */
const sendLines = async (socket: Socket, ids: readonly string[]): Promise<number[]> => {
  const times: number[] = []
  const began = performance.now()
  for (let count = 0; count * every < watched; count += 1) {
    const due = began + count * every
    await after(due - performance.now())
    const command = { type: 'ShowNotice', text: `Regel ${count}` }
    const answer = await socket.emitWithAck('facilitate', { id: randomUUID(), table: ids[count % ids.length], command })
    if (!answer.ok) throw new Error(`ShowNotice: ${answer.code}`)
    // From when it was due, so that a command that had to wait for the one before counts its wait.
    times.push(performance.now() - due)
  }
  return times
}

/** A device without a seat at each of these tables: it hears at once what happens there. */
const lookOn = (url: string, rows: readonly OverviewRow[], watch: AwaitedWatch): Promise<Socket[]> =>
  Promise.all(
    rows.map(async ({ id, code }) => {
      const socket = await connectedToOurs(url)
      socket.on('role', (message: ViewMessage) => watch.atTable(id, message, performance.now()))
      await socket.emitWithAck('join', { code, table: null, token: null, language: 'nl' })
      return socket
    }),
  )

const measure = async (server: RunningProcess) => {
  const cookie = await signIn(server.url)
  // Six scripted players at every table at the pace of people, and Next pressed by itself.
  const exercise = await makeExercise(server.url, cookie, { tables, rehearsal: 'real' })
  const socket = await connectedToOurs(server.url, { cookie })
  const views = keepViews(socket)
  await socket.emitWithAck('open', { exercise, table: null, language: 'nl' })
  const rows = Object.values(views.overview?.tables ?? {})
  const ids = rows.map(({ id }) => id)
  if (ids.length !== tables) throw new Error(`There are ${ids.length} tables.`)
  const watch = new AwaitedWatch()
  socket.on('overview', (message: ViewMessage) => watch.inControlRoom(message, performance.now()))
  const onlookers = await lookOn(
    server.url,
    rows.filter((_, index) => index % sample === 0),
    watch,
  )
  await after(settling)
  const [began, before] = [performance.now(), processUse(server.pid)]
  const times = await sendLines(socket, ids)
  const [ended, used] = [performance.now(), processUse(server.pid)]
  const awaited = watch.close(performance.now())
  const status = views.overview?.exercise.status ?? 'lobby'
  for (const one of [socket, ...onlookers]) one.disconnect()
  if (status !== 'playing') throw new Error(`The tables do not play: ${status}.`)
  return {
    times,
    awaited,
    core: ((used.seconds - before.seconds) / ((ended - began) / 1000)) * 100,
    memory: used.mostMemory,
  }
}

/** All 342 municipalities at once on one server, the control room open. */
export const p7: Workload = {
  id: 'P7',
  about: '342 tables of six scripted players at the pace of people, the control room open, for three minutes',
  run: async (say) => {
    const { times, awaited, core, memory } = await withFolder(async (folder) => {
      const server = await startOurs(folder)
      try {
        return await measure(server)
      } finally {
        await server.stop()
      }
    })
    const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
    say(
      `${times.length} commands: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms; ${core.toFixed(0)}% of a core`,
    )
    const late = Math.max(...awaited)
    say(`who is awaited: ${awaited.length} changes, shown after p95 ${percentile(awaited, 0.95).toFixed(0)} ms`)
    const figure = (name: string, value: number, unit: string, most: number): Figure => ({
      workload: 'P7',
      name,
      value,
      unit,
      floor: null,
      judged: value,
      goal: { most },
    })
    return [
      figure('command stored and answered, p99', p99, 'ms', 50),
      figure('who is awaited, shown in the control room, most', late, 'ms', 2000),
      figure('processor', core, '% of a core', 25),
      figure('memory', memory, 'MB', 500),
    ]
  },
}
