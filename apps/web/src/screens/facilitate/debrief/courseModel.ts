import { type CourseView, type DebriefScene, debriefScenes, sceneMinutes } from '@natte-meren/protocol'

const minute = 60_000
const shortScenes = ['decisions', 'facts', 'home'] as const

/** How long a scene has been shown, also before, ms. */
export const shownFor = (course: CourseView, scene: DebriefScene, current: DebriefScene, now: number): number =>
  (course.spent[scene] ?? 0) + (scene === current ? Math.max(0, now - course.since) : 0)

/** What the scenes ask for from here on, ms: the rest of this one, and those that follow. */
const askedFrom = (scenes: readonly DebriefScene[], course: CourseView, current: DebriefScene, now: number): number => {
  const following = scenes.filter((scene) => debriefScenes.indexOf(scene) > debriefScenes.indexOf(current))
  const here = scenes.includes(current) ? sceneMinutes[current] * minute - shownFor(course, current, current, now) : 0
  return Math.max(0, here) + following.reduce((sum, scene) => sum + sceneMinutes[scene] * minute, 0)
}

const inMinutes = (ms: number): number => Math.round(ms / minute)

export interface SlotAdvice {
  /** Minutes that are left, that all scenes still ask for, and that the short debrief does. */
  readonly left: number
  readonly asked: number
  readonly short: number
}

/** Three scenes are advised where the end comes before the six are through, and they would help. [DEB-4] */
export const slotAdvice = (
  course: CourseView,
  current: DebriefScene,
  stop: number | null,
  now: number,
): SlotAdvice | null => {
  if (stop === null || course.short) return null
  const left = stop - now
  const asked = askedFrom(debriefScenes, course, current, now)
  const short = askedFrom(shortScenes, course, current, now)
  if (left >= asked || short >= asked) return null
  return { left: Math.max(0, Math.floor(left / minute)), asked: inMinutes(asked), short: inMinutes(short) }
}
