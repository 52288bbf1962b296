import type { DetachedExercise, ExerciseCommand, Rejection } from '@natte-meren/protocol'
import { refuse } from './context.ts'
import type { ExerciseTable } from './exerciseTables.ts'

/** What the facilitator does with the debrief of all tables. A step back leaves it as it is. */
export interface DeskState {
  /** Text ids of the words that are taken off the screens. */
  readonly hidden: readonly string[]
  /** What a table said bears its number. */
  readonly numbersShown: boolean
  /** The table that tells about its own run. */
  readonly telling: string | null
}

export const initialDesk: DeskState = { hidden: [], numbersShown: false, telling: null }

export type DeskEvent =
  | { type: 'WordHidden'; word: string; hidden: boolean }
  | { type: 'TableNumbersShown'; shown: boolean }
  | { type: 'TableTold'; table: string | null }
  | { type: 'VoteOpened'; open: boolean }

export const evolveDesk = (desk: DeskState, event: DeskEvent): DeskState => {
  switch (event.type) {
    case 'WordHidden': {
      const others = desk.hidden.filter((word) => word !== event.word)
      return { ...desk, hidden: event.hidden ? [...others, event.word] : others }
    }
    case 'TableNumbersShown':
      return { ...desk, numbersShown: event.shown }
    case 'TableTold':
      return { ...desk, telling: event.table }
    case 'VoteOpened':
      return desk
  }
}

type DeskCommand = Extract<
  DetachedExercise<ExerciseCommand>,
  { type: 'HideWord' | 'ShowTableNumbers' | 'LetTableTell' | 'OpenVote' }
>

/** Only while the debrief is open. [ALL-7] [ALL-9] [ALL-10] */
export const decideDesk = (
  state: { readonly place: string; readonly desk: DeskState },
  tables: readonly ExerciseTable[],
  command: DeskCommand,
): readonly DeskEvent[] | Rejection => {
  if (state.place !== 'debrief') return refuse('exercise/not_open')
  const { desk } = state
  switch (command.type) {
    case 'HideWord':
      if (desk.hidden.includes(command.word) === command.hidden) return refuse('step/stale')
      return [{ type: 'WordHidden', word: command.word, hidden: command.hidden }]
    case 'ShowTableNumbers':
      if (desk.numbersShown === command.shown) return refuse('step/stale')
      return [{ type: 'TableNumbersShown', shown: command.shown }]
    case 'LetTableTell':
      if (command.table !== null && !tables.some(({ table }) => table === command.table))
        return refuse('exercise/unknown')
      return [{ type: 'TableTold', table: command.table }]
    case 'OpenVote':
      return [{ type: 'VoteOpened', open: command.open }]
  }
}
