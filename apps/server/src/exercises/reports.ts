import { exerciseReport, type SeenGoal, seenByGoal, type TableFindings, tableFindings } from '@natte-meren/debrief'
import { type KeptNote, lensOf } from '@natte-meren/projection'
import {
  type ImprovementAction,
  improvementActions,
  type ReportForm,
  type ReportOrder,
  type ReportProgress,
} from '@natte-meren/protocol'
import { type LoggedTable, needsLogs, reportFile } from '@natte-meren/report'
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { Clock } from './clock.ts'
import { dayOf } from './days.ts'
import type { RunningExercise } from './runningExercise.ts'
import { newToken } from './secrets.ts'
import { loggedTable } from './tableLog.ts'

/** How long a report that is ready can be fetched. */
const keptMs = 10 * 60_000
/** Most reports at once: each holds an exercise in memory. */
const most = 4

/** A report as a file. */
export interface MadeReport {
  readonly form: ReportForm
  readonly day: string
  readonly type: string
  readonly body: Uint8Array | string
}

interface Job {
  progress: ReportProgress
  made: MadeReport | null
  readonly stop: AbortController
}

/** With what reports are made. */
interface ReportHouse {
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
}

/** Lets whatever waits go first: hundreds of tables must not hold up those that play. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/** The same while a file is written; whoever stopped it ends it there. */
const restUnless = async (stop: AbortSignal): Promise<void> => {
  await breathe()
  stop.throwIfAborted()
}

/** The agreements that were typed for the report of an exercise. */
export const actionsOf = async (store: Store, exercise: string): Promise<readonly ImprovementAction[]> => {
  const read = improvementActions.safeParse(await store.actions(exercise))
  return read.success ? read.data : []
}

const notesOf = async (store: Store, { record }: RunningExercise) =>
  (await store.notes(record.id)).flatMap((note) => {
    const table = record.tables.find(({ id }) => id === note.table)
    return note.text === null || !table ? [] : [{ ...(note as KeptNote), table: table.number }]
  })

const scoresOf = ({ record, observers }: RunningExercise): readonly SeenGoal[] =>
  record.tables.flatMap(({ id, number }) =>
    observers.scoredAt(id).map(({ goal, score }) => ({ table: number, goal, score })),
  )

/** A log with what observers made of its table. */
const withScores = (table: LoggedTable, scores: readonly SeenGoal[]): LoggedTable => {
  const { log, state } = table
  const own = scores.filter((score) => score.table === state.number)
  if (own.length === 0) return table
  return { state, log: { entries: log.entries, header: { ...log.header, observed: seenByGoal(own) } } }
}

/** Reports of exercises that are being made, or wait to be fetched. They are in memory only. */
export class Reports {
  readonly #house: ReportHouse
  readonly #jobs = new Map<string, Job>()

  constructor(house: ReportHouse) {
    this.#house = house
  }

  /** Begins a report; null while there are too many. */
  begin(running: RunningExercise, order: ReportOrder): string | null {
    if (this.#jobs.size >= most) {
      const ready = [...this.#jobs].find(([, { progress }]) => progress.state !== 'making')
      if (!ready) return null
      this.#jobs.delete(ready[0])
    }
    const id = newToken()
    const stop = new AbortController()
    const job: Job = { progress: { state: 'making', done: 0, of: running.seatings.length }, made: null, stop }
    this.#jobs.set(id, job)
    this.#make(running, order, job)
      .then((made) => {
        job.made = made
        job.progress = { ...job.progress, state: made ? 'ready' : 'failed' }
      })
      .catch((error) => {
        if (stop.signal.aborted) return
        job.progress = { ...job.progress, state: 'failed' }
        this.#house.log.error({ err: error, form: order.form }, 'a report could not be made')
      })
      .finally(() => this.#house.clock.after(keptMs, () => this.#jobs.delete(id)))
    return id
  }

  progress(id: string): ReportProgress | null {
    return this.#jobs.get(id)?.progress ?? null
  }

  made(id: string): MadeReport | null {
    return this.#jobs.get(id)?.made ?? null
  }

  /** Stops a report that is being made, and forgets it. */
  cancel(id: string): boolean {
    this.#jobs.get(id)?.stop.abort()
    return this.#jobs.delete(id)
  }

  /** Table by table, so that it can be seen how far it is and be stopped; null when it was. */
  async #make(running: RunningExercise, { form, named, language }: ReportOrder, job: Job): Promise<MadeReport | null> {
    const { store, clock } = this.#house
    const { record, exercise } = running
    const lens = lensOf(exercise.game, language)
    const found: TableFindings[] = []
    const logged: LoggedTable[] = []
    const scores = scoresOf(running)
    for (const seating of running.seatings) {
      const log = await loggedTable(store, running, seating)
      await breathe()
      if (job.stop.signal.aborted) return null
      const { texts } = seating.table
      const events = log.log.entries.flatMap((entry) => entry.events)
      found.push(tableFindings(lens, { state: log.state, events, texts: (id) => texts.get(id) }))
      if (needsLogs(form)) logged.push(withScores(log, scores))
      job.progress = { ...job.progress, done: job.progress.done + 1 }
    }
    const day = dayOf(record.begunAt ?? record.createdAt)
    const notes = await notesOf(store, running)
    const report = exerciseReport(lens, found, {
      ...{ named, name: record.name, day, scenarioHash: record.scenarioHash, notes, scores },
      measure: (await running.measure.outcome()).result,
    })
    const actions = await actionsOf(store, record.id)
    const file = await reportFile(form, {
      ...{ game: exercise.game, report, tables: logged, actions, now: clock.now() },
      rest: () => restUnless(job.stop.signal),
    })
    return job.stop.signal.aborted ? null : { form, day, ...file }
  }
}
