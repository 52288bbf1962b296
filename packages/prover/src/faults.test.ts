import { parseScenario } from '@natte-meren/scenario'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import type { ProofCode } from './findings/proofFinding.ts'
import { playMessages } from './findings/playMessages.ts'
import { reachMessages } from './findings/reachMessages.ts'
import { type ProofReport, prove } from './prove.ts'

/** Words of a file replaced by others; a file that is not there yet is made. */
interface Edit {
  readonly file: string
  readonly was: string
  readonly becomes: string
}

/** A fault, and the words at whose line it has to be found. */
interface Fault {
  readonly code: ProofCode
  readonly edits: readonly Edit[]
  readonly file: string
  readonly at: string
  readonly says?: string
}

const evening = 'phases/01-evening.yaml'
const aftermath = 'phases/02-aftermath.yaml'
const roles = 'roles.yaml'
const facts = 'facts.yaml'
const duties = 'duties.yaml'
const outcomes = 'outcomes.yaml'

const edited = (edits: readonly Edit[]): Record<string, string> => {
  const files: Record<string, string> = { ...minimalScenarioFiles }
  for (const { file, was, becomes } of edits) {
    files[file] ??= ''
    if (!files[file]?.includes(was)) throw new Error(`${file} does not say: ${was}`)
    files[file] = files[file].replace(was, becomes)
  }
  return files
}

const proofOf = (texts: Readonly<Record<string, string>>): ProofReport => {
  const { scenario, findings } = parseScenario(texts)
  if (!scenario) throw new Error(`It does not play: ${JSON.stringify(findings)}`)
  return prove({ scenario, texts, findings })
}

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

const spread = 'when: { flag: waited }'
const itRole = '  - id: it\n    name: { nl: Hoofd automatisering, en: Head of computing }\n'
const itLarger = `${itRole}    played: larger\n`
const manyInjects = ['a', 'b', 'c', 'd']
  .map(
    (id) => `  - id: extra-${id}
    kind: mail
    to: [it]
    from: { nl: Iemand, en: Somebody }
    subject: { nl: Nog iets, en: One more thing }
    body: { nl: Er is nog iets., en: There is one more thing. }
`,
  )
  .join('')
const longBody = Array.from({ length: 230 }, () => 'woord').join(' ')

const quietPhase = `id: quiet
title: { nl: Stil, en: Quiet }
story: { from: T+5d, to: T+6d }
minutes: 2
line: { nl: Het blijft stil., en: It stays quiet. }
injects:
  - id: perhaps
    kind: mail
    to: all
    from: { nl: Iemand, en: Somebody }
    subject: { nl: Toch nog iets, en: Something after all }
    body: { nl: Er is nog iets., en: There is one more thing. }
    when: { flag: waited }
`

/** The letter comes as the phase opens, so the news never does. */
const variantEdits: readonly Edit[] = [
  { file: aftermath, was: 'kind: letter', becomes: 'kind: letter\n    one_of: paper # first' },
  { file: aftermath, was: 'kind: news', becomes: 'kind: news\n    one_of: paper # second' },
]

