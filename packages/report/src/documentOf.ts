import type { ExerciseReport } from '@natte-meren/debrief'
import type { ImprovementAction } from '@natte-meren/protocol'
import type { Block, ReportDocument, Section } from './document.ts'
import { counted, decisionBlocks, factBlocks, goalBlocks, questionBlocks } from './documentParts.ts'
import { measureBlocks } from './measure.ts'
import { measureTexts } from './measureTexts.ts'
import type { ReportTexts } from './reportTexts.ts'
import { dayInWords, textsIn } from './textsIn.ts'

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

const exerciseBlocks = ({ exercise, phases, outcomes }: ExerciseReport, t: ReportTexts): Block[] => {
  const played = phases.flatMap(({ planned, real }) => (real ? [{ planned, middle: real.middle }] : []))
  const sum = (values: readonly number[]): number => oneDecimal(values.reduce((total, value) => total + value, 0))
  const { columns } = t
  return [
    { kind: 'text', text: t.took(exercise.tables, exercise.people) },
    ...(played.length > 0
      ? [
          {
            kind: 'text' as const,
            text: t.lasted(sum(played.map(({ planned }) => planned)), sum(played.map(({ middle }) => middle))),
          },
        ]
      : []),
    {
      kind: 'grid',
      columns: [columns.phase, columns.planned, columns.shortest, columns.middle, columns.longest, columns.tables],
      rows: phases.map(({ title, planned, real, tables }) => [
        title,
        planned,
        real?.shortest ?? '–',
        real?.middle ?? '–',
        real?.longest ?? '–',
        tables,
      ]),
    },
    ...(outcomes.length > 0
      ? [
          { kind: 'heading' as const, text: t.endings },
          {
            kind: 'list' as const,
            items: outcomes.map(({ title, tables }) => `${title}: ${t.tablesCount(tables)}`),
          },
        ]
      : []),
    { kind: 'text', text: t.version(exercise.scenarioVersion, exercise.scenarioHash.slice(0, 12)) },
  ]
}

const dutyBlocks = ({ duties }: ExerciseReport, t: ReportTexts): Block[] => {
  const { columns } = t
  const sum = (count: (duty: ExerciseReport['duties'][number]) => number) =>
    duties.reduce((total, duty) => total + count(duty), 0)
  return [
    {
      kind: 'text',
      text: t.dutiesHeadline(
        sum(({ met }) => met),
        sum(({ started }) => started),
      ),
    },
    {
      kind: 'grid',
      columns: [columns.duty, columns.law, columns.holder, columns.started, columns.met, columns.missed],
      rows: duties.map(({ title, law, holder, started, met, missed }) => [title, law, holder, started, met, missed]),
    },
  ]
}

const verbBlocks = ({ verbs, exercise }: ExerciseReport, t: ReportTexts): Block[] =>
  (Object.keys(t.verbs) as (keyof ExerciseReport['verbs'])[]).flatMap((verb): Block[] =>
    verbs[verb].length === 0
      ? []
      : [
          { kind: 'heading', text: t.verbs[verb] },
          {
            kind: 'list',
            items: verbs[verb].map(({ text, tables }) =>
              exercise.tables === 1 ? text : counted(text, t.share(tables, exercise.tables)),
            ),
          },
        ],
  )

const interventionBlocks = ({ interventions }: ExerciseReport, t: ReportTexts): Block[] => {
  if (interventions.length === 0) return [{ kind: 'text', text: t.noInterventions }]
  const { columns } = t
  return [
    { kind: 'text', text: t.interventionsNote },
    {
      kind: 'grid',
      columns: [columns.what, columns.about, columns.for, columns.tables, columns.times, columns.time],
      rows: interventions.map(({ kind, about, whole, tables, times, seconds }) => [
        t.kinds[kind],
        about ?? '',
        whole ? t.whole : t.single,
        tables,
        times,
        kind === 'time' ? t.minutes(seconds) : '',
      ]),
    },
  ]
}

const tableBlocks = ({ tables }: ExerciseReport, { columns }: ReportTexts): Block[] => [
  {
    kind: 'grid',
    columns: [columns.table, columns.outcome, columns.minutes, columns.people, columns.interventions],
    rows: tables.map(({ label, outcome, minutes, people, interventions }) => [
      label,
      outcome ?? '–',
      minutes,
      people,
      interventions,
    ]),
  },
  ...tables.flatMap(({ label, decisions }): Block[] => [
    { kind: 'heading', text: `${columns.table} ${label}` },
    { kind: 'list', items: decisions.map(({ title, label: choice }) => `${title}: ${choice ?? '–'}`) },
  ]),
]

const actionBlocks = (actions: readonly ImprovementAction[], t: ReportTexts, language: 'nl' | 'en'): Block[] =>
  actions.length === 0
    ? [{ kind: 'text', text: t.noActions }]
    : [
        {
          kind: 'grid',
          columns: [t.columns.what, t.columns.owner, t.columns.due],
          rows: actions.map(({ what, owner, due }) => [
            what,
            owner || t.open,
            due === null ? t.open : dayInWords(due, language),
          ]),
        },
      ]

/** A report in words: the same for a document and for a page. */
export const documentOf = (report: ExerciseReport, actions: readonly ImprovementAction[]): ReportDocument => {
  const { language, named, exercise, measure } = report
  const t = textsIn[language]
  const section = (title: string, blocks: readonly Block[]): Section[] =>
    blocks.length === 0 ? [] : [{ title, blocks }]
  const { sections } = t
  return {
    language,
    mark: t.mark,
    title: exercise.name === null ? t.title : `${t.title}: ${exercise.name}`,
    subtitle: t.subtitle(exercise.title, exercise.edition, dayInWords(exercise.day, language)),
    privacy: named ? t.named : t.anonymous,
    sections: [
      ...section(sections.exercise, exerciseBlocks(report, t)),
      ...section(sections.decisions, decisionBlocks(report, t)),
      ...section(sections.facts, factBlocks(report, t)),
      ...section(sections.duties, report.duties.length === 0 ? [] : dutyBlocks(report, t)),
      ...section(sections.questions, questionBlocks(report, t)),
      ...section(sections.verbs, verbBlocks(report, t)),
      ...section(sections.goals, goalBlocks(report, t)),
      ...section(measureTexts[language].section, measure ? measureBlocks(measure, language) : []),
      ...section(sections.interventions, interventionBlocks(report, t)),
      ...section(sections.tables, report.tables.length === 0 ? [] : tableBlocks(report, t)),
      ...section(sections.actions, actionBlocks(actions, t, language)),
    ],
  }
}
