import { lensOf, projectPaperKit } from '@natte-meren/projection'
import { type PaperKit, paperKit } from '@natte-meren/protocol'
import type { CardPrint } from '../store/store.ts'
import type { RunningExercise } from '../exercises/runningExercise.ts'

/** Everything that can be printed for an exercise, in its language: others than the facilitator read it. */
export const paperKitOf = (
  running: RunningExercise,
  around: { address: string; printed: CardPrint | null; folder: string },
): PaperKit => {
  const { seatings, exercise, record, language } = running
  const lens = lensOf(exercise.game, language)
  const { scenario, edition } = exercise.game
  return paperKit.parse({
    ...projectPaperKit(lens),
    exercise: { id: record.id, title: lens.say(scenario.title), edition: lens.say(edition.title), language },
    ...around,
    tables: seatings.map(({ record: { number, code }, table }) => ({ number, name: table.name, code })),
  })
}
