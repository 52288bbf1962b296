import {
  type ComparedTable,
  comparedTable,
  compareExercises,
  type PlayedExercise,
  tableFindings,
} from '@natte-meren/debrief'
import type { Recorded, TableEvent } from '@natte-meren/engine'
import { lensOf } from '@natte-meren/projection'
import { type Comparison, fewestTables, type Language } from '@natte-meren/protocol'
import type { ExerciseRecord, Store } from '../store/store.ts'
import { dayOf } from './days.ts'
import type { Exercises } from './exercises.ts'
import type { RunningExercise } from './runningExercise.ts'
import { serialQueue } from './serialQueue.ts'

/** Lets whatever waits go first: hundreds of tables must not hold up those that play. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Exercises beside each other, for the owner of their scenario. What ended does not change: it is read once. */
export class Comparisons {
  readonly #exercises: Exercises
  readonly #store: Store
  readonly #queue = serialQueue()
  readonly #read = new Map<string, readonly ComparedTable[]>()

  constructor(exercises: Exercises, store: Store) {
    this.#exercises = exercises
    this.#store = store
  }

  /** One for each scenario of which an exercise counts. */
  all(language: Language): Promise<Comparison[]> {
    return this.#queue(async () => {
      const records = this.#exercises.compared.filter(({ tables }) => tables.length >= fewestTables)
      for (const id of this.#read.keys()) if (!records.some((record) => record.id === id)) this.#read.delete(id)
      const byScenario = new Map<string, PlayedExercise[]>()
      for (const record of records) {
        const played = await this.#played(record, language)
        if (played) byScenario.set(record.scenario, [...(byScenario.get(record.scenario) ?? []), played])
      }
      return [...byScenario.values()].flatMap((played) => compareExercises(played) ?? [])
    })
  }

  async #played(record: ExerciseRecord, language: Language): Promise<PlayedExercise | null> {
    const running = await this.#exercises.find(record.id)
    if (!running) return null
    const tables = this.#read.get(record.id) ?? (await this.#tablesOf(running))
    this.#read.set(record.id, tables)
    const month = dayOf(record.begunAt ?? record.createdAt).slice(0, 7)
    return { lens: lensOf(running.exercise.game, language), month, tables }
  }

  async #tablesOf(running: RunningExercise): Promise<ComparedTable[]> {
    const lens = lensOf(running.exercise.game, running.language)
    const tables: ComparedTable[] = []
    for (const { record, table } of running.seatings) {
      const events = (await this.#store.read(record.id)) as Recorded<TableEvent>[]
      // Nothing that was typed is read here: only what was chosen, and when.
      const findings = tableFindings(lens, { state: table.state, events, texts: () => undefined })
      tables.push(comparedTable(findings, events))
      await breathe()
    }
    return tables
  }
}
