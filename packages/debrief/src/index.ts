/** A table at any moment of its run. */
export { Rewind } from './rewind.ts'
/** A run beside the one with one decision otherwise: what differs, what it goes back to, and how much was still open. */
export { outcomeRange, type PlayedRun, whatIf } from './whatIf/whatIf.ts'
/** What all tables of an exercise came to, for its organiser: one digest per table, and those brought together. */
export { exerciseReport, type ReportOptions } from './report/exerciseReport.ts'
export { type SeenGoal, seenAgain, seenByGoal } from './report/reportedGoals.ts'
export type { ExerciseReport, ReportedIntervention, Share } from './report/report.ts'
export { type ReportTable, type TableFindings, tableFindings } from './report/tableFindings.ts'
/** Exercises with one scenario beside each other, for the owner of the scenario. */
export { type ComparedTable, comparedTable } from './comparison/comparedTable.ts'
export { compareExercises, type PlayedExercise } from './comparison/comparison.ts'
