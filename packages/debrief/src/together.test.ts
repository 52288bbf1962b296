import { initialExercise, prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { togetherProjector } from '@natte-meren/projection'
import { type TogetherView, togetherChannel } from '@natte-meren/protocol'
import { playThrough, type RehearsedTable } from '@natte-meren/prover'
import { Told } from '@natte-meren/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../../scenarios/natte-meren/', import.meta.url).pathname
const version = await readScenarioFolder(folder)
if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read')
const { scenario, hash: scenarioHash } = version
const game = prepareGame(scenario, 'full')
if (!game) throw new Error('Natte Meren has no full edition')

const evenings = new Map<number, readonly RehearsedTable[]>()
const evening = (seed: number): readonly RehearsedTable[] => {
  const tables = evenings.get(seed) ?? playThrough({ game, scenarioHash, seed, tables: 4 })
  evenings.set(seed, tables)
  return tables
}
const together = (tables: readonly RehearsedTable[]): TogetherView => {
  const played = tables.map(({ state, texts }) => ({ state, texts: (id: string) => texts.get(id) }))
  const view = togetherProjector(game, 'nl')({ exercise: { ...initialExercise, place: 'debrief' }, tables: played })
  if (!view) throw new Error('There is nothing to look at.')
  return view
}

const runs = { numRuns: 25 }
const anyEvening = fc.integer({ min: 1, max: 10 }).map(evening)

describe('the numbers of all tables are those of their logs', () => {
  test('for the words [ALL-2]', () => {
    fc.assert(
      fc.property(anyEvening, (tables) => {
        const said = tables.flatMap((table) =>
          [...new Told(table).words.values()].map((id) => table.texts.get(id) ?? ''),
        )
        const { words } = together(tables)
        expect(words.said).toBe(said.length)
        expect(words.different).toBe(new Set(said).size)
        for (const { word, count } of words.list) expect(count).toBe(said.filter((one) => one === word).length)
      }),
      runs,
    )
  })

  test('for what was decided, advised, put off and thought otherwise [ALL-3]', () => {
    fc.assert(
      fc.property(anyEvening, (tables) => {
        const told = tables.map((table) => new Told(table))
        const count = (isSo: (one: Told) => boolean) => told.filter(isSo).length
        for (const { id, options, advice, ...decision } of together(tables).decisions) {
          const chosen = (one: Told) => (one.taken.has(id) ? (one.proposed.get(id)?.option ?? null) : null)
          const advisedAt = (one: Told) =>
            one.revealed.has(id)
              ? [...one.advice].flatMap(([key, option]) => (key.startsWith(`${id} `) && option ? [option] : []))
              : []
          expect(decision.tables).toBe(tables.length)
          expect(decision.lapsed).toBe(count((one) => !one.taken.has(id)))
          expect(decision.deferred).toBe(count((one) => one.deferred.has(id)))
          expect(decision.dissents).toBe(told.flatMap(({ dissents }) => dissents).filter((one) => one === id).length)
          for (const option of options) {
            expect(option.tables).toBe(count((one) => chosen(one) === option.id))
            expect(option.advised).toBe(told.flatMap(advisedAt).filter((one) => one === option.id).length)
          }
          const decided = told.filter((one) => chosen(one) !== null)
          expect(advice.given).toBe(decided.flatMap(advisedAt).length)
          const followed = decided.flatMap((one) => advisedAt(one).filter((option) => option === chosen(one)))
          expect(advice.followed).toBe(followed.length)
          const texts = tables.flatMap(
            (table, at) => table.texts.get(told[at]?.proposed.get(id)?.explanation ?? '') ?? [],
          )
          expect(decision.explanations.length + decision.more).toBe(decided.length)
          for (const { words } of decision.explanations) expect(texts).toContain(words)
        }
      }),
      runs,
    )
  })

  test('for how far each fact came [ALL-4]', () => {
    fc.assert(
      fc.property(anyEvening, (tables) => {
        const told = tables.map((table) => new Told(table))
        const count = (isSo: (one: Told) => boolean) => told.filter(isSo).length
        const { facts } = together(tables)
        for (const { id, ...fact } of facts) {
          const matters = scenario.facts.find((one) => one.id === id)?.matters ?? []
          const judgedAt = (one: Told) =>
            matters.flatMap((decision) => {
              const made = one.proposed.get(decision)
              return one.taken.has(decision) && made ? [{ at: one.reached(id, made.role), decided: made.order }] : []
            })
          const came = (one: Told) => [...one.held.keys()].some((key) => key.startsWith(`${id} `))
          const judged = told.filter(came).map(judgedAt)
          const all = judged.filter((moments) => moments.length > 0)
          const inTime = all.filter((moments) => moments.every(({ at, decided }) => at < decided))
          const never = all.filter((moments) => moments.every(({ at }) => at === Number.POSITIVE_INFINITY))
          expect(fact).toMatchObject({
            held: count(came),
            told: count((one) => one.told.has(id)),
            tabled: count((one) => one.tabled.has(id)),
            before: inTime.length,
            never: never.length,
            after: all.length - inTime.length - never.length,
          })
        }
        expect(facts.length).toBeGreaterThan(10)
      }),
      runs,
    )
  })

  test('for the questions that were shared, and for those only [ALL-5]', () => {
    fc.assert(
      fc.property(anyEvening, (tables) => {
        const shared = tables.flatMap((table) => new Told(table).shared)
        const { questions } = together(tables)
        expect(questions.shared).toBe(shared.length)
        const listed = questions.themes.flatMap(({ list }) => list)
        const hidden = questions.themes.reduce((sum, { more }) => sum + more, 0)
        expect(listed.length + hidden).toBe(questions.different)
        if (hidden === 0) expect(listed.reduce((sum, one) => sum + one.shared, 0)).toBe(shared.length)
      }),
      runs,
    )
  })

  test('for how it ended, and for the lines of the first day [ALL-6]', () => {
    fc.assert(
      fc.property(anyEvening, (tables) => {
        const { outcomes, verbs } = together(tables)
        expect(outcomes.reduce((sum, outcome) => sum + outcome.tables, 0)).toBe(tables.length)
        for (const lines of Object.values(verbs)) {
          expect(lines.length).toBeGreaterThan(0)
          for (const line of lines) expect(line.tables).toBeLessThanOrEqual(tables.length)
          expect([...lines].sort((a, b) => b.tables - a.tables)).toEqual(lines)
        }
      }),
      runs,
    )
  })
})

