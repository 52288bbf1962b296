import { randomUUID } from 'node:crypto'
import type { Socket } from 'socket.io-client'
import { connectedToOurs, makeExercise, signIn } from './evening.ts'
import type { Figure, Workload } from './figure.ts'
import { type RunningProcess, startOurs, withFolder } from './processes.ts'
import { processUse } from './processUse.ts'
import { percentile } from './statistics.ts'

const tables = 342
/** How long it is watched, after the rush of the beginning [ms]. */
const watched = 120_000
const settling = 20_000
/** A command of the facilitator every so often [ms]. */
const every = 250

interface Overview {
  readonly exercise: { readonly status: string }
  readonly tables: Readonly<Record<string, object>>
}

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

const measure = async (server: RunningProcess) => {
  const cookie = await signIn(server.url)
  // Six scripted players at every table at the pace of people, and Next pressed by itself.
  const exercise = await makeExercise(server.url, cookie, { tables, rehearsal: 'real' })
  const socket = await connectedToOurs(server.url, { cookie })
  const overviews: Overview[] = []
  socket.on('overview', ({ full }: { full?: Overview }) => {
    if (full) overviews.push(full)
  })
  await socket.emitWithAck('open', { exercise, table: null, language: 'nl' })
  const ids = Object.keys(overviews.at(-1)?.tables ?? {})
  if (ids.length !== tables) throw new Error(`There are ${ids.length} tables.`)
  await after(settling)
  const [began, before] = [performance.now(), processUse(server.pid)]
  const times = await sendLines(socket, ids)
  const [ended, used] = [performance.now(), processUse(server.pid)]
  await socket.emitWithAck('sync')
  const status = overviews.at(-1)?.exercise.status ?? 'lobby'
  socket.disconnect()
  if (status !== 'playing') throw new Error(`The tables do not play: ${status}.`)
  return {
    times,
    core: ((used.seconds - before.seconds) / ((ended - began) / 1000)) * 100,
    memory: used.mostMemory,
  }
}

/** All 342 municipalities at once on one server, the control room open. */
export const p7: Workload = {
  id: 'P7',
  about: '342 tables of six scripted players at the pace of people, the control room open, for two minutes',
  run: async (say) => {
    const { times, core, memory } = await withFolder(async (folder) => {
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
      figure('processor', core, '% of a core', 25),
      figure('memory', memory, 'MB', 500),
    ]
  },
}
