import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareGame } from '@natte-meren/engine'
import {
  type GoldenCast,
  type GoldenReplay,
  type GoldenRun,
  readGolden,
  recordGolden,
  replayGolden,
  type StoryDifference,
  storyDifferences,
  type Temperament,
  writeGolden,
} from '@natte-meren/prover'
import type { Scenario } from '@natte-meren/scenario'
import { loadScenario } from './scenario.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'

export interface GoldenOptions {
  /** Writes down what the runs come to now. */
  readonly accept: boolean
  /** Name of a new run. */
  readonly record: string | null
  readonly seed: number
  readonly edition: string
  /** Role ids, with commas; those that are always played when null. */
  readonly roles: string | null
  readonly temperament: Temperament | null
  readonly json: boolean
  readonly lang: CliLanguage
}

interface Checked {
  readonly name: string
  readonly ok: boolean
  readonly hash: string
  readonly differences: readonly StoryDifference[]
  /** Commands that are refused today. */
  readonly refused: readonly { id: string; command: string; code: string }[]
}

const goldenFolder = (folder: string): string => join(folder, 'golden')

const readRuns = async (folder: string): Promise<{ name: string; run: GoldenRun }[]> => {
  const names = (await readdir(goldenFolder(folder)).catch(() => [])).filter((name) => name.endsWith('.json')).sort()
  const runs = await Promise.all(
    names.map(async (name) => ({ name, run: readGolden(await readFile(join(goldenFolder(folder), name), 'utf8')) })),
  )
  return runs.flatMap(({ name, run }) => (run ? [{ name: name.replace(/\.json$/, ''), run }] : []))
}

const save = async (folder: string, name: string, run: GoldenRun): Promise<void> => {
  await mkdir(goldenFolder(folder), { recursive: true })
  await writeFile(join(goldenFolder(folder), `${name}.json`), writeGolden(run))
}

const checked = (name: string, run: GoldenRun, { hash, story, refused }: GoldenReplay): Checked => {
  const differences = storyDifferences(run.story, story)
  return {
    name,
    ok: hash === run.hash && differences.length === 0 && refused.length === 0,
    hash,
    differences,
    refused: refused.map(({ command, code }) => ({ id: command.id, command: command.command.type, code })),
  }
}

/** What a run comes to now; where a command is refused it is played anew by the same bots. */
const renewed = (scenario: Scenario, run: GoldenRun): GoldenRun | null => {
  const game = prepareGame(scenario, run.edition)
  if (!game) return null
  const { hash, story, refused } = replayGolden(game, run)
  if (refused.length === 0) return { ...run, hash, story }
  const { edition, seed, roles, temperament } = run
  return recordGolden(game, { edition, seed, roles, temperament })
}

const words = {
  outcome: ['afloop', 'outcome'],
  decisions: ['besluit', 'decision'],
  indicators: ['indicator', 'indicator'],
  flags: ['vlag', 'flag'],
  duties: ['plicht', 'duty'],
  facts: ['feit', 'fact'],
  messages: ['bericht', 'message'],
} as const

const differenceLine = ({ part, name, was, is }: StoryDifference, lang: CliLanguage): string => {
  const [nl, en] = words[part]
  const nothing = choose(lang, 'er niet', 'not there')
  return `    ${[choose(lang, nl, en), name].join(' ').trim()}: was ${was ?? nothing}, is ${is ?? nothing}`
}

const printChecked = ({ name, ok, differences, refused }: Checked, lang: CliLanguage, { print }: Output): void => {
  print(`${ok ? '✓' : '✗'} ${name}`)
  for (const { command, code } of refused)
    print(`    ${choose(lang, 'wordt nu geweigerd', 'is refused now')}: ${command} (${code})`)
  for (const difference of differences) print(differenceLine(difference, lang))
}

const castOf = (scenario: Scenario, { seed, edition, roles, temperament }: GoldenOptions): GoldenCast => ({
  edition,
  seed,
  roles:
    roles === null
      ? scenario.roles.filter(({ played }) => played === 'always').map(({ id }) => id)
      : roles.split(',').map((role) => role.trim()),
  temperament,
})

const record = async (folder: string, scenario: Scenario, name: string, options: GoldenOptions): Promise<boolean> => {
  const game = prepareGame(scenario, options.edition)
  if (!game || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return false
  await save(folder, name, recordGolden(game, castOf(scenario, options)))
  return true
}

/** Plays the golden runs beside a scenario again, and says what became different; or writes down what they come to now. */
export const golden = async (folder: string, options: GoldenOptions, output: Output): Promise<ExitCode> => {
  const { accept, json, lang } = options
  const version = await loadScenario(folder, lang)
  const scenario = typeof version === 'string' ? null : version.scenario
  if (!scenario) {
    const broken = choose(lang, 'Dit scenario is nog niet speelbaar.', 'This scenario cannot be played yet.')
    output.complain(typeof version === 'string' ? version : broken)
    return 2
  }
  if (options.record !== null && !(await record(folder, scenario, options.record, options))) {
    output.complain(choose(lang, 'Deze naam of versie kan niet.', 'This name or edition is not possible.'))
    return 2
  }
  const runs = await readRuns(folder)
  if (accept)
    for (const { name, run } of runs) {
      const now = renewed(scenario, run)
      if (now) await save(folder, name, now)
    }
  const results = (accept ? await readRuns(folder) : runs).map(({ name, run }) => {
    const game = prepareGame(scenario, run.edition)
    const none: Checked = { name, ok: false, hash: '', differences: [], refused: [] }
    return game ? checked(name, run, replayGolden(game, run)) : none
  })
  const ok = results.every((result) => result.ok)
  if (json) output.print(JSON.stringify({ ok, runs: results }))
  else {
    for (const result of results) printChecked(result, lang, output)
    if (!ok)
      output.print(
        choose(
          lang,
          'Is dit de bedoeling? Leg het vast met: natte-meren golden <map> --accept',
          'Is this intended? Write it down with: natte-meren golden <folder> --accept',
        ),
      )
  }
  return ok ? 0 : 1
}
