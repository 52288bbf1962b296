import type {
  Accepted,
  ExerciseCommand,
  ObserverCommand,
  PlayerText,
  Refused,
  TableCommand,
} from '@natte-meren/protocol'

type Typed<F> = F extends PlayerText ? string : F
/** A command as a device writes it: what was typed is a plain text until the server has read it. */
type Outgoing<C> = C extends { command: infer Order }
  ? { [K in keyof C]: K extends 'command' ? Outgoing<Order> : Typed<C[K]> }
  : C extends unknown
    ? { [K in keyof C]: Typed<C[K]> }
    : never

export type OutgoingTableCommand = Outgoing<TableCommand>
export type OutgoingExerciseCommand = Outgoing<ExerciseCommand>
export type OutgoingObserverCommand = Outgoing<ObserverCommand>

/**
 * Sends a command and tells what became of it. Without a connection it waits, also over a reload,
 * and the answer comes when the connection is back.
 */
export type Dispatch = (command: OutgoingTableCommand) => Promise<Accepted | Refused>

/** The same for an observer’s notes. */
export type TakeNote = (command: OutgoingObserverCommand) => Promise<Accepted | Refused>

/** An answer, with the id under which the command was sent: what it made is named after it. */
export type Answered = (Accepted | Refused) & { readonly id?: string }

/** The same for a facilitator, who names the table (`null`: the whole exercise). */
export type Facilitate = (
  table: string | null,
  command: OutgoingTableCommand | OutgoingExerciseCommand,
) => Promise<Answered>
