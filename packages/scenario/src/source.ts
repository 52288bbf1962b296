import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { offsetInside } from './insideText.ts'
import { type Path, type Place, type Problem, problem } from './problem.ts'
import { yamlProblem } from './yamlProblem.ts'

/** Limits against files that are no honest scenario. */
const fileLimit = 1024 * 1024
const deepest = 40
const mostAliases = 20

/** One YAML file: its data where it could be read, and where everything in it stands. */
export type Source = {
  path: string
  text: string
  lines: LineCounter
  document: Document | null
  /** The plain data; undefined when the YAML is broken. */
  data: unknown
  problems: Problem[]
}

/** Reads YAML without ever throwing: broken, oversized and hostile texts become problems. */
export const readSource = (path: string, text: string): Source => {
  const lines = new LineCounter()
  const source: Source = { path, text, lines, document: null, data: undefined, problems: [] }
  const size = new TextEncoder().encode(text).length
  if (size > fileLimit) {
    const values = { size: Math.ceil(size / 1024), limit: fileLimit / 1024 }
    source.problems.push(problem('file/too-large', { file: path, offset: 0 }, values))
    return source
  }
  const document = parse(text, lines)
  if (!document) {
    source.problems.push(problem('yaml/too-deep', { file: path, offset: 0 }, { limit: deepest }))
    return source
  }
  source.document = document
  for (const error of [...document.errors, ...document.warnings]) source.problems.push(yamlProblem(path, text, error))
  if (source.problems.length === 0) source.problems.push(...structureProblems(path, document))
  if (source.problems.length === 0) source.data = document.toJS({ maxAliasCount: mostAliases * 2 })
  return source
}

const parse = (text: string, lineCounter: LineCounter): Document | null => {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'silent',
    })
  } catch (error) {
    // The composer is recursive: thousands of opening brackets exhaust the stack.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Depth and aliases, checked without recursion before anything recursive touches the data. */
const structureProblems = (file: string, document: Document): Problem[] => {
  const open: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }]
  let aliases = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (depth > deepest) return [problem('yaml/too-deep', { file, offset: startOf(node) }, { limit: deepest })]
    if (isAlias(node)) {
      aliases += 1
      const place = { file, offset: startOf(node) }
      if (aliases > mostAliases) return [problem('yaml/too-many-aliases', place, { limit: mostAliases })]
      // A group that holds aliases could multiply itself.
      if (!isScalar(node.resolve(document))) return [problem('yaml/alias-of-group', place, {})]
    }
    if (isMap(node)) for (const pair of node.items) open.push({ node: pair.value, depth: depth + 1 })
    if (isSeq(node)) for (const item of node.items) open.push({ node: item, depth: depth + 1 })
  }
  return []
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

/** Line and column of a place in the file; what is missing is placed at its nearest existing parent. */
export const positionOf = (source: Source | undefined, place: Place): { line: number; column: number } => {
  if (!source) return { line: 1, column: 1 }
  const offset = placed(source, place)
  const { line, col } = source.lines.linePos(Math.min(Math.max(offset, 0), source.text.length))
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

const placed = (source: Source, place: Place): number => {
  if ('offset' in place) return place.offset
  const start = offsetOf(source, place.path, place.at ?? 'value')
  const text = place.inside === undefined ? null : source.document?.getIn(place.path)
  return typeof text === 'string' ? offsetInside(source.text, start, text, place.inside ?? 0) : start
}

const offsetOf = (source: Source, path: Path, at: 'key' | 'value'): number => {
  let node: Node | null = source.document?.contents ?? null
  let offset = startOf(node)
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1
    const found: { key: unknown; value: unknown } | null = child(node, step)
    if (!found) return offset
    const empty = !isNode(found.value) || (isScalar(found.value) && found.value.value === null)
    offset = startOf(((last && at === 'key') || empty) && found.key ? found.key : found.value)
    node = isNode(found.value) ? found.value : null
  }
  return offset
}

const child = (node: Node | null, step: string | number): { key: unknown; value: unknown } | null => {
  if (isSeq(node)) {
    const value = typeof step === 'number' ? node.items[step] : undefined
    return value === undefined ? null : { key: null, value }
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair ? { key: pair.key, value: pair.value } : null
}
