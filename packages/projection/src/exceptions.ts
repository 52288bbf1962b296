import { exceptionKind, type OverviewRow, type Step, type TableException } from '@natte-meren/protocol'

const second = 1_000
const minute = 60 * second
/** What counts as too long [ms]. [MAP-2] */
const limits = { tableAway: 20 * second, deciderAway: minute, advice: 3 * minute, behind: 4 * minute }
/** An exception stays at least this long, so that the map does not flicker [ms]. [MAP-3] */
const staysMs = 20 * second
const mostAtOnce = 3

const steps: readonly Step[] = ['picture', 'judgement', 'decision', 'done']
const weight = new Map(exceptionKind.options.map((kind, index) => [kind, index]))

/** An exception on the map, and the server time since which it stands there. */
interface Shown {
  readonly exception: TableException
  readonly from: number
}

/** What the map showed last, which is where the next look starts. */
export interface Lookout {
  readonly shown: readonly Shown[]
  /** What the facilitator sees: the same list as long as nothing in it changed. */
  readonly exceptions: TableException[]
}

export const firstLook: Lookout = { shown: [], exceptions: [] }

const phaseTime = ({ phaseMs, at }: OverviewRow, now: number): number => phaseMs + Math.max(0, now - at)
/** Server time of a moment of play in the phase of a table that plays. */
const serverTime = ({ phaseMs, at }: OverviewRow, playMs: number): number => at + playMs - phaseMs

const found = (row: OverviewRow, kind: TableException['kind'], since: number | null, roles: string[] = []) => ({
  table: row.id,
  kind,
  roles,
  since,
})

/** Since when nobody holds any of these phones; null while somebody does, or when there are none. */
const awaySince = (row: OverviewRow, role: string | null): number | null => {
  const phones = Object.values(row.seats).filter((seat) => !seat.bot && (role === null || seat.role === role))
  const gone = phones.flatMap(({ away }) => (away === null ? [] : [away]))
  return phones.length > 0 && gone.length === phones.length ? Math.max(...gone) : null
}

const absence = (row: OverviewRow, now: number): TableException | null => {
  const table = awaySince(row, null)
  if (table !== null && now - table >= limits.tableAway) return found(row, 'allAway', table)
  const decider = row.decider === null ? null : awaySince(row, row.decider)
  if (decider === null || now - decider < limits.deciderAway) return null
  return found(row, 'deciderAway', decider, row.decider === null ? [] : [row.decider])
}

const waiting = (row: OverviewRow, now: number): TableException | null => {
  const talkOver = row.limitMs !== null && phaseTime(row, now) >= row.limitMs
  if (talkOver && row.decider !== null) {
    const since = row.step === 'decision' ? (row.reached.decision ?? 0) : (row.limitMs ?? 0)
    return found(row, 'undecided', serverTime(row, since), row.step === 'decision' ? row.awaited : [])
  }
  const asked = row.reached.judgement
  const complete = row.advice === null || row.advice.given === row.advice.expected
  if (row.step !== 'judgement' || asked === undefined || complete) return null
  return phaseTime(row, now) - asked >= limits.advice
    ? found(row, 'noAdvice', serverTime(row, asked), row.awaited)
    : null
}

/** How long ago a table left the step that another is in; null while it did not. */
const passedAgo = (table: OverviewRow, other: OverviewRow, now: number): number | null => {
  if (table.phase !== other.phase) return table.phase > other.phase ? phaseTime(table, now) : null
  const later = steps.slice(steps.indexOf(other.step ?? 'picture') + 1)
  const moments = later.flatMap((step) => table.reached[step] ?? [])
  return moments.length === 0 ? null : phaseTime(table, now) - Math.min(...moments)
}

/** How long ago the median table left a step; null while it did not. Worked out once for each step. */
const medianOf = (playing: readonly OverviewRow[], now: number) => {
  const known = new Map<string, number | null>()
  const half = Math.ceil(playing.length / 2)
  return (row: OverviewRow): number | null => {
    const key = `${row.phase}.${row.step}`
    const ago = known.get(key)
    if (ago !== undefined) return ago
    const passed = playing.flatMap((table) => passedAgo(table, row, now) ?? []).sort((a, b) => b - a)
    known.set(key, passed[half - 1] ?? null)
    return passed[half - 1] ?? null
  }
}

