import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import {
  type Finding,
  isCompanion,
  type PlacedException,
  type PlacedTest,
  parseScenario,
  type Scenario,
} from '@natte-meren/scenario'

/** Texts of a scenario by path inside its folder, with forward slashes. */
export type ScenarioTexts = Readonly<Record<string, string>>

/** A scenario folder as it was read: its texts, what was found, and the hash by which a run is pinned. */
export interface ScenarioVersion {
  readonly texts: ScenarioTexts
  /** SHA-256 in hex over the sorted paths and the texts with LF line ends. */
  readonly hash: string
  /** Null when a finding makes it unplayable. */
  readonly scenario: Scenario | null
  /** Texts beside the scenario for its authors: never played, no part of the hash, not laid aside. */
  readonly companions: ScenarioTexts
  readonly tests: readonly PlacedTest[]
  readonly exceptions: readonly PlacedException[]
  readonly findings: readonly Finding[]
}

/** Why a folder cannot be read as a scenario at all. */
export type UnusableFolder = 'missing' | 'no-folder' | 'no-scenario' | 'unreadable'

/** Folders that hold texts of a scenario, besides the top, and how the names of these end. */
const innerFolders: Readonly<Record<string, string>> = { phases: '.yaml', media: '.svg', tests: '.yaml' }

const withLf = (text: string): string => text.replaceAll('\r\n', '\n')

/** The content hash of a scenario version: the same on every system. */
export const hashTexts = (texts: ScenarioTexts): string => {
  const hash = createHash('sha256')
  for (const path of Object.keys(texts).sort()) {
    hash.update(`${path}\n`)
    hash.update(withLf(texts[path] ?? ''))
    hash.update('\0')
  }
  return hash.digest('hex')
}

const filesIn = async (folder: string, ending: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  // A link could lead out of the folder: only real files count.
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map(({ name }) => name)
}

const isFolder = async (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

const readTexts = async (folder: string): Promise<ScenarioTexts> => {
  const paths = await filesIn(folder, '.yaml')
  for (const [inner, ending] of Object.entries(innerFolders))
    if (await isFolder(join(folder, inner)))
      paths.push(...(await filesIn(join(folder, inner), ending)).map((name) => `${inner}/${name}`))
  const texts: Record<string, string> = {}
  for (const path of paths.sort()) texts[path] = withLf(await readFile(join(folder, path), 'utf8'))
  return texts
}

const pick = (texts: ScenarioTexts, wanted: (path: string) => boolean): ScenarioTexts =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => wanted(path)))

/**
 * Reads and checks a scenario folder. Findings of a readable folder are in the result; what makes it no
 * scenario folder at all is named instead.
 */
export const readScenarioFolder = async (
  folder: string,
  language: 'nl' | 'en' = 'nl',
): Promise<ScenarioVersion | UnusableFolder> => {
  try {
    if (!(await isFolder(folder))) return (await lstat(folder).catch(() => null)) === null ? 'missing' : 'no-folder'
    const files = await readTexts(folder)
    const texts = pick(files, (path) => !isCompanion(path))
    if (Object.keys(texts).length === 0) return 'no-scenario'
    const companions = pick(files, isCompanion)
    return { texts, companions, hash: hashTexts(texts), ...parseScenario(files, language) }
  } catch {
    return 'unreadable'
  }
}

/** Lays the texts of a version aside in a folder, which is made when it is not there. */
export const writeScenarioVersion = async (texts: ScenarioTexts, folder: string): Promise<void> => {
  const root = resolve(folder)
  for (const [path, text] of Object.entries(texts)) {
    const target = resolve(root, path)
    if (!target.startsWith(root + sep)) throw new Error(`A path leads out of the scenario: ${path}`)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}
