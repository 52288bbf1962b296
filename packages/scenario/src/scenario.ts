import { z } from 'zod'
import { duty } from './duty.ts'
import { fact } from './fact.ts'
import { outcome } from './outcome.ts'
import type { Phase } from './phase.ts'
import { type Image, image } from './image.ts'
import { question, verbs } from './question.ts'
import { role } from './role.ts'
import { id, languages, localised } from './text.ts'

/** A stretch of phases under one title, so that people keep their place in a long story. */
const act = z
  .strictObject({
    title: localised,
    /** The phase that it begins with. */
    from: id,
  })
  .meta({ id: 'Act' })

const edition = z
  .strictObject({
    id,
    title: localised,
    /** Planned minutes of play, debrief not counted. */
    minutes: z.int().min(5).max(240),
    /** Phases in order of play. */
    phases: z.array(id).min(1),
    acts: z.array(act).default([]),
  })
  .meta({ id: 'Edition' })
export type Edition = z.output<typeof edition>

const indicator = z
  .strictObject({
    id,
    name: localised,
    /** What it stands for, in one sentence. */
    about: localised,
    start: z.int(),
    min: z.int(),
    max: z.int(),
  })
  .meta({ id: 'Indicator' })
export type Indicator = z.output<typeof indicator>

const goal = z.strictObject({ id, text: localised }).meta({ id: 'Goal' })
export type Goal = z.output<typeof goal>

const term = z
  .strictObject({
    id,
    /** The word as it stands in the texts, and other spellings of it. */
    term: localised,
    also: z.array(z.string().min(1)).default([]),
    meaning: localised,
  })
  .meta({ id: 'Term' })
export type Term = z.output<typeof term>

/** What the story remembers; `about` is for authors and the debrief's maker, never for players. */
const flag = z
  .strictObject({
    id,
    about: z.string().min(1),
    /** `retraction`: set when a public statement had to be taken back. */
    kind: z.enum(['retraction']).optional(),
  })
  .meta({ id: 'Flag' })

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'day')

/** `scenario.yaml` */
export const scenarioFile = z
  .strictObject({
    format: z.literal('natte-meren/1'),
    id,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'version'),
    title: localised,
    summary: localised,
    languages: z.array(z.enum(languages)).min(1),
    licence: z.string().min(1),
    /** Local date and time of T+0 in the story, without a time zone: "2026-11-19T16:30". */
    start: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'local-time'),
    /** Days that are no working day, besides Saturday and Sunday. */
    holidays: z.array(isoDay).default([]),
    /** The situation before the first message, read aloud or alone. */
    briefing: localised,
    editions: z.array(edition).min(1),
    indicators: z.array(indicator).min(1),
    flags: z.array(flag).default([]),
    goals: z.array(goal).min(1),
    images: z.array(image).default([]),
    /** The image that goes with the briefing. */
    image: id.optional(),
  })
  .meta({ id: 'Scenario' })
/** `roles.yaml` */
export const rolesFile = z.strictObject({ roles: z.array(role).min(2) }).meta({ id: 'RolesFile' })
/** `facts.yaml` */
export const factsFile = z.strictObject({ facts: z.array(fact) }).meta({ id: 'FactsFile' })
/** `duties.yaml` */
export const dutiesFile = z.strictObject({ duties: z.array(duty) }).meta({ id: 'DutiesFile' })
/** `questions.yaml` */
export const questionsFile = z
  .strictObject({ questions: z.array(question).min(3), verbs })
  .meta({ id: 'QuestionsFile' })
/** `outcomes.yaml` */
export const outcomesFile = z.strictObject({ outcomes: z.array(outcome).min(1) }).meta({ id: 'OutcomesFile' })
/** `glossary.yaml` */
export const glossaryFile = z.strictObject({ terms: z.array(term) }).meta({ id: 'GlossaryFile' })

/** A whole scenario, parsed and checked: what the engine plays. */
export type Scenario = Omit<z.output<typeof scenarioFile>, 'images'> &
  z.output<typeof rolesFile> &
  z.output<typeof factsFile> &
  z.output<typeof dutiesFile> &
  z.output<typeof questionsFile> &
  z.output<typeof outcomesFile> &
  z.output<typeof glossaryFile> & {
    /** Every phase of every edition, each with its injects and its decision. */
    phases: Phase[]
    images: Image[]
  }
