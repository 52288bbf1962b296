import { join } from 'node:path'
import { imageKey } from '@natte-meren/engine'
import { readScenarioFolder, type ScenarioVersion, writeScenarioVersion } from '@natte-meren/library'
import type { ScenarioSummary } from '@natte-meren/protocol'
import { type Localised, type Scenario, wordings } from '@natte-meren/scenario'
import type { Logger } from 'pino'
import { subfolders } from '../store/subfolders.ts'
import type { PinnedScenario, ScenarioShelf } from './scenarioShelf.ts'

const inLanguages = (text: Localised): Record<string, string> => Object.fromEntries(wordings(text))

const summaryOf = (id: string, scenario: Scenario): ScenarioSummary => ({
  id,
  version: scenario.version,
  title: inLanguages(scenario.title),
  summary: inLanguages(scenario.summary),
  editions: scenario.editions.map((edition) => ({
    id: edition.id,
    title: inLanguages(edition.title),
    minutes: edition.minutes,
    phases: edition.phases.length,
  })),
  roles: scenario.roles.map((role) => ({
    id: role.id,
    code: role.code,
    name: inLanguages(role.name),
    larger: role.played === 'larger',
  })),
})

/** The scenarios in a folder of scenario folders; played versions are kept in another, by their hash. */
export const libraryShelf = (scenarios: string, kept: string, log: Logger): ScenarioShelf => {
  const known = new Map<string, Scenario>()
  const images = new Map<string, string>()

  const keep = (hash: string, scenario: Scenario): void => {
    known.set(hash, scenario)
    for (const image of scenario.images) for (const [, svg] of wordings(image.svg)) images.set(imageKey(svg), svg)
  }

  const read = async (folder: string): Promise<ScenarioVersion | null> => {
    const version = await readScenarioFolder(folder)
    return typeof version === 'string' ? null : version
  }

  const layAside = async ({ hash, texts }: ScenarioVersion): Promise<void> => {
    const folder = join(kept, hash)
    if ((await read(folder))?.hash !== hash) await writeScenarioVersion(texts, folder)
  }

  const take = async (id: string): Promise<PinnedScenario | 'unknown' | 'broken'> => {
    // Only names that are there: an id never becomes a path by itself.
    if (!(await subfolders(scenarios)).includes(id)) return 'unknown'
    const version = await read(join(scenarios, id))
    if (!version) return 'unknown'
    const { hash, scenario } = version
    if (!scenario) return 'broken'
    await layAside(version)
    keep(hash, scenario)
    return { hash, scenario }
  }

  const find = async (hash: string): Promise<Scenario | null> => {
    const current = (await subfolders(scenarios)).map((id) => join(scenarios, id))
    for (const folder of [join(kept, hash), ...current]) {
      const version = await read(folder)
      if (version?.hash === hash) return version.scenario
    }
    return null
  }

  return {
    list: async () => {
      const found = await Promise.all(
        (await subfolders(scenarios)).map(async (id) => ({ id, version: await read(join(scenarios, id)) })),
      )
      return found.flatMap(({ id, version }) => {
        if (version?.scenario) return [summaryOf(id, version.scenario)]
        if (version) log.warn({ scenario: id, findings: version.findings.length }, 'a scenario cannot be played')
        return []
      })
    },
    take,
    pinned: async (hash) => {
      const scenario = known.get(hash) ?? (await find(hash))
      if (scenario) keep(hash, scenario)
      return scenario
    },
    image: (key) => images.get(key) ?? null,
  }
}
