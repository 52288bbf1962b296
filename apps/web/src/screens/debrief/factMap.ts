import type { DebriefFact, DebriefView } from '@natte-meren/protocol'
import { type DebriefPhase, phaseAt, phasesOf } from './phases.ts'
import type { Roles } from './roles.ts'

/**
 * What a shape in the chart says: who held it, how it was shared, when the decider had it (`late`: after),
 * and when a decision fell on which it bears.
 */
export type FactMarkKind = 'held' | 'told' | 'tabled' | 'decider' | 'late' | 'decision'

interface FactMark {
  kind: FactMarkKind
  /** Empty for a decision. */
  role: string
  story: number
}

/**
 * `inTime`: the decider had it before every decision that it bears on. `late`: had it, but after a
 * decision. `never`: a decision was taken and it did not reach the decider. `open`: nothing was decided.
 */
type FactVerdict = 'inTime' | 'late' | 'never' | 'open'

export interface FactRow {
  id: string
  sentence: string
  /** Marks per phase, in the order in which they happened. */
  cells: FactMark[][]
  held: FactMark[]
  /** The first time that it was told or tabled. */
  shared: FactMark | null
  /** When the decider had it; `null`: not during play. */
  deciderFrom: number | null
  verdict: FactVerdict
  decisions: DebriefFact['decisions']
}

export interface FactMap {
  phases: DebriefPhase[]
  rows: FactRow[]
  /** Facts on which something was decided, and how many of those the decider had every time. */
  counted: number
  inTime: number
}

const sharedMark = ({ told, tabled }: DebriefFact): FactMark | null => {
  const marks: FactMark[] = []
  if (told) marks.push({ kind: 'told', ...told })
  if (tabled) marks.push({ kind: 'tabled', role: tabled.role, story: tabled.story })
  return marks.sort((a, b) => a.story - b.story)[0] ?? null
}

/** Own message or shared at the table, whichever came first. */
const deciderMark = (fact: DebriefFact, deciders: ReadonlySet<string>): FactMark | null => {
  const own = fact.held.filter(({ role }) => deciders.has(role))
  const ways = [...own, ...(fact.told ? [fact.told] : []), ...(fact.tabled ? [fact.tabled] : [])]
  const first = ways.reduce<number | null>(
    (least, { story }) => (least === null ? story : Math.min(least, story)),
    null,
  )
  const role = own[0]?.role ?? [...deciders][0]
  return first === null || role === undefined ? null : { kind: 'decider', role, story: first }
}

const verdictOf = (fact: DebriefFact, reached: boolean): FactVerdict => {
  const judged = fact.decisions.filter(({ inTime }) => inTime !== null)
  if (judged.length === 0) return 'open'
  if (judged.every(({ inTime }) => inTime === true)) return 'inTime'
  return reached ? 'late' : 'never'
}

/** At the same minute: what the view says about the order decides which shape stands first. */
const rank = (kind: FactMarkKind, late: boolean): number => {
  if (kind === 'held') return 0
  if (kind === 'decision') return late ? 1 : 4
  return kind === 'decider' || kind === 'late' ? 3 : 2
}

const marksOf = (
  fact: DebriefFact,
  decider: FactMark | null,
  late: boolean,
  decided: readonly number[],
): FactMark[] => {
  const marks: FactMark[] = fact.held.map(({ role, story }) => ({ kind: 'held', role, story }))
  if (fact.told) marks.push({ kind: 'told', ...fact.told })
  if (fact.tabled) marks.push({ kind: 'tabled', role: fact.tabled.role, story: fact.tabled.story })
  if (decider) marks.push(late ? { ...decider, kind: 'late' } : decider)
  marks.push(...decided.map((story): FactMark => ({ kind: 'decision', role: '', story })))
  return marks.sort((a, b) => a.story - b.story || rank(a.kind, late) - rank(b.kind, late))
}

/** The fourth scene: each key fact as a row, from who first held it to the decider's decision. */
export const factMap = (debrief: DebriefView, roles: Roles): FactMap => {
  const phases = phasesOf(debrief.timeline)
  const deciders = new Set(Object.values(roles).flatMap((role) => (role.decides ? [role.id] : [])))
  const decidedAt = new Map(debrief.decisions.flatMap(({ id, taken }) => (taken ? [[id, taken.story] as const] : [])))
  const rows = debrief.facts.map((fact): FactRow => {
    const decider = deciderMark(fact, deciders)
    const verdict = verdictOf(fact, decider !== null)
    const decided = fact.decisions.flatMap(({ decision }) => decidedAt.get(decision) ?? [])
    const marks = marksOf(fact, decider, verdict === 'late', decided)
    return {
      id: fact.id,
      sentence: fact.sentence,
      cells: phases.map((_, index) => marks.filter(({ story }) => phaseAt(phases, story) === index)),
      held: fact.held.map((held) => ({ kind: 'held', ...held })),
      shared: sharedMark(fact),
      deciderFrom: decider?.story ?? null,
      verdict,
      decisions: fact.decisions,
    }
  })
  const counted = rows.filter(({ verdict }) => verdict !== 'open')
  return {
    phases,
    rows,
    counted: counted.length,
    inTime: counted.filter(({ verdict }) => verdict === 'inTime').length,
  }
}

const verdicts: readonly FactVerdict[] = ['late', 'inTime', 'never', 'open']

/** Column of the first mark: the phase in which the fact came up. */
const cameUpIn = (row: FactRow): number => row.cells.findIndex((cell) => cell.length > 0)

/**
 * The rows that a screen with little room shows, in the order of the story: of each kind in turn, so that the
 * room sees what came through as well as what did not; what was shared first, and from every phase. `size`
 * says how much room a row takes.
 */
export const tellingRows = (rows: readonly FactRow[], room: number, size: (row: FactRow) => number): FactRow[] => {
  const taken = new Set<FactRow>()
  const phases = new Set<number>()
  const worth = (row: FactRow) => (row.shared === null ? 2 : 0) + (phases.has(cameUpIn(row)) ? 1 : 0)
  let left = room
  for (let turn = 0, idle = 0; idle < verdicts.length; turn += 1) {
    const verdict = verdicts[turn % verdicts.length]
    const [best] = rows
      .filter((row) => row.verdict === verdict && !taken.has(row) && size(row) <= left)
      .sort((a, b) => worth(a) - worth(b))
    idle = best ? 0 : idle + 1
    if (!best) continue
    taken.add(best)
    phases.add(cameUpIn(best))
    left -= size(best)
  }
  return rows.filter((row) => taken.has(row))
}
