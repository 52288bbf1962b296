import { parse, stringify } from 'yaml'

/** What a text of a scenario is, so that somebody can say who may see it when. */
export type Secret =
  | { readonly kind: 'public' }
  | { readonly kind: 'never'; readonly what: string }
  | { readonly kind: 'debrief'; readonly what: string }
  | { readonly kind: 'phase' | 'choice'; readonly phase: string }
  | { readonly kind: 'governance' | 'lapsed'; readonly decision: string }
  | { readonly kind: 'option'; readonly decision: string; readonly option: string }
  | { readonly kind: 'head' | 'message' | 'consequence'; readonly inject: string }
  /** What an image shows, which one of these messages brings. */
  | { readonly kind: 'image'; readonly injects: readonly string[] }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'duty'; readonly duty: string; readonly visible: 'all' | readonly string[] }
  | { readonly kind: 'missed'; readonly duty: string }
  | { readonly kind: 'question'; readonly phases: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: string }

/** A scenario in which every text is a canary: a word that stands nowhere else. */
export interface MarkedScenario {
  readonly files: Readonly<Record<string, string>>
  readonly secrets: ReadonlyMap<string, Secret>
  /** What each id of the scenario tells of: an id says much (“data-copied”). Only ids with a hyphen: no field or word of a view has one. */
  readonly ids: ReadonlyMap<string, readonly Secret[]>
}

type Plain = Readonly<Record<string, unknown>>
type Steps = readonly (string | number)[]

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const itemAt = (data: Plain, [list, index]: Steps): Plain => {
  const items = data[String(list)]
  const item: unknown = Array.isArray(items) ? items[Number(index)] : null
  return isPlain(item) ? item : {}
}

const idOf = ({ id }: Plain): string => String(id)
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const inPhase = (data: Plain, path: Steps): Secret => {
  const [first, second, third, fourth] = path
  const phase = idOf(data)
  if (path.includes('notes')) return { kind: 'never', what: 'notes' }
  if (first === 'injects') {
    const inject = idOf(itemAt(data, path))
    if (third === 'effects') return { kind: 'consequence', inject }
    return { kind: third === 'from' || third === 'subject' ? 'head' : 'message', inject }
  }
  if (first !== 'decision') return { kind: 'phase', phase }
  const decision = isPlain(data.decision) ? data.decision : {}
  if (second === 'title') return { kind: 'phase', phase }
  if (second === 'governance') return { kind: 'governance', decision: idOf(decision) }
  if (second === 'lapsed') return { kind: 'lapsed', decision: idOf(decision) }
  if (second === 'options' && fourth === 'effects')
    return { kind: 'option', decision: idOf(decision), option: idOf(itemAt(decision, ['options', third ?? 0])) }
  return { kind: 'choice', phase }
}

const secretAt = (file: string, data: Plain, path: Steps): Secret => {
  const item = itemAt(data, path)
  if (file.startsWith('phases/')) return inPhase(data, path)
  switch (file) {
    case 'facts.yaml':
      return { kind: 'fact', fact: idOf(item) }
    case 'duties.yaml': {
      if (path[2] === 'missed') return { kind: 'missed', duty: idOf(item) }
      const visible = Array.isArray(item.visible) ? listOf(item.visible) : 'all'
      return { kind: 'duty', duty: idOf(item), visible }
    }
    case 'questions.yaml':
      return path[0] === 'verbs'
        ? { kind: 'debrief', what: 'verbs' }
        : { kind: 'question', phases: listOf(item.phases) }
    case 'outcomes.yaml':
      return { kind: 'outcome', outcome: idOf(item) }
    case 'scenario.yaml':
      if (path[0] === 'flags') return { kind: 'never', what: 'flags' }
      if (path[2] === 'acts') return { kind: 'phase', phase: String(itemAt(item, path.slice(2)).from) }
      return path[0] === 'goals' ? { kind: 'debrief', what: 'goals' } : { kind: 'public' }
    default:
      return { kind: 'public' }
  }
}

/** Every text that a reader could see: those in two languages (a file for each is none), and what an author notes at a flag. */
const isText = (file: string, path: Steps, value: unknown): value is string =>
  typeof value === 'string' &&
  path.at(-2) !== 'file' &&
  (path.at(-1) === 'nl' ||
    path.at(-1) === 'en' ||
    (file === 'scenario.yaml' && path[0] === 'flags' && path[2] === 'about'))

/** The messages that bring an image, by its id. */
const imageBearers = (files: readonly Plain[]): ReadonlyMap<string, readonly string[]> => {
  const bearers = new Map<string, string[]>()
  for (const inject of files.flatMap(({ injects }) => (Array.isArray(injects) ? injects : [])))
    if (isPlain(inject) && typeof inject.image === 'string')
      bearers.set(inject.image, [...(bearers.get(inject.image) ?? []), idOf(inject)])
  return bearers
}

class Marker {
  readonly secrets = new Map<string, Secret>()
  readonly ids = new Map<string, Secret[]>()
  readonly #bearers: ReadonlyMap<string, readonly string[]>

  constructor(files: readonly Plain[]) {
    this.#bearers = imageBearers(files)
  }

  /** An image is as secret as the messages that bring it; that of the briefing is known to all. */
  #secretAt(file: string, data: Plain, path: Steps): Secret {
    if (file !== 'scenario.yaml' || path[0] !== 'images') return secretAt(file, data, path)
    const id = idOf(itemAt(data, path))
    return id === data.image ? { kind: 'public' } : { kind: 'image', injects: this.#bearers.get(id) ?? [] }
  }

  /** An id is as secret as the text beside it that is known first. */
  markId(file: string, data: Plain, { id }: Plain, path: Steps): void {
    if (typeof id !== 'string' || !id.includes('-') || path.includes('effects') || path.includes('when')) return
    const beside = path[0] === 'injects' ? 'subject' : path[0] === 'decision' && path.length === 1 ? 'title' : 'id'
    this.ids.set(id, [...(this.ids.get(id) ?? []), this.#secretAt(file, data, [...path, beside])])
  }

  mark(file: string, data: Plain, value: unknown, path: Steps): unknown {
    if (isText(file, path, value)) {
      const canary = `kanarie${String(this.secrets.size).padStart(6, '0')}`
      this.secrets.set(canary, this.#secretAt(file, data, path))
      return canary
    }
    if (Array.isArray(value)) return value.map((item, index) => this.mark(file, data, item, [...path, index]))
    if (!isPlain(value)) return value
    this.markId(file, data, value, path)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.mark(file, data, item, [...path, key])]),
    )
  }
}

/** Puts a canary in the place of every text of a scenario; ids, conditions and numbers stay as they are. */
export const markScenario = (files: Readonly<Record<string, string>>): MarkedScenario => {
  const read = Object.entries(files)
    .filter(([file]) => file.endsWith('.yaml'))
    .map(([file, text]): [string, unknown] => [file, parse(text)])
    .filter((part): part is [string, Plain] => isPlain(part[1]))
  const marker = new Marker(read.map(([, data]) => data))
  const marked = read.map(([file, data]) => [file, stringify(marker.mark(file, data, data, []))] as const)
  return { files: { ...files, ...Object.fromEntries(marked) }, secrets: marker.secrets, ids: marker.ids }
}

/** All canaries in a text. */
export const canariesIn = (bytes: string): string[] => [...new Set(bytes.match(/kanarie\d{6}/g) ?? [])]
