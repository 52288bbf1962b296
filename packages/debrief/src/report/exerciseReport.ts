import { type KeptNote, type Lens, mergeQuestions } from '@natte-meren/projection'
import type { MeasureResult } from '@natte-meren/protocol'
import type { ExerciseReport, ReportedPhase, ReportedTable, Verb } from './report.ts'
import { byText, labelOf } from './naming.ts'
import { reportedDecision } from './reportedDecisions.ts'
import { reportedDuty, reportedFact } from './reportedFacts.ts'
import { reportedGoals, type SeenGoal } from './reportedGoals.ts'
import { reportedInterventions } from './reportedInterventions.ts'
import type { TableFindings } from './tableFindings.ts'

export interface ReportOptions {
  /** Name the tables: somebody chose it. */
  readonly named: boolean
  readonly name: string | null
  readonly day: string
  readonly scenarioHash: string
  /** What observers noted, with the number of the table. */
  readonly notes: readonly (KeptNote & { readonly table: number })[]
  /** What people answered before play and after, over all tables: it is in no log. */
  readonly measure?: MeasureResult | null
  /** How far they saw the learning goals, with the number of the table. */
  readonly scores: readonly SeenGoal[]
}

const minutes = (ms: number): number => Math.round(ms / 6_000) / 10

const phasesOf = ({ game, say }: Lens, tables: readonly TableFindings[]): ReportedPhase[] =>
  game.phases.map(({ id, title, minutes: planned }) => {
    const real = tables.flatMap(({ lengths }) => lengths[id] ?? []).sort((a, b) => a - b)
    const at = (part: number): number => minutes(real[Math.floor((real.length - 1) * part)] ?? 0)
    return {
      title: say(title),
      planned,
      tables: real.length,
      real: real.length === 0 ? null : { shortest: at(0), middle: at(0.5), longest: at(1) },
    }
  })

const verbsOf = (tables: readonly TableFindings[]): ExerciseReport['verbs'] => {
  const lines = (verb: Verb) => {
    const counts = new Map<string, number>()
    for (const { verbs } of tables) for (const text of verbs[verb]) counts.set(text, (counts.get(text) ?? 0) + 1)
    return [...counts].map(([text, at]) => ({ text, tables: at })).sort((a, b) => b.tables - a.tables)
  }
  return {
    stop: lines('stop'),
    organise: lines('organise'),
    tell: lines('tell'),
    care: lines('care'),
    account: lines('account'),
  }
}

const notesOf = (
  { game, say }: Lens,
  tables: readonly TableFindings[],
  notes: ReportOptions['notes'],
  named: boolean,
): ExerciseReport['notes'] =>
  notes
    .map(({ goal, tag, phase, play, text, table }) => {
      const found = phase === null ? undefined : game.phases[phase]
      const at = tables.find(({ number }) => number === table)
      return {
        goal,
        tag,
        phase: found ? say(found.title) : null,
        minute: Math.floor(play / 60_000),
        words: text,
        table: named && at ? labelOf(at) : null,
      }
    })
    .sort((a, b) => a.minute - b.minute || byText(a.words, b.words))

/** Of questions that were asked as often the order is that of their words: no other order is a report's to give. */
const questionsOf = (lens: Lens, tables: readonly TableFindings[]): ExerciseReport['questions'] =>
  mergeQuestions(
    lens,
    tables.flatMap(({ questions }) => questions),
  )
    .map(({ text, theme, shared }) => ({ text, theme, times: shared }))
    .sort((a, b) => b.times - a.times || byText(a.text, b.text))

const outcomeTitle = ({ game, say }: Lens, id: string | null): string | null => {
  const outcome = game.scenario.outcomes.find((one) => one.id === id)
  return outcome ? say(outcome.title) : null
}

const tableOf = (lens: Lens, table: TableFindings): ReportedTable => ({
  label: labelOf(table),
  outcome: outcomeTitle(lens, table.outcome),
  minutes: minutes(Object.values(table.lengths).reduce((sum, length) => sum + length, 0)),
  people: table.people,
  decisions: [...lens.game.decisions.values()].flatMap(({ id, title, options }) => {
    const found = table.decisions[id]
    if (!found) return []
    const option = options.find((one) => one.id === found.option)
    return [{ title: lens.say(title), label: option ? lens.say(option.label) : null }]
  }),
  extraSeconds: table.interventions.reduce((sum, { kind, amount }) => sum + (kind === 'time' ? amount : 0), 0),
  interventions: table.interventions.length,
})

/**
 * An exercise over all its tables, in the language of the lens. Anonymous unless `named`: no table, seat, device or
 * name is in it then, nor a text that its writer did not share. [REP-1] [REP-2] Pure.
 */
export const exerciseReport = (
  lens: Lens,
  tables: readonly TableFindings[],
  { named, name, day, scenarioHash, notes, scores, measure = null }: ReportOptions,
): ExerciseReport => {
  const { game, say, language } = lens
  const { scenario, edition } = game
  return {
    language,
    named,
    exercise: {
      title: say(scenario.title),
      edition: say(edition.title),
      name: named ? name : null,
      day,
      tables: tables.length,
      people: tables.reduce((sum, { people }) => sum + people, 0),
      scenarioVersion: scenario.version,
      scenarioHash,
    },
    outcomes: scenario.outcomes.flatMap(({ id, title }) => {
      const reached = tables.filter(({ outcome }) => outcome === id).length
      return reached === 0 ? [] : [{ title: say(title), tables: reached }]
    }),
    phases: phasesOf(lens, tables),
    decisions: [...game.decisions.values()].map((decision) => reportedDecision(lens, tables, decision, named)),
    facts: scenario.facts.flatMap((fact) => reportedFact(lens, tables, fact) ?? []),
    duties: scenario.duties.flatMap((duty) => reportedDuty(lens, tables, duty) ?? []),
    questions: questionsOf(lens, tables),
    verbs: verbsOf(tables),
    interventions: reportedInterventions(lens, tables),
    goals: reportedGoals(lens, tables, scores),
    notes: notesOf(lens, tables, notes, named),
    measure,
    tables: named ? [...tables].sort((a, b) => a.number - b.number).map((table) => tableOf(lens, table)) : [],
  }
}
