import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { TableState } from './state.ts'

/** Raised when the summary's shape changes: hashes of different versions are not comparable. */
const hashVersion = 1

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** JSON with the keys of every object in code-unit order, so that equal values give equal text. */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => Json) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

/** What the story of a table comes down to; free text and internal shape play no part. [HASH-1] */
export const summary = (state: TableState): Json => ({
  version: hashVersion,
  place: state.stage.place,
  phase: state.stage.phaseIndex,
  step: state.stage.step,
  outcome: state.stage.outcome,
  decisions: mapValues(state.decisions, ({ status, proposal, deferred }) => ({
    status,
    option: proposal?.option ?? null,
    role: proposal?.role ?? null,
    by: proposal?.by ?? null,
    deferred: deferred.length,
  })),
  advice: mapValues(state.advice, ({ given }) => mapValues(given, ({ option, certainty }) => ({ option, certainty }))),
  facts: mapValues(state.facts, ({ holders, told, tabled }) => ({
    holders: mapValues(holders, ({ story }) => story),
    told: told?.role ?? null,
    tabled: tabled?.role ?? null,
  })),
  indicators: state.town.indicators,
  flags: Object.keys(state.town.flags).sort(),
  duties: mapValues(state.duties, ({ status, started, due }) => ({ status, started, due })),
  deliveries: mapValues(state.inbox.deliveries, ({ to, story }) => ({
    story,
    to: to.map(({ role, for: covered }) => ({ role, for: covered })),
  })),
  skipped: Object.keys(state.inbox.skipped).sort(),
  held: Object.keys(state.inbox.held).sort(),
})

/** SHA-256 in hex over the canonical summary: the same in Node and in every browser. */
export const hashTable = (state: TableState): string => bytesToHex(sha256(utf8ToBytes(canonical(summary(state)))))

/** One hash over the tables of an exercise, in order of their number. */
export const hashTables = (tables: readonly TableState[]): string => {
  const hashes = [...tables].sort((a, b) => a.number - b.number).map(hashTable)
  return hashes.length === 1 && hashes[0] ? hashes[0] : bytesToHex(sha256(utf8ToBytes(canonical(hashes))))
}
