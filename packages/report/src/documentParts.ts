import type { ExerciseReport, Share } from '@natte-meren/debrief'
import type { Block } from './document.ts'
import type { ReportTexts } from './reportTexts.ts'

const part = (tables: number, of: number): number => (of === 0 ? 0 : tables / of)
/** Stays on one line. */
const whole = (words: string): string => words.replaceAll(' ', '\u00a0')
/** How often or how widely something was so, after it. */
export const counted = (words: string, count: string): string => `${words} (${whole(count)})`
const text = (words: string): Block => ({ kind: 'text', text: words })
const when = (holds: boolean, ...blocks: Block[]): Block[] => (holds ? blocks : [])

const optionGrid = (
  { options, taken }: ExerciseReport['decisions'][number],
  { columns, share }: ReportTexts,
): Block => ({
  kind: 'grid',
  columns: [columns.option, columns.tables, columns.advised],
  rows: options.map(({ label, tables, advised }) => [
    label,
    { text: share(tables, taken.of), part: part(tables, taken.of) },
    advised,
  ]),
})

/** What was read out, by what was chosen. */
const explanationBlocks = (
  { options, explanations }: ExerciseReport['decisions'][number],
  t: ReportTexts,
): readonly Block[] =>
  options.flatMap(({ label }): Block[] => {
    const said = explanations.filter((one) => one.label === label)
    return when(
      said.length > 0,
      { kind: 'label', text: label },
      {
        kind: 'quotes',
        items: said.map(({ words, table }) => ({ words, source: table && `${t.columns.table} ${table}` })),
      },
    )
  })

export const decisionBlocks = ({ decisions }: ExerciseReport, t: ReportTexts): Block[] =>
  decisions.flatMap((decision): Block[] => {
    const { title, question, taken, lapsed, advice, against, deferred, missing, dissents, explanations } = decision
    return [
      { kind: 'heading', text: title },
      text(question),
      ...when(taken.of > 0, text(t.taken(taken.tables, taken.of)), optionGrid(decision, t)),
      ...when(lapsed > 0, text(t.lapsed(lapsed))),
      ...when(advice.given > 0, text(t.advice(advice.given, advice.followed, advice.noChoice))),
      ...when(against.tables > 0, text(t.against(against.tables, against.of))),
      ...when(deferred > 0, text(t.deferred(deferred))),
      ...when(missing.length > 0, text(t.missing), { kind: 'list', items: missing }),
      ...when(dissents > 0, text(t.dissents(dissents))),
      ...when(explanations.length > 0, text(`${t.explanations}:`), ...explanationBlocks(decision, t)),
      text(t.governance(decision.governance)),
    ]
  })

export const factBlocks = ({ facts }: ExerciseReport, t: ReportTexts): Block[] => {
  if (facts.length === 0) return []
  const known = facts.flatMap(({ decisions }) => decisions.map(({ inTime }) => inTime))
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const { columns } = t
  return [
    text(t.factsHeadline(sum(known.map(({ tables }) => tables)), sum(known.map(({ of }) => of)))),
    {
      kind: 'grid',
      columns: [columns.fact, columns.held, columns.shared, columns.before],
      rows: facts.map(({ sentence, cameUp, held, kept, decisions }) => [
        sentence,
        held.map(({ role, tables }) => (tables === cameUp ? role : `${role} (${tables})`)).join(', '),
        { text: whole(t.outOf(cameUp - kept, cameUp)), part: part(cameUp - kept, cameUp) },
        decisions.map(({ title, inTime }) => `${title}: ${whole(t.outOf(inTime.tables, inTime.of))}`),
      ]),
    },
  ]
}

export const questionBlocks = ({ questions }: ExerciseReport, t: ReportTexts): Block[] => {
  if (questions.length === 0) return [text(t.noQuestions)]
  const themes = Object.keys(t.themes) as (keyof ReportTexts['themes'])[]
  return [
    text(t.questionsNote),
    ...themes.flatMap((theme): Block[] => {
      const items = questions
        .filter((question) => (question.theme ?? 'none') === theme)
        .map(({ text: words, times }) => (times === 1 ? words : counted(words, t.times(times))))
      return items.length === 0
        ? []
        : [
            { kind: 'heading', text: t.themes[theme] },
            { kind: 'list', items },
          ]
    }),
  ]
}

const noteQuotes = (notes: ExerciseReport['notes'], t: ReportTexts): Block[] =>
  when(notes.length > 0, text(`${t.observed}:`), {
    kind: 'quotes',
    items: notes.map(({ words, tag, phase, minute, table }) => ({
      words,
      source: [
        ...(table === null ? [] : [`${t.columns.table} ${table}`]),
        ...(phase === null ? [] : [phase]),
        t.afterMinutes(minute),
        t.tags[tag],
      ].join(' · '),
    })),
  })

type Goal = ExerciseReport['goals'][number]

const sumOf = (shares: readonly Share[]): Share => ({
  tables: shares.reduce((sum, { tables }) => sum + tables, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
})

/** What whoever decided knew least often in time. */
const leastKnown = ({ facts }: Goal['decisions'][number], t: ReportTexts): string => {
  const [least] = [...facts].sort((a, b) => a.inTime.tables / a.inTime.of - b.inTime.tables / b.inTime.of)
  if (!least || least.inTime.tables === least.inTime.of) return '–'
  return counted(least.sentence, t.share(least.inTime.tables, least.inTime.of))
}

const evidenceGrid = ({ decisions }: Goal, t: ReportTexts): Block => ({
  kind: 'grid',
  columns: [t.columns.decision, t.columns.taken, t.columns.factsInTime, t.columns.leastKnown],
  rows: decisions.map((decision) => {
    const { tables, of } = sumOf(decision.facts.map(({ inTime }) => inTime))
    return [
      decision.title,
      whole(t.share(decision.taken.tables, decision.taken.of)),
      of === 0 ? '–' : { text: whole(t.outOf(tables, of)), part: part(tables, of) },
      leastKnown(decision, t),
    ]
  }),
})

export const goalBlocks = ({ goals, notes }: ExerciseReport, t: ReportTexts): Block[] => {
  const loose = notes.filter(({ goal }) => goal === null)
  return [
    text(t.goalNote),
    ...goals.flatMap((goal): Block[] => [
      { kind: 'heading', text: goal.text },
      goal.decisions.length === 0 ? text(t.noEvidence) : evidenceGrid(goal, t),
      ...when(goal.duties.length > 0, text(`${t.goalDuties}:`), {
        kind: 'list',
        items: goal.duties.map(({ title, met }) => `${title}: ${t.share(met.tables, met.of)}`),
      }),
      ...when(goal.seen.tables > 0, text(t.goalSeen(goal.seen))),
      ...noteQuotes(
        notes.filter((note) => note.goal === goal.id),
        t,
      ),
    ]),
    ...when(loose.length > 0, { kind: 'heading', text: t.looseNotes }),
    ...noteQuotes(loose, t),
  ]
}