describe('the debrief of three hundred tables', () => {
  const ten = [1, 2, 3, 4, 5].flatMap(evening)
  /** Copies, in which everybody types something of their own, as long as it may be. */
  const hall = Array.from({ length: 300 }, (_, index): RehearsedTable => {
    const table = ten[index % ten.length]
    if (!table) throw new Error('An evening has tables.')
    const texts = new Map(
      [...table.texts].map(([id, text]) => [id, `${index} ${text} `.padEnd(id.endsWith('.word') ? 40 : 280, 'abc ')]),
    )
    const questions = Object.fromEntries(
      Object.entries(table.state.questions).map(([id, question]) => [
        `${id}-${index}`,
        { ...question, suggestion: null },
      ]),
    )
    const id = `table-${index}`
    return { ...table, id, texts, state: { ...table.state, table: id, number: index, questions } }
  })

  test('is small enough to be sent to every phone in the hall [ALL-8]', () => {
    const view = together(hall)
    expect(togetherChannel.safeParse({ together: view }).success).toBe(true)
    expect(view.words.more).toBeGreaterThan(500)
    expect(view.questions.different).toBeGreaterThan(100)
    const bytes = new TextEncoder().encode(JSON.stringify(view)).length
    expect(bytes).toBeGreaterThan(10 * 1024)
    expect(bytes).toBeLessThan(64 * 1024)
  })

  test('names no seat and no table [ALL-9]', () => {
    const bytes = JSON.stringify(together(hall))
    const seats = ten.flatMap(({ state }) => Object.keys(state.seats.seats))
    expect(seats.length).toBeGreaterThan(20)
    for (const seat of seats) expect(bytes).not.toContain(`"${seat}"`)
    expect(bytes).not.toMatch(/"table-\d/)
    expect(bytes).not.toMatch(/"table":\d/)
  })
})
