import { collectIds } from './checks/ids.ts'
import type { EntityKind } from './entity.ts'
import { kindOfFile } from './fileKind.ts'
import type { Path, Place } from './problem.ts'
import { positionOf, readSource } from './source.ts'

/** Where everything in a scenario's files stands. */
export interface Atlas {
  /** File and path of the thing with this id; options are named `decision/option`. Null when there is none. */
  readonly find: (kind: EntityKind, id: string) => { readonly file: string; readonly path: Path } | null
  /** Line and column (from 1) of a place; what is missing is placed at its nearest existing parent. */
  readonly position: (place: Place) => { readonly line: number; readonly column: number }
}

/** Reads the places of everything in a scenario's files. Never throws. */
export const readAtlas = (files: Readonly<Record<string, string>>): Atlas => {
  const paths = Object.keys(files)
    .filter((path) => kindOfFile(path))
    .sort()
  const sources = new Map(paths.map((path) => [path, readSource(path, files[path] ?? '')]))
  const { known } = collectIds([...sources.values()])
  return {
    find: (kind, id) => {
      const found = known[kind]?.get(id)
      return found ? { file: found.file, path: found.path.slice(0, -1) } : null
    },
    position: (place) => positionOf(sources.get(place.file), place),
  }
}
