import type { Game } from '@natte-meren/engine'
import { seatings } from '../machine/cast.ts'
import { type Model, modelOf } from '../machine/model.ts'
import { type Evening, type Habits, habitsOf, playEvening } from './evening.ts'

/** Evenings that are compared before it is said that an option never does better. */
export const comparedEvenings = 300

/** Of two evenings that differ in one option only: where the first did better, and what was told differently. */
interface Difference {
  better: boolean
  told: boolean
}

const ranks = { missed: 0, running: 1, none: 2, met: 2 } as const

const isBetter = (a: Evening, b: Evening): boolean =>
  Object.entries(a.indicators).some(([id, value]) => value > (b.indicators[id] ?? value)) ||
  Object.entries(a.duties).some(([id, status]) => ranks[status] > ranks[b.duties[id] ?? 'none'])

const isToldApart = (a: Evening, b: Evening): boolean =>
  a.outcome !== b.outcome || JSON.stringify(a.arrived) !== JSON.stringify(b.arrived)

const withOption = (habits: Habits, decision: string, option: number): Habits => ({
  ...habits,
  option: (id, options) => (id === decision ? option : habits.option(id, options)),
})

/** For each two options of a decision what was found, over evenings with habits of every kind. */
const compare = (models: readonly Model[], decision: string, options: number): Difference[][] => {
  const found = Array.from({ length: options }, () =>
    Array.from({ length: options }, (): Difference => ({ better: false, told: false })),
  )
  const settled = () => found.every((row, a) => row.every(({ better }, b) => a === b || better))
  for (let number = 0; number < comparedEvenings && !settled(); number += 1) {
    const model = models[number % models.length]
    if (!model) return found
    const habits = habitsOf(2, number)
    const played = Array.from({ length: options }, (_, option) =>
      playEvening(model, withOption(habits, decision, option)),
    )
    for (const [a, one] of played.entries())
      for (const [b, other] of played.entries()) {
        const pair = found[a]?.[b]
        if (!pair || a === b) continue
        pair.better ||= isBetter(one, other)
        pair.told ||= isToldApart(one, other)
      }
  }
  return found
}

/** An option that is never better than another, with the one that is at least as good everywhere. */
export interface Dominated {
  readonly decision: string
  readonly worse: string
  readonly better: string
  /** They come out the same in everything that a table is told. */
  readonly same: boolean
}

/** Options that never do better than another option of their decision, on any indicator and any duty. */
export const dominatedIn = (game: Game): Dominated[] => {
  const models = seatings(game).map((seated) => modelOf(game, seated, 'everything'))
  return [...game.decisions.values()].flatMap(({ id, options }) => {
    const found = compare(models, id, options.length)
    return options.flatMap((worse, a) =>
      options.flatMap((better, b): Dominated[] => {
        const there = found[a]?.[b]
        const back = found[b]?.[a]
        if (a === b || !there || !back || there.better) return []
        // Of two that come out alike the later one is named, once.
        if (!back.better && (there.told || a < b)) return []
        return [{ decision: id, worse: worse.id, better: better.id, same: !back.better }]
      }),
    )
  })
}
