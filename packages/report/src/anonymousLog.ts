import type { LogEntry } from '@natte-meren/engine'

/** Fields by which a log names people, devices, tables and texts; everything else is the scenario's or the game's. */
const naming = new Set([
  ...['commandId', 'seat', 'device', 'table', 'exercise', 'name'],
  ...['question', 'questions', 'agenda', 'note', 'notice', 'message'],
  ...['text', 'words', 'sentence', 'reason', 'explanation', 'missing', 'word', 'when', 'then', 'subject'],
])
/** Steps name what they leave in a field of the same name as the sender of a message. */
const withSender = new Set(['SendMessage', 'MessageSent'])

const parts = /^((?:bot|[a-z])\.)?(.+?)((?:\.[a-z]+)?)$/s

/** Gives every id that names somebody or something of this table another one: the same for the same. */
class Aliases {
  readonly #given = new Map<string, string>()
  readonly #own: ReadonlySet<string>

  /** `own`: ids of the scenario, which name nobody. */
  constructor(own: ReadonlySet<string>) {
    this.#own = own
  }

  of(id: string): string {
    if (this.#own.has(id)) return id
    const [, before = '', base = id, after = ''] = parts.exec(id) ?? []
    return `${before}${this.#base(base)}${after}`
  }

  #base(base: string): string {
    const known = this.#given.get(base)
    if (known !== undefined) return known
    // A colon says that the host sent it, and is part of the game's memory of who did what.
    const alias = `${base.includes(':') ? 'host:' : 'anonymous-'}${this.#given.size + 1}`
    this.#given.set(base, alias)
    return alias
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNaming = (key: string, { type }: Readonly<Record<string, unknown>>): boolean =>
  naming.has(key) || (key === 'from' && withSender.has(String(type)))

const renamed = (value: unknown, aliases: Aliases, names: boolean): unknown => {
  if (typeof value === 'string') return names ? aliases.of(value) : value
  if (Array.isArray(value)) return value.map((one) => renamed(one, aliases, names))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      // When somebody meets is nobody else's business, and nothing follows from it.
      if (key === 'coffee') return [key, null]
      return [key, renamed(part, aliases, isNaming(key, value))]
    }),
  )
}

/**
 * The commands and events of a table without a seat, device, table or typed text that can be known again: played again
 * they give the same story and the same hash. [REP-4]
 */
export const anonymousEntries = (
  entries: readonly LogEntry[],
  { number, own }: { readonly number: number; readonly own: ReadonlySet<string> },
): readonly LogEntry[] => {
  const aliases = new Aliases(own)
  return entries.map((entry) => {
    const { command, events, ...rest } = renamed(entry, aliases, false) as LogEntry
    return {
      ...rest,
      command: command.type === 'OpenTable' ? { ...command, number } : command,
      events: events.map((recorded) =>
        recorded.event.type === 'TableOpened' ? { ...recorded, event: { ...recorded.event, number } } : recorded,
      ),
    }
  })
}
