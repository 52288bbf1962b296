import type { z } from 'zod'
import { exceptionsFile } from './exception.ts'
import type { Words } from './messages/message.ts'
import { phase } from './phase.ts'
import { testsFile } from './plainTest.ts'
import {
  dutiesFile,
  factsFile,
  glossaryFile,
  outcomesFile,
  questionsFile,
  rolesFile,
  scenarioFile,
} from './scenario.ts'

/** What each kind of file must hold; `phase` is the whole of a file in `phases/`, `tests` of one in `tests/`. */
export const fileSchemas = {
  scenario: scenarioFile,
  roles: rolesFile,
  facts: factsFile,
  duties: dutiesFile,
  questions: questionsFile,
  outcomes: outcomesFile,
  glossary: glossaryFile,
  phase,
  tests: testsFile,
  exceptions: exceptionsFile,
} as const

export type FileKind = keyof typeof fileSchemas
export type FileData<Kind extends FileKind> = z.output<(typeof fileSchemas)[Kind]>

/** Kinds with one file each, named after the kind. */
export const singleKinds = [
  'scenario',
  'roles',
  'facts',
  'duties',
  'questions',
  'outcomes',
  'glossary',
] as const satisfies readonly FileKind[]
export type SingleKind = (typeof singleKinds)[number]

export const singleFileName = (kind: SingleKind): string => `${kind}.yaml`

const phaseFile = /^phases\/\d{2}-[a-z0-9]+(-[a-z0-9]+)*\.yaml$/

const exceptionsPath = 'exceptions.yaml'

const testFile = /^tests\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/

/**
 * Whether a file stands beside the scenario for its authors: it is never played, no part of the version, and
 * nothing that is wrong in it keeps anybody from playing.
 */
export const isCompanion = (path: string): boolean => path === exceptionsPath || path.startsWith('tests/')

/** The kind that a path in the scenario folder stands for; null for a file that has no place there. */
export const kindOfFile = (path: string): FileKind | null => {
  if (phaseFile.test(path)) return 'phase'
  if (testFile.test(path)) return 'tests'
  if (path === exceptionsPath) return 'exceptions'
  return singleKinds.find((kind) => singleFileName(kind) === path) ?? null
}

/** What a file holds, and its usual first line. */
export const fileContents: Readonly<Record<FileKind, { holds: Words; first: string }>> = {
  scenario: {
    holds: {
      nl: 'titel, edities, indicatoren, vlaggen en leerdoelen',
      en: 'title, editions, indicators, flags and goals',
    },
    first: 'format: natte-meren/1',
  },
  roles: { holds: { nl: 'een lijst “roles”', en: 'a list “roles”' }, first: 'roles:' },
  facts: { holds: { nl: 'een lijst “facts”', en: 'a list “facts”' }, first: 'facts:' },
  duties: { holds: { nl: 'een lijst “duties”', en: 'a list “duties”' }, first: 'duties:' },
  questions: {
    holds: { nl: 'een lijst “questions” en de vijf “verbs”', en: 'a list “questions” and the five “verbs”' },
    first: 'questions:',
  },
  outcomes: { holds: { nl: 'een lijst “outcomes”', en: 'a list “outcomes”' }, first: 'outcomes:' },
  glossary: { holds: { nl: 'een lijst “terms”', en: 'a list “terms”' }, first: 'terms:' },
  phase: {
    holds: { nl: 'één fase met haar berichten en besluit', en: 'one phase with its injects and decision' },
    first: 'id: eerste-avond',
  },
  tests: { holds: { nl: 'een lijst “tests”', en: 'a list “tests”' }, first: 'tests:' },
  exceptions: { holds: { nl: 'een lijst “exceptions”', en: 'a list “exceptions”' }, first: 'exceptions:' },
}
