import { z } from 'zod'
import { duty } from './duty.ts'
import { fact } from './fact.ts'
import { outcome } from './outcome.ts'
import type { Phase } from './phase.ts'
import { question, verbs } from './question.ts'
import { role } from './role.ts'
import { id, languages, localised } from './text.ts'

const edition = z.strictObject({
  id,
  title: localised,
  /** Planned minutes of play, debrief not counted. */
  minutes: z.int().min(5).max(240),
  /** Phases in order of play. */
  phases: z.array(id).min(1),
})
export type Edition = z.output<typeof edition>

const indicator = z.strictObject({
  id,
  name: localised,
  /** What it stands for, in one sentence. */
  about: localised,
  start: z.int(),
  min: z.int(),
  max: z.int(),
})
export type Indicator = z.output<typeof indicator>

const goal = z.strictObject({ id, text: localised })
export type Goal = z.output<typeof goal>

const term = z.strictObject({
  id,
  /** The word as it stands in the texts, and other spellings of it. */
  term: localised,
  also: z.array(z.string().min(1)).default([]),
  meaning: localised,
})
export type Term = z.output<typeof term>

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** `scenario.yaml` */
export const scenarioFile = z.strictObject({
  format: z.literal('natte-meren/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: localised,
  summary: localised,
  languages: z.array(z.enum(languages)).min(1),
  licence: z.string().min(1),
  /** Local date and time of T+0 in the story, without a time zone: "2026-11-19T16:30". */
  start: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  /** Days that are no working day, besides Saturday and Sunday. */
  holidays: z.array(isoDay).default([]),
  /** The situation before the first message, read aloud or alone. */
  briefing: localised,
  editions: z.array(edition).min(1),
  indicators: z.array(indicator).min(1),
  flags: z.array(z.strictObject({ id, about: z.string().min(1) })).default([]),
  goals: z.array(goal).min(1),
})
/** `roles.yaml` */
export const rolesFile = z.strictObject({ roles: z.array(role).min(2) })
/** `facts.yaml` */
export const factsFile = z.strictObject({ facts: z.array(fact) })
/** `duties.yaml` */
export const dutiesFile = z.strictObject({ duties: z.array(duty) })
/** `questions.yaml` */
export const questionsFile = z.strictObject({ questions: z.array(question).min(3), verbs })
/** `outcomes.yaml` */
export const outcomesFile = z.strictObject({ outcomes: z.array(outcome).min(1) })
/** `glossary.yaml` */
export const glossaryFile = z.strictObject({ terms: z.array(term) })

/** A whole scenario, parsed and checked: what the engine plays. */
export type Scenario = z.output<typeof scenarioFile> &
  z.output<typeof rolesFile> &
  z.output<typeof factsFile> &
  z.output<typeof dutiesFile> &
  z.output<typeof questionsFile> &
  z.output<typeof outcomesFile> &
  z.output<typeof glossaryFile> & {
    /** Every phase of every edition, each with its injects and its decision. */
    phases: Phase[]
  }
