import { collectIds } from './checks/ids.ts'
import { textsOf, type WrittenText } from './checks/writtenTexts.ts'
import type { EntityKind } from './entity.ts'
import { kindOfFile } from './fileKind.ts'
import type { Path, Place } from './problem.ts'
import { positionOf, readSource, type Source } from './source.ts'

/** Where everything in a scenario's files stands. */
export interface Atlas {
  /** File and path of the thing with this id; options are named `decision/option`. Null when there is none. */
  readonly find: (kind: EntityKind, id: string) => { readonly file: string; readonly path: Path } | null
  /** Line and column (from 1) of a place; what is missing is placed at its nearest existing parent. */
  readonly position: (place: Place) => { readonly line: number; readonly column: number }
  /** Every text in two languages, by file and in the order in which they stand there. */
  readonly texts: readonly WrittenText[]
}

const sourcesOf = (files: Readonly<Record<string, string>>): Source[] =>
  Object.keys(files)
    .filter((path) => kindOfFile(path))
    .sort()
    .map((path) => readSource(path, files[path] ?? ''))

/** The data of every file as its author wrote it, by path; what cannot be read is undefined. Never throws. */
export const plainData = (files: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(sourcesOf(files).map(({ path, data }) => [path, data]))

/** Reads the places of everything in a scenario's files. Never throws. */
export const readAtlas = (files: Readonly<Record<string, string>>): Atlas => {
  const sources = new Map(sourcesOf(files).map((source) => [source.path, source]))
  const { known } = collectIds([...sources.values()])
  return {
    find: (kind, id) => {
      const found = known[kind]?.get(id)
      return found ? { file: found.file, path: found.path.slice(0, -1) } : null
    },
    position: (place) => positionOf(sources.get(place.file), place),
    texts: [...sources].flatMap(([file, { data }]) => textsOf(file, data)),
  }
}
