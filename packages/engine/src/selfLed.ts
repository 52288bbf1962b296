/** A table that leads its own debrief. */
export interface SelfLed {
  /** The seat that turns the scenes; null while nobody does. */
  readonly seat: string | null
  /** When the scene came that the table looks at: server time, ms. */
  readonly since: number
}

export type SelfLedEvent =
  /** The table leads its own debrief, or goes along with the room again. */
  | { type: 'SelfLedSet'; on: boolean }
  /** A seat turns the scenes from now on, or with null nobody does. */
  | { type: 'LeadTaken'; seat: string | null }
