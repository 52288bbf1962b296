import { isDeepStrictEqual } from 'node:util'
import { anyEvening, givenExercise, givenTable, happens, minimalGame, type TableTrial } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beamerProjector } from './beamer.ts'
import type { TableContext } from './context.ts'
import { controlProjector } from './control.ts'
import { roleProjector, seatProjector } from './project.ts'

const game = minimalGame('full')
const language = 'nl'
const context: TableContext = {
  texts: (id) => `typed: ${id}`,
  code: '123456',
  tables: 1,
  takeHomeKey: (seat) => `key-${seat}`,
  day: '2026-11-24',
}
const { state: exercise } = givenExercise(1, game)

/** Everybody's projectors; each call gives the views of a table by viewer. */
const projectors = () => {
  const control = controlProjector(game, language)
  const beamer = beamerProjector(game, language)
  const byRole = [...game.roles.keys(), null].map((role) => ({
    role,
    project: roleProjector(game, { role, language }),
  }))
  const bySeat = new Map<string, ReturnType<typeof seatProjector>>()
  return ({ state }: TableTrial): Record<string, unknown> => {
    for (const seat of Object.keys(state.seats.seats))
      if (!bySeat.has(seat)) bySeat.set(seat, seatProjector(game, { seat, language }))
    const room = {
      exercise,
      tables: [state],
      codes: {},
      names: {},
      texts: { t1: context.texts },
      address: '',
      beamer: '',
      day: '',
    }
    return {
      control: control(state, {
        ...context,
        exercise,
        allTables: [state],
        online: new Set(),
        observed: [],
        scored: [],
      }),
      beamer: beamer(room, state),
      ...Object.fromEntries(byRole.map(({ role, project }) => [`role ${role}`, project(state, context)])),
      ...Object.fromEntries([...bySeat].map(([seat, project]) => [`seat ${seat}`, project(state, context)])),
    }
  }
}

describe('whatever people do, in whatever order', () => {
  test('a view that was kept up to date is the view that is made anew, for everybody [VIEW-6]', () => {
    let looks = 0
    fc.assert(
      fc.property(fc.nat(50), anyEvening, (seed, happenings) => {
        const table = givenTable({ game, seed })
        const kept = projectors()
        for (const happening of happenings) {
          const { version } = table.state
          happens(table, happening)
          if (table.state.version === version) continue
          looks += 1
          const views = kept(table)
          const fresh = projectors()(table)
          // Equal views are not written out: that takes long.
          for (const viewer of Object.keys(fresh))
            if (!isDeepStrictEqual(views[viewer], fresh[viewer])) expect(views[viewer], viewer).toEqual(fresh[viewer])
        }
      }),
      { numRuns: 40 },
    )
    expect(looks).toBeGreaterThan(200)
  })
})
