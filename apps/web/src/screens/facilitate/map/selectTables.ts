import type { OverviewRow, OverviewSeat, OverviewView, TableException } from '@natte-meren/protocol'
import { inSentence } from '../../../shared/format/names.ts'
import { list, type TextLanguage } from '../../../shared/i18n/catalogue.ts'
import type { MapTexts } from './mapTexts.ts'

/** More tables than this stand in a dense wall instead of a floor plan. */
const mostInPlan = 24
const minute = 60_000

export const isWall = (rows: readonly OverviewRow[]): boolean => rows.length > mostInPlan

/** All tables in order of number: on the map nothing is ever sorted by what happens. */
export const inOrder = (tables: OverviewView['tables']): OverviewRow[] =>
  Object.values(tables).sort((a, b) => a.number - b.number)

/** Whole minutes that a table has been in its step, by the server's clock; null where nobody waits, or not yet. */
export const minutesInStep = (row: OverviewRow, now: number): number | null => {
  const began = row.step === null ? undefined : row.reached[row.step]
  if (began === undefined || row.step === 'done' || (row.status !== 'playing' && row.status !== 'paused')) return null
  const passed = row.status === 'playing' ? Math.max(0, now - row.at) : 0
  const minutes = Math.floor((row.phaseMs + passed - began) / minute)
  return minutes < 1 ? null : minutes
}

/** Whole minutes that a seat is away; null while somebody is there. */
export const minutesAway = ({ away }: OverviewSeat, now: number): number | null =>
  away === null ? null : Math.max(0, Math.floor((now - away) / minute))

/** Where the table is, in one or two words. */
export const stepWords = (row: OverviewRow, t: MapTexts): string =>
  row.status === 'playing' && row.step !== null ? t.steps[row.step] : t.status[row.status]

/** An exception as advice in a sentence. */
export const adviceOf = (
  { kind, roles, since }: TableException,
  number: number,
  names: OverviewView['roles'],
  now: number,
  t: MapTexts,
  language: TextLanguage,
): string => {
  const count = since === null ? 0 : Math.max(0, Math.floor((now - since) / minute))
  const who = list(
    language,
    roles.map((role) => inSentence(names[role]?.name ?? role)),
  )
  switch (kind) {
    case 'stop':
    case 'help':
      return t[kind](number)
    case 'allAway':
    case 'behind':
      return t[kind](number, count)
    case 'deciderAway':
    case 'undecided':
    case 'noAdvice':
      return t[kind](number, count, who)
  }
}

/** A table that somebody should go to. */
export const needsYou = (row: OverviewRow, exception: TableException | undefined): boolean =>
  row.stop || row.help || exception !== undefined

/** Letters as they are typed in a hurry: without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * "4" and "tafel 4" find table 4 and the forties, a code finds its table, and any part of a name the tables that are
 * called so. Nothing typed finds all.
 */
export const isFound = ({ number, name, code }: OverviewRow, query: string): boolean => {
  const typed = plain(query.trim())
  if (typed === '' || (name !== null && plain(name).includes(typed))) return true
  if (!/^(?:tafel|table)?\s*\d[\d\s]*$/.test(typed)) return false
  const wanted = typed.replace(/\D/g, '')
  return String(number).startsWith(wanted) || (wanted.length > 2 && code.startsWith(wanted))
}

interface Choice {
  readonly id: string
  /** `null`: the phase goes by without a decision; `undefined`: not yet. */
  readonly label: string | null | undefined
  readonly tables: number
}

export interface Spread {
  readonly id: string
  readonly title: string
  readonly choices: readonly Choice[]
}

/** How the tables decided, for each decision that some table came to: the newest first. */
export const spreadOf = ({ dilemmas, tables }: Pick<OverviewView, 'dilemmas' | 'tables'>): Spread[] => {
  const rows = Object.values(tables)
  return dilemmas
    .filter(({ id }) => rows.some(({ decisions }) => id in decisions))
    .reverse()
    .map(({ id, title, options }) => {
      const taken = new Map<string | null | undefined, number>()
      for (const { decisions } of rows) taken.set(decisions[id], (taken.get(decisions[id]) ?? 0) + 1)
      const choices: Choice[] = options.map((option) => ({ ...option, tables: taken.get(option.id) ?? 0 }))
      const lapsed = taken.get(null) ?? 0
      const open = taken.get(undefined) ?? 0
      if (lapsed > 0) choices.push({ id: 'lapsed', label: null, tables: lapsed })
      if (open > 0) choices.push({ id: 'open', label: undefined, tables: open })
      return { id, title, choices }
    })
}
