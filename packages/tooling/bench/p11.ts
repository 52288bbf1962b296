import { exerciseReport, tableFindings } from '@natte-meren/debrief'
import { type Game, initialExercise, prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { lensOf, togetherProjector } from '@natte-meren/projection'
import { playThrough, type RehearsedTable } from '@natte-meren/prover'
import { reportFile } from '@natte-meren/report'
import type { Figure, Workload } from './figure.ts'
import { median } from './statistics.ts'

const count = 300
const different = 60
const repeats = 5
const folder = new URL('../../../scenarios/natte-meren/', import.meta.url).pathname

const figure = (name: string, value: number, unit: string, most?: number): Figure => ({
  ...{ workload: 'P11', name, value, unit, floor: null, judged: value },
  goal: most === undefined ? {} : { most },
})

/** A room full of tables: some dozens of games, each at several of them. */
const roomOf = (game: Game, scenarioHash: string): readonly RehearsedTable[] => {
  const played = playThrough({ game, scenarioHash, seed: 11, tables: different })
  return Array.from({ length: count }, (_, index) => {
    const table = played[index % different]
    if (!table) throw new Error('A rehearsal has its tables.')
    return { ...table, id: `table-${index + 1}`, state: { ...table.state, number: index + 1 } }
  })
}

/** Middle of several, each from scratch [ms]. */
const timed = async (work: () => unknown): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < repeats; round += 1) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return median(times)
}

const reportOf = (game: Game, tables: readonly RehearsedTable[], scenarioHash: string) => {
  const lens = lensOf(game, 'nl')
  const found = tables.map(({ state, log, texts }) =>
    tableFindings(lens, {
      state,
      events: log.flatMap(({ events }) => events),
      texts: (id) => texts.get(id),
    }),
  )
  return exerciseReport(lens, found, {
    named: false,
    name: null,
    day: '2026-11-24',
    scenarioHash,
    notes: [],
    scores: [],
  })
}

/** What a debrief asks of the machine when the last table is done. */
export const p11: Workload = {
  id: 'P11',
  about: 'debrief: aggregates and report of 300 tables',
  run: async (say) => {
    const version = await readScenarioFolder(folder)
    const game = typeof version === 'string' || !version.scenario ? null : prepareGame(version.scenario, 'full')
    if (typeof version === 'string' || !game) throw new Error('Natte Meren cannot be read.')
    const tables = roomOf(game, version.hash)
    say(`${count} tables of ${tables[0]?.state.version ?? 0} events and more`)
    const shown = tables.map(({ state, texts }) => ({ state, texts: (id: string) => texts.get(id) }))
    const exercise = { ...initialExercise, place: 'debrief' as const }
    const aggregates = await timed(() => togetherProjector(game, 'nl')({ exercise, tables: shown }))
    const sent = JSON.stringify(togetherProjector(game, 'nl')({ exercise, tables: shown })).length / 1024
    const before = process.memoryUsage.rss()
    const material = () => ({ game, report: reportOf(game, tables, version.hash), tables: [], actions: [], now: 0 })
    const report = await timed(material)
    const document = await timed(() => reportFile('docx', material()))
    const workbook = await timed(() => reportFile('xlsx', material()))
    const memory = (process.memoryUsage.rss() - before) / 1e6
    return [
      figure(`aggregates of ${count} tables`, aggregates, 'ms', 1_000),
      figure('of which each device is sent', sent, 'kB', 64),
      figure(`report of ${count} tables`, report, 'ms', 1_000),
      figure('the same as a Word document', document, 'ms'),
      figure('the same as a workbook', workbook, 'ms'),
      figure('memory that it took', memory, 'MB'),
    ]
  },
}