const faults: readonly Fault[] = [
  {
    code: 'reach/inject',
    edits: [{ file: aftermath, was: spread, becomes: `when: { all: [{ flag: waited },\n      { flag: offline }] }` }],
    file: aftermath,
    at: '{ flag: offline }] }',
    says: 'gaat nooit samen',
  },
  {
    code: 'reach/inject',
    edits: variantEdits,
    file: aftermath,
    at: 'one_of: paper # second',
    says: 'andere variant komt altijd eerder',
  },
  {
    code: 'reach/inject-in-edition',
    edits: [{ file: aftermath, was: spread, becomes: 'when: { delivered: burial-call }' }],
    file: aftermath,
    at: 'when: { delivered: burial-call }',
    says: 'burial-call',
  },
  {
    code: 'reach/inject-at-table',
    edits: [
      { file: roles, was: itRole, becomes: itLarger },
      { file: evening, was: 'to: [it]', becomes: 'to: [ciso, it]' },
      {
        file: aftermath,
        was: spread,
        becomes: 'when: { all: [{ known: { fact: night-login, role: it } }, { not: { shared: night-login } }] }',
      },
    ],
    file: aftermath,
    at: 'when: { all: [{ known',
    says: 'mayor, ciso',
  },
  {
    code: 'reach/outcome',
    edits: [{ file: outcomes, was: 'min: 5', becomes: 'min: 9' }],
    file: outcomes,
    at: 'min: 9',
    says: 'minstens 9',
  },
  {
    code: 'reach/duty-starts',
    edits: [
      {
        file: duties,
        was: 'starts: { known: { fact: data-copied, role: ciso } }',
        becomes: 'starts: { undecided: tell }',
      },
      { file: duties, was: 'met: { flag: told }', becomes: 'met: { flag: told }' },
      { file: duties, was: 'undecided: tell', becomes: 'all: [{ flag: told }, { undecided: tell }]' },
    ],
    file: duties,
    at: 'starts: { all:',
  },
  {
    code: 'reach/duty-met',
    edits: [
      { file: duties, was: 'met: { flag: told }', becomes: 'met: { all: [{ flag: waited }, { flag: offline }] }' },
      { file: aftermath, was: '        meets: [privacy-report]\n', becomes: '' },
    ],
    file: duties,
    at: 'met: { all:',
  },
  {
    code: 'reach/duty-missed',
    edits: [],
    file: duties,
    at: 'within: { hours: 72 }',
  },
  {
    code: 'reach/line',
    edits: [
      {
        file: 'questions.yaml',
        was: 'when: { flag: offline }',
        becomes: 'when: { all: [{ flag: offline }, { undecided: disconnect }] }',
      },
    ],
    file: 'questions.yaml',
    at: 'when: { all: [{ flag: offline }',
    says: 'stop.1',
  },
  {
    code: 'reach/cycle',
    edits: [
      { file: aftermath, was: spread, becomes: 'when: { delivered: reactions }' },
      {
        file: aftermath,
        was: 'when: { decided: { decision: tell, option: now } }',
        becomes: 'when: { all: [{ decided: tell }, { delivered: spread }] }',
      },
    ],
    file: aftermath,
    at: 'when: { delivered: reactions }',
    says: 'spread → reactions → spread',
  },
  {
    code: 'condition/always',
    edits: [{ file: aftermath, was: spread, becomes: 'when: { any: [{ flag: waited }, { flag: offline }] }' }],
    file: aftermath,
    at: 'when: { any: [{ flag: waited }',
  },
  {
    code: 'decision/dominated',
    edits: [
      {
        file: aftermath,
        was: 'change: -1\n            reason: { nl: De telefoon',
        becomes: 'change: 1\n            reason: { nl: De telefoon',
      },
    ],
    file: aftermath,
    at: '- id: later',
    says: '“now”',
  },
  {
    code: 'decision/no-difference',
    edits: [
      { file: evening, was: 'change: -3', becomes: 'change: 0' },
      { file: evening, was: 'change: -1', becomes: 'change: 0' },
      { file: aftermath, was: spread, becomes: 'when: { flag: told }' },
      {
        file: aftermath,
        was: '{ all: [{ flag: offline }, { duty: { id: burial, is: running } }] }',
        becomes: '{ flag: told }',
      },
      {
        file: duties,
        was: 'starts: { decided: { decision: disconnect, option: pull } }',
        becomes: 'starts: { flag: told }',
      },
    ],
    file: evening,
    at: '- id: wait',
    says: '“pull”',
  },
  {
    code: 'fact/not-in-time',
    edits: [
      {
        file: aftermath,
        was: '    facts: [data-copied]\n',
        becomes: '    facts: [data-copied]\n    when: { decided: tell }\n',
      },
    ],
    file: facts,
    at: 'matters: [tell]',
  },
  {
    code: 'phase/dead-end',
    edits: [
      { file: 'scenario.yaml', was: 'phases: [evening, aftermath]', becomes: 'phases: [evening, aftermath, quiet]' },
      { file: 'phases/03-quiet.yaml', was: '', becomes: quietPhase },
    ],
    file: 'phases/03-quiet.yaml',
    at: 'id: quiet',
    says: 'wacht dan op niets',
  },
  {
    code: 'role/idle',
    edits: [
      { file: evening, was: 'to: [it]', becomes: 'to: [ciso]' },
      { file: aftermath, was: 'to: [mayor, it]', becomes: 'to: [mayor]' },
    ],
    file: roles,
    at: 'id: it',
  },
  {
    code: 'load/messages',
    edits: [{ file: evening, was: '  - id: first-report', becomes: `${manyInjects}  - id: first-report` }],
    file: evening,
    at: 'injects:',
    says: '6 berichten',
  },
  {
    code: 'load/reading',
    edits: [{ file: evening, was: 'Drie schermen aan de balie zijn zwart.', becomes: longBody }],
    file: evening,
    at: 'injects:',
    says: 'mayor',
  },
  {
    code: 'load/minutes',
    edits: [{ file: evening, was: 'limit: 3m', becomes: 'limit: 8m' }],
    file: evening,
    at: 'minutes: 8',
  },
]

describe('a planted fault', () => {
  test.for(faults)(
    '$code is found in its file, at its line [PROVE-3] [PROVE-5] [PROVE-6]',
    ({ code, edits, file, at, says }) => {
      const texts = edited(edits)
      const found = proofOf(texts).findings.filter((finding) => finding.code === code)
      const line = lineOf(texts[file] ?? '', at)
      expect(found.map((finding) => `${finding.file}:${finding.line}`)).toContain(`${file}:${line}`)
      const mended = found.find((finding) => finding.file === file && finding.line === line)
      expect(mended?.message).toContain(says ?? '')
      expect(mended?.hint).not.toBe('')
    },
  )

  test('is no condition that always holds where the author wrote none but named a variant', () => {
    const found = proofOf(edited(variantEdits)).findings.map(({ code }) => code)
    expect(found).not.toContain('condition/always')
  })

  test('is not found where there is none', () => {
    const found = proofOf(minimalScenarioFiles).findings.map(({ code }) => code)
    expect([...new Set(found)]).toEqual(['reach/duty-missed'])
  })

  test('exists for every finding of a proof but those about the proof itself', () => {
    const planted = new Set<string>(faults.map(({ code }) => code))
    const codes = [...Object.keys(reachMessages), ...Object.keys(playMessages)]
    expect(codes.filter((code) => !planted.has(code))).toEqual(['reach/not-confirmed', 'proof/cut-off'])
  })
})
