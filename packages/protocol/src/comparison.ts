/** An exercise has at least so many tables to be compared: with fewer it would be about people who can be known. */
export const fewestTables = 3
/** A reading time of fewer readings than these says nothing. */
export const fewestReadings = 5

/** So many tables, out of how many. */
export interface Portion {
  readonly tables: number
  readonly of: number
}

/** Middle reading time of a text [s], and how often it was read. */
export interface Reading {
  readonly seconds: number
  readonly readings: number
}

/** One exercise beside the others: when it was, no finer than a month, and how large. */
export interface ComparedExercise {
  /** "2026-11" */
  readonly month: string
  readonly edition: string
  readonly tables: number
}

/** Something over all exercises, and in each of them in their order; null where it did not come up there. */
interface Compared<T> {
  readonly all: T
  readonly each: readonly (T | null)[]
}

/** A dilemma: how many tables made the choice that most tables made. */
export interface ComparedDecision extends Compared<Portion> {
  readonly title: string
  /** The choice that most tables made. */
  readonly most: string
  readonly options: readonly ({ readonly label: string } & Compared<number>)[]
  /** "Ik dacht er anders over". */
  readonly dissents: Compared<number>
}

/** A fact and a decision on which it bears: at how many tables the decider had it before. */
export interface ComparedFact extends Compared<Portion> {
  readonly sentence: string
  readonly decision: string
}

export interface ComparedText extends Compared<Reading> {
  /** Of the message in the scenario: several may have one subject. */
  readonly id: string
  readonly subject: string
}

/** Exercises with one scenario beside each other: nothing in it is of a person, a table or a day. */
export interface Comparison {
  readonly scenario: string
  readonly tables: number
  readonly exercises: readonly ComparedExercise[]
  /** The most divided first. */
  readonly decisions: readonly ComparedDecision[]
  /** The most hidden first. */
  readonly facts: readonly ComparedFact[]
  /** The slowest first. */
  readonly texts: readonly ComparedText[]
}
