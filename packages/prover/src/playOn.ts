import { type ExerciseState, initialExercise, type TableState } from '@natte-meren/engine'
import { play, Room, type RoomOptions } from './rehearsalRoom.ts'

/** A table in the middle of play, and the server time [ms] at which scripted players take over all its seats. */
export interface PlayOn extends RoomOptions {
  readonly from: TableState
  readonly at: number
}

/** An exercise of this one table, where the table is. */
const exerciseOf = ({ game, seed, from }: PlayOn): ExerciseState => ({
  ...initialExercise,
  id: from.exercise,
  place: 'playing',
  phaseIndex: from.stage.phaseIndex,
  created: {
    type: 'ExerciseCreated',
    exercise: from.exercise,
    scenario: game.scenario.id,
    scenarioHash: '',
    edition: game.edition.id,
    seed,
    language: 'nl',
    noClock: from.noClock,
    code: '000000',
    tables: [{ table: from.table, number: from.number, code: '000000' }],
    owner: { organisation: 'local', person: 'rehearsal' },
    bots: [],
  },
})

/**
 * One way in which a table in play could have gone on: scripted players take all its seats and play to the end of
 * the story, with luck drawn anew from the seed. The same seed gives the same end. Throws when it does not end.
 */
export const playOn = (options: PlayOn): TableState => {
  const { game, seed, from, at } = options
  const room = new Room(options)
  room.enter({ exercise: exerciseOf(options), table: { ...from, seed }, at })
  if (!from.clock.running) room.command({ type: 'ResumeAll' })
  play(room, game, 'debrief')
  const [table] = room.tables
  if (!table) throw new Error('A table that plays on is still there.')
  return table.state
}
