import type { DetachedExercise, ExerciseCommand, Rejection } from '@natte-meren/protocol'
import { refuse } from './context.ts'
import type { Recorded } from './recorded.ts'

/** The scenes of the debrief in order. */
const scenes = ['words', 'timeline', 'decisions', 'facts', 'questions', 'home'] as const

/** What a short slot has room for. */
const shortScenes: ReadonlySet<string> = new Set(['decisions', 'facts', 'home'])

/** How the room goes through the debrief. All times are server time or whole milliseconds. */
export interface DebriefCourse {
  /** When the debrief opened, and when the scene came that is shown. */
  readonly startedAt: number
  readonly since: number
  /** How long each scene was shown before. */
  readonly spent: Readonly<Record<string, number>>
  /** Page of the scene, counted from 0. */
  readonly page: number
}

export type CourseEvent =
  | { type: 'SceneChosen'; scene: string }
  | { type: 'PageTurned'; page: number }
  /** Three scenes instead of six, or all of them after all. */
  | { type: 'DebriefShortened'; short: boolean }
  /** Tables lead their own debrief, or go along with the room again, where that is. */
  | { type: 'SelfLedSet'; on: boolean; scene: string }

interface Place {
  readonly scene: string
  readonly course: DebriefCourse | null
}

export const startCourse = (at: number): DebriefCourse => ({ startedAt: at, since: at, spent: {}, page: 0 })

const toScene = ({ scene, course }: Place, to: string, at: number): Place => {
  if (!course || scene === to) return { scene: to, course }
  const spent = { ...course.spent, [scene]: (course.spent[scene] ?? 0) + at - course.since }
  return { scene: to, course: { ...course, spent, since: at, page: 0 } }
}

/** Where the room is after one of these events. */
export const evolveCourse = <S extends Place & { readonly short: boolean; readonly selfLed: boolean }>(
  state: S,
  { event, at }: Recorded<CourseEvent>,
): S => {
  switch (event.type) {
    case 'SceneChosen':
      return { ...state, ...toScene(state, event.scene, at) }
    case 'PageTurned':
      return { ...state, course: state.course && { ...state.course, page: event.page } }
    case 'DebriefShortened':
      return { ...state, short: event.short }
    case 'SelfLedSet':
      return { ...state, selfLed: event.on }
  }
}

type CourseCommand = Extract<
  DetachedExercise<ExerciseCommand>,
  { type: 'SetDebriefScene' | 'TurnPage' | 'ShortenDebrief' | 'LetTablesLead' }
>

interface Course extends Place {
  readonly place: string
  readonly short: boolean
  readonly selfLed: boolean
}

/** Only while the debrief is open; that tables lead their own can be said before. [DEB-1] [DEB-2] [DEB-3] [SELF-1] */
export const decideCourse = (state: Course, command: CourseCommand): readonly CourseEvent[] | Rejection => {
  if (command.type === 'LetTablesLead') {
    if (command.on === state.selfLed) return refuse('step/stale')
    return [{ type: 'SelfLedSet', on: command.on, scene: state.scene }]
  }
  if (state.place !== 'debrief') return refuse('exercise/not_open')
  switch (command.type) {
    case 'SetDebriefScene':
      if (state.selfLed) return refuse('step/not_ready')
      return [{ type: 'SceneChosen', scene: command.scene }]
    case 'TurnPage':
      // The room has gone on: this page was of another scene.
      if (command.scene !== state.scene || command.page === state.course?.page) return refuse('step/stale')
      return [{ type: 'PageTurned', page: command.page }]
    case 'ShortenDebrief':
      return command.short === state.short ? refuse('step/stale') : [{ type: 'DebriefShortened', short: command.short }]
  }
}

/** The scenes that the room goes through, the one that is shown among them. [DEB-3] */
export const scenesShown = ({ scene, short }: { readonly scene: string; readonly short: boolean }) =>
  scenes.filter((name) => !short || shortScenes.has(name) || name === scene)
