import type { ObserverNote } from '@natte-meren/protocol'
import { formatStoryShort } from '../format/days.ts'
import { catalogue, type TextLanguage } from './catalogue.ts'
import { termTexts } from './termTexts.ts'

/** Words about a note of an observer, the same for its writer and for the facilitator. */
export const noteTexts = catalogue(
  {
    places: { lobby: 'Voor het begin', debrief: 'Nabespreking', ended: 'Na afloop' },
    phase: (number: number) => `Fase ${number}`,
    played: (minutes: number) => `${minutes} min gespeeld`,
    goal: 'Leerdoel',
    scores: { unseen: 'niet gezien', partly: 'deels', clearly: 'duidelijk gezien' },
  },
  {
    places: { lobby: 'Before the start', debrief: 'Debrief', ended: 'Afterwards' },
    phase: (number) => `Phase ${number}`,
    played: (minutes) => `${minutes} min played`,
    goal: 'Learning goal',
    scores: { unseen: 'not seen', partly: 'in part', clearly: 'clearly seen' },
  },
)

/** "Fase 2 · Oordeel · di 18:40 · 23 min gespeeld". */
export const noteMoment = (note: ObserverNote, storyStart: string, language: TextLanguage): string => {
  const t = noteTexts[language]
  if (note.place !== 'phase' || note.phase === null || note.step === null)
    return t.places[note.place === 'phase' ? 'lobby' : note.place]
  const story = formatStoryShort(note.story, storyStart, language)
  const played = t.played(Math.floor(note.play / 60_000))
  return [t.phase(note.phase.number), termTexts[language].steps[note.step], story, played].join(' · ')
}
