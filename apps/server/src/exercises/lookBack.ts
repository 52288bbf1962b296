import { lensOf, projectMoment } from '@natte-meren/projection'
import { type Language, type Looked, type MomentRequest, type Refused, seenMoment } from '@natte-meren/protocol'
import type { RunningExercise, Seating } from './runningExercise.ts'

/**
 * A moment of a table's own run, as one of its roles saw it: only once the debrief is open, for until then it is what
 * others know and this player does not. [SCRUB-2] [SCRUB-3]
 */
export const lookBack = async (
  running: RunningExercise,
  { table, context }: Seating,
  request: MomentRequest,
  language: Language,
): Promise<Looked | Refused> => {
  const isOver = running.state.place === 'debrief' && table.state.stage.place === 'debrief'
  if (!isOver) return { ok: false, code: 'exercise/not_open' }
  if (request.role !== null && !table.game.roles.has(request.role)) return { ok: false, code: 'seat/unknown_role' }
  const run = await running.runs.read(table.id)
  return {
    ok: true,
    moment: seenMoment.parse(projectMoment(lensOf(table.game, language), run, request, context.texts)),
  }
}
