import type { Lens } from '@natte-meren/projection'
import type { Decision } from '@natte-meren/scenario'
import type { ReportedDecision, Share } from './report.ts'
import { byText, labelOf } from './naming.ts'
import type { FoundDecision, TableFindings } from './tableFindings.ts'

/** What was found of a decision at each table that came to its phase. */
const foundAt = (
  tables: readonly TableFindings[],
  decision: string,
): readonly { readonly table: TableFindings; readonly found: FoundDecision }[] =>
  tables.flatMap((table) => {
    const found = table.decisions[decision]
    return found ? [{ table, found }] : []
  })

/** Tables where nobody advised what was decided. */
export const againstAdvice = (tables: readonly TableFindings[], decision: string): Share => {
  const weighed = foundAt(tables, decision).filter(
    ({ found: { option, advised } }) => option !== null && advised.length > 0,
  )
  const against = weighed.filter(({ found: { option, advised } }) => !advised.includes(option))
  return { tables: against.length, of: weighed.length }
}

export const takenAt = (tables: readonly TableFindings[], decision: string): Share => {
  const all = foundAt(tables, decision)
  return { tables: all.filter(({ found }) => found.status === 'taken').length, of: all.length }
}

const adviceOn = (all: readonly FoundDecision[]): ReportedDecision['advice'] => {
  const weighed = all.flatMap(({ option, advised }) =>
    advised.map((choice) => (choice === null ? 'noChoice' : choice === option ? 'followed' : 'other')),
  )
  const count = (kind: string): number => weighed.filter((one) => one === kind).length
  return { given: weighed.length, followed: count('followed'), other: count('other'), noChoice: count('noChoice') }
}

/** One dilemma over all tables. */
export const reportedDecision = (
  { say }: Lens,
  tables: readonly TableFindings[],
  decision: Decision,
  named: boolean,
): ReportedDecision => {
  const at = foundAt(tables, decision.id)
  const all = at.map(({ found }) => found)
  const sum = (count: (found: FoundDecision) => number): number => all.reduce((total, found) => total + count(found), 0)
  const explanations = decision.options.flatMap(({ id, label }) =>
    at
      .filter(({ found }) => found.option === id && found.words !== null)
      .map(({ table, found }) => ({
        label: say(label),
        words: found.words ?? '',
        table: named ? labelOf(table) : null,
      }))
      // In the order of the words: the order of the tables would say whose they are.
      .sort((a, b) => byText(a.words, b.words)),
  )
  return {
    id: decision.id,
    title: say(decision.title),
    question: say(decision.question),
    governance: say(decision.governance),
    taken: takenAt(tables, decision.id),
    lapsed: all.filter(({ status }) => status === 'lapsed').length,
    options: decision.options.map(({ id, label }) => ({
      id,
      label: say(label),
      tables: all.filter(({ option }) => option === id).length,
      advised: sum(({ advised }) => advised.filter((choice) => choice === id).length),
    })),
    advice: adviceOn(all),
    against: againstAdvice(tables, decision.id),
    deferred: sum(({ deferred }) => deferred),
    missing: all.flatMap(({ missing }) => missing).sort(byText),
    dissents: sum(({ dissents }) => dissents),
    explanations,
  }
}
