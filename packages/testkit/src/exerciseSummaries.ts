import type { ExerciseSummary } from '@natte-meren/protocol'

/** An exercise of one table in its lobby, as the list has it, unless said otherwise. */
export const exerciseSummaryFixture = (summary: Partial<ExerciseSummary> = {}): ExerciseSummary => ({
  id: 'exercise-1',
  name: null,
  title: 'Natte Meren',
  edition: 'Korte versie',
  code: '314159',
  tables: 1,
  status: 'lobby',
  phase: 0,
  phases: 4,
  people: 0,
  takeHomes: 0,
  createdAt: Date.UTC(2026, 10, 24, 12),
  lastActivity: Date.UTC(2026, 10, 24, 12),
  archived: false,
  compared: false,
  keptUntil: '2026-12-24',
  ...summary,
})
