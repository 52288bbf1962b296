import type { ExerciseSummary } from '@natte-meren/protocol'

export type Section = 'now' | 'ready' | 'ended' | 'archive'
export const sections: readonly Section[] = ['now', 'ready', 'ended', 'archive']

const sectionOf = ({ archived, status }: ExerciseSummary): Section => {
  if (archived) return 'archive'
  if (status === 'lobby') return 'ready'
  return status === 'ended' ? 'ended' : 'now'
}

/** A moment on this laptop's calendar, "2026-11-24". */
export const localDay = (at: number): string => {
  const day = new Date(at)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
}

/** An exercise with what it is called when nobody gave it a name: by its day, and its place among those of that day. */
export interface Listed {
  readonly exercise: ExerciseSummary
  readonly day: string
  /** Null for the only one of its day. */
  readonly place: number | null
}

/** All exercises, what happened last on top. */
export const listOf = (exercises: readonly ExerciseSummary[]): Listed[] => {
  const inOrder = [...exercises].sort((a, b) => a.createdAt - b.createdAt)
  return inOrder
    .map((exercise) => {
      const day = localDay(exercise.createdAt)
      const ofDay = inOrder.filter(({ createdAt }) => localDay(createdAt) === day)
      return { exercise, day, place: ofDay.length === 1 ? null : ofDay.indexOf(exercise) + 1 }
    })
    .sort((a, b) => b.exercise.lastActivity - a.exercise.lastActivity)
}

export const inSection = (listed: readonly Listed[], section: Section): Listed[] =>
  listed.filter(({ exercise }) => sectionOf(exercise) === section)

/** From so many exercises on there is something to search. */
export const searchFrom = 9

const wordsOf = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/)

/** Whether every word that was typed begins a word in the texts of an exercise. */
export const isFound = (texts: readonly string[], typed: string): boolean => {
  const words = texts.flatMap(wordsOf)
  return wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)))
}

const dayMs = 86_400_000

/** Days from today until a day on the calendar, at least one. */
export const daysUntil = (day: string, now: number): number =>
  Math.max(1, Math.round((Date.parse(`${day}T12:00`) - Date.parse(`${localDay(now)}T12:00`)) / dayMs))

/** The day on the calendar, so many days from now. */
export const dayAfter = (days: number, now: number): string => localDay(now + days * dayMs)
