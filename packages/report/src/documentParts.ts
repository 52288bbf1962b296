import type { ExerciseReport } from '@natte-meren/debrief'
import type { Block } from './document.ts'
import type { ReportTexts } from './reportTexts.ts'

const part = (tables: number, of: number): number => (of === 0 ? 0 : tables / of)
const text = (words: string): Block => ({ kind: 'text', text: words })
const when = (holds: boolean, ...blocks: Block[]): Block[] => (holds ? blocks : [])

/** "burgemeester" within a sentence; letters such as CISO stay as they are. */
const within = (role: string): string =>
  role.slice(0, 2) === role.slice(0, 2).toUpperCase() ? role : role.charAt(0).toLowerCase() + role.slice(1)

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
      ...when(explanations.length > 0, text(`${t.explanations}:`), {
        kind: 'quotes',
        items: explanations.map(({ words, label, table }) => ({
          words,
          source: table === null ? label : `${label} · ${t.columns.table} ${table}`,
        })),
      }),
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
        { text: t.share(cameUp - kept, cameUp), part: part(cameUp - kept, cameUp) },
        decisions
          .map(({ decider, title, inTime }) => t.factInTime(within(decider), title, inTime.tables, inTime.of))
          .join(' '),
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
        .map(({ text: words, times }) => (times === 1 ? words : `${words} (${t.times(times)})`))
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

export const goalBlocks = ({ goals, notes }: ExerciseReport, t: ReportTexts): Block[] => {
  const loose = notes.filter(({ goal }) => goal === null)
  return [
    text(t.goalNote),
    ...goals.flatMap((goal): Block[] => {
      const evidence = goal.decisions.flatMap(({ title, taken, factsInTime }) => [
        `“${title}”: ${t.taken(taken.tables, taken.of)}`,
        ...(factsInTime.of > 0 ? [t.goalFacts(title, factsInTime.facts, factsInTime.of)] : []),
      ])
      return [
        { kind: 'heading', text: goal.text },
        evidence.length === 0 ? text(t.noEvidence) : { kind: 'list', items: evidence },
        ...noteQuotes(
          notes.filter((note) => note.goal === goal.id),
          t,
        ),
      ]
    }),
    ...when(loose.length > 0, { kind: 'heading', text: t.looseNotes }),
    ...noteQuotes(loose, t),
  ]
}
