import type { TableState } from '@natte-meren/engine'
import {
  fewestAnswers,
  type MeasureAnswer,
  type MeasureMoment,
  type MeasureOutcome,
  type MeasureResult,
  measureResult,
} from '@natte-meren/protocol'
import type { MeasureCount, Store } from '../store/store.ts'
import type { LiveExercise } from './liveExercise.ts'

type Counts = Awaited<ReturnType<Store['measureCounts']>>

const markOf = (moment: string, device: string): string => `${moment}/${device}`

/** Before until a table has played, and after from then on. */
const momentAt = ({ stage: { place } }: TableState): MeasureMoment =>
  place === 'debrief' || place === 'ended' ? 'after' : 'before'

const resultOf = (counts: Counts): MeasureResult => {
  const of = (question: keyof MeasureResult, moment: MeasureMoment) => {
    const given = counts.filter((count) => count.question === question && count.moment === moment)
    return given.length === 0 ? null : Object.fromEntries(given.map(({ answer, times }) => [answer, times]))
  }
  const both = (question: keyof MeasureResult) => ({ before: of(question, 'before'), after: of(question, 'after') })
  return measureResult.parse({ confidence: both('confidence'), call: both('call') })
}

/** Two questions before play and after it. Who answered is known, to ask nobody twice; what they answered is only counted. */
export class Measure {
  readonly #exercise: LiveExercise
  readonly #store: Store
  readonly #answered: Set<string>

  constructor(exercise: LiveExercise, store: Store, answered: Awaited<ReturnType<Store['measured']>>) {
    this.#exercise = exercise
    this.#store = store
    this.#answered = new Set(answered.map(({ moment, device }) => markOf(moment, device)))
  }

  /** Which questions a seat can answer now; a scripted player none. [MEAS-1] */
  asks(table: TableState, seat: string): MeasureMoment | null {
    const sitting = table.seats.seats[seat]
    if (!this.#exercise.record.measure || !sitting || sitting.bot) return null
    const moment = momentAt(table)
    return this.#answered.has(markOf(moment, sitting.device)) ? null : moment
  }

  /** Counts an answer; does nothing when that moment is over, or the seat had answered. */
  async answer(table: TableState, seat: string, moment: MeasureMoment, answer: MeasureAnswer): Promise<void> {
    const device = table.seats.seats[seat]?.device
    if (device === undefined || this.asks(table, seat) !== moment) return
    const given = Object.entries(answer).flatMap(([question, choice]): MeasureCount[] =>
      choice === null ? [] : [{ question, answer: choice }],
    )
    await this.#store.countMeasure(this.#exercise.record.id, device, moment, given)
    this.#answered.add(markOf(moment, device))
  }

  /** The player goes on on another device, which is not asked again. */
  async move(from: string, to: string): Promise<void> {
    for (const moment of ['before', 'after'] as const) {
      if (!this.#answered.has(markOf(moment, from))) continue
      await this.#store.countMeasure(this.#exercise.record.id, to, moment, [])
      this.#answered.add(markOf(moment, to))
    }
  }

  /** Over all tables, once the exercise has ended, and never of fewer than five people at a time. [MEAS-3] */
  async outcome(): Promise<MeasureOutcome> {
    const { record, state } = this.#exercise
    if (!record.measure || state.place !== 'ended') return { asked: record.measure, result: null }
    return { asked: true, result: resultOf(await this.#store.measureCounts(record.id, fewestAnswers)) }
  }
}
