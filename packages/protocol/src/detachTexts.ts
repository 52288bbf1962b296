import { type ExerciseCommand, playerTextFields, type TableCommand } from './commands.ts'
import type { Detached } from './text.ts'

/** A command to an exercise with each player text in it, also in an order to its tables, replaced by its id. */
export type DetachedExercise<C> = C extends { command: infer Order }
  ? { [K in keyof C]: K extends 'command' ? Detached<Order> : C[K] }
  : C

/** A command that the exercise itself decides: a table more and a seat that moves need the host first. */
export type CompleteExerciseCommand = Exclude<ExerciseCommand, { type: 'AddTable' | 'MoveSeat' }>

/** A text that a player typed, under the id by which a log knows it. */
export interface DetachedText {
  readonly id: string
  readonly text: string
}

/**
 * Takes what a player typed out of a command: the log gets `<command id>.<field>` in its place, the text
 * goes to a table of its own, where it can be erased.
 */
export const detachTexts = (
  command: TableCommand,
  commandId: string,
): { command: Detached<TableCommand>; texts: readonly DetachedText[] } => {
  const fields = playerTextFields[command.type]
  if (!fields) return { command: command as Detached<TableCommand>, texts: [] }
  const detached: Record<string, unknown> = { ...command }
  const texts: DetachedText[] = []
  for (const field of fields) {
    const text = detached[field]
    if (typeof text !== 'string') continue
    const id = `${commandId}.${field}`
    texts.push({ id, text })
    detached[field] = id
  }
  return { command: detached as Detached<TableCommand>, texts }
}

/** The same for a command to an exercise: the texts are in the order that goes to its tables. */
export const detachExerciseTexts = (
  command: CompleteExerciseCommand,
  commandId: string,
): { command: DetachedExercise<CompleteExerciseCommand>; texts: readonly DetachedText[] } => {
  if (command.type !== 'OrderTables') return { command, texts: [] }
  const order = detachTexts(command.command, commandId)
  return { command: { ...command, command: order.command as Detached<typeof command.command> }, texts: order.texts }
}