const lagging = (row: OverviewRow, now: number, leftAgo: number | null): TableException | null =>
  row.step !== 'done' && leftAgo !== null && leftAgo >= limits.behind ? found(row, 'behind', now - leftAgo) : null

const isCall = ({ kind }: TableException): boolean => kind === 'stop' || kind === 'help'

/** The weightiest exception of each table. Somebody who calls outranks what was computed. [MAP-1] */
const exceptionsOf = (rows: readonly OverviewRow[], now: number): Map<string, TableException> => {
  const leftAgo = medianOf(
    rows.filter(({ status }) => status === 'playing'),
    now,
  )
  const exceptionOf = (row: OverviewRow): TableException | null => {
    if (row.stop) return found(row, 'stop', null)
    if (row.help) return found(row, 'help', null)
    if (row.status !== 'playing') return null
    return absence(row, now) ?? waiting(row, now) ?? lagging(row, now, leftAgo(row))
  }
  return new Map(
    rows.flatMap((row) => {
      const exception = exceptionOf(row)
      return exception ? [[row.id, exception]] : []
    }),
  )
}

/** What stands on the map and has not stood there long enough. */
const stillStanding = (rows: readonly OverviewRow[], now: number, { shown }: Lookout): Map<string, Shown> => {
  const playing = new Set(rows.filter(({ status }) => status === 'playing').map(({ id }) => id))
  const young = shown.filter(
    ({ exception, from }) => !isCall(exception) && now - from < staysMs && playing.has(exception.table),
  )
  return new Map(young.map((each) => [each.exception.table, each]))
}

/** What one table would show: what stands has to stay, unless somebody calls. */
const candidate = (exception: TableException | undefined, kept: Shown | undefined, from: number): Shown | null => {
  if (!kept || (exception && isCall(exception))) return exception ? { exception, from } : null
  return exception?.kind === kept.exception.kind ? { exception, from: kept.from } : kept
}

/** The weightiest first; of calls whoever called first, of others whoever waits longest. */
const byWeight = (a: Shown, b: Shown): number => {
  const weights = (weight.get(a.exception.kind) ?? 0) - (weight.get(b.exception.kind) ?? 0)
  if (weights !== 0) return weights
  return isCall(a.exception) ? a.from - b.from : (a.exception.since ?? 0) - (b.exception.since ?? 0)
}

const same = (a: TableException, b: TableException | undefined): boolean =>
  a.table === b?.table && a.kind === b.kind && a.since === b.since && `${a.roles}` === `${b.roles}`

/**
 * Looks at all tables: what needs the facilitator now, by what was shown before. Calls come first, then what has
 * to stay a while, then the weightiest; three at most. Pure: rows, moment and the last look are all it knows.
 */
export const lookAtTables = (rows: readonly OverviewRow[], now: number, before: Lookout): Lookout => {
  const standing = stillStanding(rows, now, before)
  const found = exceptionsOf(rows, now)
  const shownFrom = new Map(before.shown.map(({ exception, from }) => [`${exception.table} ${exception.kind}`, from]))
  const candidates = [...rows]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id }) => {
      const exception = found.get(id)
      return candidate(exception, standing.get(id), shownFrom.get(`${id} ${exception?.kind}`) ?? now) ?? []
    })
  const turn = ({ exception }: Shown): number => (isCall(exception) ? 0 : standing.has(exception.table) ? 1 : 2)
  const shown = candidates
    .sort((a, b) => turn(a) - turn(b) || byWeight(a, b))
    .slice(0, mostAtOnce)
    .sort(byWeight)
  const exceptions = shown.map(({ exception }) => exception)
  const unchanged =
    exceptions.length === before.exceptions.length &&
    exceptions.every((exception, index) => same(exception, before.exceptions[index]))
  return { shown, exceptions: unchanged ? before.exceptions : exceptions }
}
