import type { EntityKind } from '../entity.ts'
import { entityWords } from '../entity.ts'
import { type FileKind, kindOfFile } from '../fileKind.ts'
import { type Path, type Problem, problem } from '../problem.ts'
import { positionOf, type Source } from '../source.ts'

/**
 * All ids of a scenario by kind, read from the plain data, so that one broken field does not turn
 * every reference into a finding. A kind is null when a file that holds it could not be read.
 * Options are written `decision/option`.
 */
export type Ids = {
  known: Record<EntityKind, Map<string, { file: string; path: Path }> | null>
  problems: Problem[]
}

/** Where each kind of entity lives: in which file, under which list. */
const lists: readonly { file: FileKind; list: string; kind: EntityKind }[] = [
  { file: 'scenario', list: 'editions', kind: 'edition' },
  { file: 'scenario', list: 'indicators', kind: 'indicator' },
  { file: 'scenario', list: 'flags', kind: 'flag' },
  { file: 'scenario', list: 'goals', kind: 'goal' },
  { file: 'scenario', list: 'images', kind: 'image' },
  { file: 'roles', list: 'roles', kind: 'role' },
  { file: 'facts', list: 'facts', kind: 'fact' },
  { file: 'duties', list: 'duties', kind: 'duty' },
  { file: 'questions', list: 'questions', kind: 'question' },
  { file: 'outcomes', list: 'outcomes', kind: 'outcome' },
  { file: 'glossary', list: 'terms', kind: 'term' },
  { file: 'phase', list: 'injects', kind: 'inject' },
]

const phaseKinds = ['phase', 'inject', 'decision', 'option'] as const

export const collectIds = (sources: readonly Source[]): Ids => {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const missing = (file: FileKind): boolean => {
    const ofKind = sources.filter(({ path }) => kindOfFile(path) === file)
    return ofKind.length === 0 || ofKind.some(({ data }) => !isRecord(data))
  }
  const ids: Ids = { known: emptyIds(), problems: [] }
  const add = (kind: EntityKind, id: unknown, file: string, path: Path, within = ''): void => {
    if (typeof id !== 'string') return
    const known = ids.known[kind] ?? new Map()
    const first = known.get(within + id)
    if (!first) {
      known.set(within + id, { file, path })
      return
    }
    const { line } = positionOf(byPath.get(first.file), first)
    const values = { kind: entityWords[kind], id, first: `${first.file}:${line}` }
    ids.problems.push(problem('id/duplicate', { file, path }, values))
  }
  for (const source of sources) addSource(source, add)
  for (const { file, kind } of lists) if (missing(file)) ids.known[kind] = null
  if (missing('phase')) for (const kind of phaseKinds) ids.known[kind] = null
  return ids
}

type Add = (kind: EntityKind, id: unknown, file: string, path: Path, within?: string) => void

const addSource = ({ path: file, data }: Source, add: Add): void => {
  if (!isRecord(data)) return
  const fileKind = kindOfFile(file)
  for (const { list, kind } of lists.filter((entry) => entry.file === fileKind))
    for (const [index, item] of items(data[list]).entries()) add(kind, item.id, file, [list, index, 'id'])
  if (fileKind !== 'phase') return
  add('phase', data.id, file, ['id'])
  const { decision } = data
  if (!isRecord(decision)) return
  add('decision', decision.id, file, ['decision', 'id'])
  for (const [index, option] of items(decision.options).entries())
    add('option', option.id, file, ['decision', 'options', index, 'id'], `${String(decision.id)}/`)
}

type PlainRecord = Record<string, unknown>

const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The items of a list, in their places; what is no group of fields counts as empty. */
const items = (list: unknown): PlainRecord[] =>
  Array.isArray(list) ? list.map((item) => (isRecord(item) ? item : {})) : []

const emptyIds = (): Ids['known'] => ({
  edition: new Map(),
  indicator: new Map(),
  flag: new Map(),
  goal: new Map(),
  role: new Map(),
  fact: new Map(),
  duty: new Map(),
  question: new Map(),
  outcome: new Map(),
  term: new Map(),
  image: new Map(),
  phase: new Map(),
  inject: new Map(),
  decision: new Map(),
  option: new Map(),
})
