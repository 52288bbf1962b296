import type { TextId } from '@natte-meren/protocol'
import type { Evolvers } from './recorded.ts'

/** Notes of the facilitator, stamped with the moment; survive a step back. */
interface Note {
  readonly text: TextId
  readonly story: number
  readonly order: number
}
/** Which messages each seat has seen; survives a step back. */
export type SeenState = Readonly<Record<string, Readonly<Record<string, true>>>>
export type NotesState = Readonly<Record<string, Note>>

export type NoteEvent = { type: 'NoteAdded'; note: string; text: TextId }
export type SeenEvent = { type: 'InjectsSeen'; seat: string; injects: string[] }

export const evolveNotes: Evolvers<NotesState, NoteEvent> = {
  NoteAdded: (notes, { event, story, version }) => ({
    ...notes,
    [event.note]: { text: event.text, story, order: version },
  }),
}

export const evolveSeen: Evolvers<SeenState, SeenEvent> = {
  InjectsSeen: (seen, { event }) => {
    const now: Record<string, true> = { ...seen[event.seat] }
    for (const inject of event.injects) now[inject] = true
    return { ...seen, [event.seat]: now }
  },
}
