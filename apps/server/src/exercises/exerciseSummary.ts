import { exerciseStatus } from '@natte-meren/projection'
import type { ExerciseSummary } from '@natte-meren/protocol'
import { inLanguage, type Scenario } from '@natte-meren/scenario'
import type { ExerciseRecord } from '../store/store.ts'
import { dayOf } from './days.ts'
import { languageOf } from './newExercise.ts'
import type { RunningExercise } from './runningExercise.ts'

const peopleAt = ({ seatings }: RunningExercise): number =>
  seatings.flatMap(({ table }) => Object.values(table.state.seats.seats)).filter(({ bot }) => !bot).length

const lastActivityOf = ({ exercise }: RunningExercise): number =>
  Math.max(exercise.lastAt, ...exercise.tables.map(({ lastAt }) => lastAt))

/** One line of the list. What has ended is not brought into memory for it: its pages tell how many people there were. */
export const summaryOf = (
  record: ExerciseRecord,
  scenario: Scenario | null,
  running: RunningExercise | null,
  takeHomes: number,
): ExerciseSummary => {
  const language = languageOf(record.language)
  const edition = scenario?.editions.find(({ id }) => id === record.edition)
  return {
    id: record.id,
    name: record.name,
    title: scenario ? inLanguage(scenario.title, language) : record.scenario,
    edition: edition ? inLanguage(edition.title, language) : record.edition,
    code: record.code,
    tables: record.tables.length,
    status: running ? exerciseStatus(running.state) : 'ended',
    phase: running ? running.state.phaseIndex + 1 : 0,
    phases: edition?.phases.length ?? 0,
    people: running ? peopleAt(running) : takeHomes,
    takeHomes,
    createdAt: record.createdAt,
    lastActivity: running ? lastActivityOf(running) : (record.endedAt ?? record.createdAt),
    archived: record.archived,
    compared: record.compared,
    keptUntil: dayOf(record.keptUntil),
  }
}
