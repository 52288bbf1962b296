import { minimalPhases } from './minimalPhases.ts'
import { minimalScenarioFiles } from './minimalScenario.ts'

/** A fault planted in the minimal scenario: what is changed in which file, and what the finding points at. */
export interface PlantedFault {
  /** Code of the finding that has to come. */
  code: string
  /** The file that is changed. */
  file: string
  /** Texts that are there, and what stands there instead; null removes the file. */
  swap: readonly Swap[] | null
  /** What changes in a second file, for a fault that needs both. */
  alsoIn?: { file: string; swap: readonly Swap[] }
  /** The file of the finding, where that is another. */
  foundIn?: string
  /** Part of the line that the finding points at. */
  line: string
}

type Swap = readonly [from: string, to: string]
type Row = [code: string, from: string, to: string, line: string]

const inFile =
  (file: string) =>
  ([code, from, to, line]: Row): PlantedFault => ({ code, file, swap: [[from, to]], line })

const scenario = inFile('scenario.yaml')
const roles = inFile('roles.yaml')
const facts = inFile('facts.yaml')
const duties = inFile('duties.yaml')
const questions = inFile('questions.yaml')
const outcomes = inFile('outcomes.yaml')
const evening = inFile('phases/01-evening.yaml')
const aftermath = inFile('phases/02-aftermath.yaml')

const flagOf = (id: string) => `  - id: ${id}\n    about: Zomaar.\ngoals:`
const lines = (count: number, line: string) => `${line}\n`.repeat(count)

/** YAML and the shape of files. */
const shapeFaults: readonly PlantedFault[] = [
  scenario(['yaml/syntax', 'languages: [nl, en]', 'languages: [nl, en', 'licence']),
  scenario(['yaml/duplicate-key', 'licence: CC0-1.0', 'licence: CC0-1.0\nlicence: CC0-1.0', 'licence: CC0-1.0']),
  scenario(['yaml/too-deep', 'licence: CC0-1.0', `licence: ${'['.repeat(60)}${']'.repeat(60)}`, '[[[']),
  scenario([
    'yaml/too-many-aliases',
    'licence: CC0-1.0',
    `licence: &l CC0-1.0\nextra: [${Array.from({ length: 30 }, () => '*l').join(', ')}]`,
    '*l',
  ]),
  scenario(['yaml/alias-of-group', 'languages: [nl, en]', 'languages: &l [nl, en]\nextra: *l', 'extra: *l']),
  scenario(['schema/missing-field', 'version: 0.1.0\n', '', 'format']),
  scenario(['schema/unknown-field', 'licence: CC0', 'license: CC0', 'license: CC0']),
  scenario(['schema/wrong-type', 'minutes: 20', 'minutes: twintig', 'minutes: twintig']),
  scenario(['schema/out-of-range', 'minutes: 20', 'minutes: 2', 'minutes: 2']),
  scenario(['schema/bad-format', "'2026-11-19T16:30'", 'donderdag', 'start: donderdag']),
  scenario(['schema/bad-id', 'id: klein-lek', 'id: Klein lek', 'id: Klein lek']),
  scenario(['schema/too-few', 'phases: [evening, aftermath]', 'phases: []', 'phases: []']),
  roles(['schema/empty-text', '{ nl: Burgemeester, en: Mayor }', "{ nl: '', en: Mayor }", "nl: ''"]),
  evening(['schema/wrong-value', 'kind: call', 'kind: fax', 'kind: fax']),
  evening([
    'schema/too-many',
    '  lapsed:',
    lines(3, '    - { id: x, label: { nl: a, en: a }, detail: { nl: a, en: a } }') + '  lapsed:',
    'id: pull',
  ]),
  aftermath(['schema/one-condition', 'when: { flag: waited }', 'when: { flag: waited, shared: night-login }', 'when:']),
]

/** Files that are not there, that do not belong, or that are no scenario. */
const fileFaults: readonly PlantedFault[] = [
  { code: 'file/missing', file: 'roles.yaml', swap: null, line: '' },
  { code: 'file/unknown-name', file: 'rolles.yaml', swap: [['', 'roles: []']], line: 'roles' },
  { code: 'file/unknown-name', file: 'phases/1-Evening.yaml', swap: [['', 'id: x']], line: 'id: x' },
  { code: 'yaml/empty', file: 'glossary.yaml', swap: [[minimalScenarioFiles['glossary.yaml'] ?? '', '']], line: '' },
  scenario(['file/too-large', 'licence: CC0-1.0', `licence: ${'x'.repeat(1_100_000)}`, 'format']),
]

/** Ids and what refers to them. */
const referenceFaults: readonly PlantedFault[] = [
  scenario(['reference/unknown-phase', '[evening, aftermath]', '[evening, aftermaths]', 'aftermaths']),
  scenario(['reference/unknown-phase', 'from: aftermath', 'from: aftermaths', 'from: aftermaths']),
  scenario(['reference/unknown-image', 'image: map', 'image: maps', 'image: maps']),
  roles(['reference/unknown-role', 'covered_by: ciso', 'covered_by: cisco', 'cisco']),
  facts(['reference/unknown-decision', 'matters: [tell]', 'matters: [tel]', '[tel]']),
  outcomes(['reference/unknown-decision', 'decision: tell', 'decision: told', 'decision: told']),
  evening(['reference/unknown-goal', 'goals: [share]', 'goals: [shares]', 'shares']),
  evening(['reference/unknown-fact', 'facts: [night-login]', 'facts: [night-logins]', 'night-logins']),
  evening(['reference/unknown-indicator', '- id: service', '- id: services', 'services']),
  evening(['reference/unknown-flag', 'set: [offline]', 'set: [off-line]', 'off-line']),
  aftermath(['reference/unknown-duty', 'meets: [burial]', 'meets: [burials]', 'burials']),
  aftermath(['reference/unknown-edition', 'editions: [full]', 'editions: [long]', 'editions: [long]']),
  aftermath(['reference/unknown-option', 'option: now', 'option: soon', 'option: soon']),
  aftermath(['reference/unknown-inject', 'when: { flag: waited }', 'when: { delivered: night-logs }', 'night-logs']),
  {
    code: 'reference/unknown-outcome',
    file: 'tests/endings.yaml',
    swap: [
      ['', 'tests:\n  - name: Wie zwijgt\n    edition: short\n    expect:\n      - not: { outcome: closed-town }\n'],
    ],
    line: 'closed-town',
  },
  {
    code: 'reference/unknown-question',
    file: 'tests/endings.yaml',
    swap: [
      ['', 'tests:\n  - name: Wie zwijgt\n    edition: short\n    expect:\n      - home: { questions: [how-late] }\n'],
    ],
    line: 'how-late',
  },
  aftermath(['id/duplicate', 'id: spread', 'id: overview', 'id: overview']),
]

/** The cast, flags, indicators and goals. */
const castFaults: readonly PlantedFault[] = [
  roles(['role/duplicate-code', 'code: IT', 'code: CISO', 'code: CISO']),
  roles(['role/cover-cycle', 'deputy: ciso', 'deputy: ciso\n    covered_by: it', 'covered_by']),
  roles(['role/deputy-cycle', 'seats: 2', 'seats: 2\n    deputy: mayor', 'deputy']),
  roles(['role/not-covered', '    covered_by: ciso', '    played: larger', 'played: larger']),
  roles(['role/no-deputy', '    deputy: ciso\n', '', 'id: mayor']),
  {
    code: 'role/no-secret',
    file: 'roles.yaml',
    swap: [
      [
        '    covered_by: ciso\n',
        `    covered_by: ciso
  - id: guest
    name: { nl: Gast, en: Guest }
    code: GA
    card: { nl: U kijkt mee., en: You look on. }
    about: { nl: Een gast kijkt mee., en: A guest looks on. }
    covered_by: mayor
`,
      ],
    ],
    line: 'id: guest',
  },
  {
    code: 'flag/never-set',
    file: 'phases/01-evening.yaml',
    swap: [['        set: [offline]\n', '']],
    foundIn: 'scenario.yaml',
    line: 'id: offline',
  },
  {
    code: 'flag/never-read',
    file: 'questions.yaml',
    swap: [['      when: { flag: offline }\n', '']],
    alsoIn: { file: 'phases/02-aftermath.yaml', swap: [['{ all: [{ flag: offline }, ', '{ all: [']] },
    foundIn: 'scenario.yaml',
    line: 'id: offline',
  },
  scenario(['flag/unused', 'goals:', flagOf('idle'), 'id: idle']),
  scenario(['indicator/bad-range', 'max: 10', 'max: 0', 'max: 0']),
  scenario(['indicator/start-outside', 'start: 6', 'start: 11', 'start: 11']),
  scenario([
    'goal/unused',
    '  - id: share\n',
    '  - id: rest\n    text: { nl: Rust., en: Rest. }\n  - id: share\n',
    'id: rest',
  ]),
  scenario([
    'indicator/unmoved',
    'flags:',
    '  - id: calm\n    name: { nl: Rust, en: Calm }\n    about: { nl: Rust., en: Calm. }\n    start: 5\n    min: 0\n    max: 10\nflags:',
    'id: calm',
  ]),
]

/** The order of the story: editions, phases, messages, conditions. */
const storyFaults: readonly PlantedFault[] = [
  scenario(['scenario/bad-date', "'2026-11-19T16:30'", "'2026-02-31T16:30'", '2026-02-31']),
  scenario(['edition/phase-twice', '[evening, aftermath]', '[evening, evening, aftermath]', 'evening, evening']),
  scenario(['edition/too-long', 'minutes: 20', 'minutes: 12', 'minutes: 12']),
  scenario(['act/late-start', 'from: evening', 'from: aftermath', 'from: aftermath']),
  scenario([
    'act/other-edition',
    '    phases: [evening, aftermath]\n    acts',
    '    phases: [evening]\n    acts',
    'from: aftermath',
  ]),
  scenario(['act/out-of-order', 'from: aftermath', 'from: evening', 'from: evening']),
  {
    code: 'phase/no-edition',
    file: 'phases/02-aftermath.yaml',
    swap: [['id: aftermath', 'id: afterwards']],
    line: 'id: afterwards',
  },
  evening(['phase/ends-before-start', 'to: T+3h', 'to: T+0m', 'to: T+0m']),
  aftermath(['phase/time-backwards', 'from: T+1d', 'from: T+1h', 'from: T+1h']),
  {
    code: 'inject/effect-without-decision',
    file: 'phases/02-aftermath.yaml',
    swap: [[minimalPhases['phases/02-aftermath.yaml']?.split(/(?=\ndecision:)/)[1] ?? '', '']],
    line: 'at: effect',
  },
  {
    code: 'inject/edition-without-phase',
    file: 'scenario.yaml',
    swap: [['    minutes: 25\n    phases: [evening, aftermath]', '    minutes: 25\n    phases: [evening]']],
    foundIn: 'phases/02-aftermath.yaml',
    line: 'editions: [full]',
  },
  aftermath(['variant/alone', 'kind: letter', 'kind: letter\n    one_of: paper', 'one_of: paper']),
  {
    code: 'variant/other-phase',
    file: 'phases/01-evening.yaml',
    swap: [['kind: call', 'kind: call\n    one_of: paper']],
    alsoIn: { file: 'phases/02-aftermath.yaml', swap: [['kind: letter', 'kind: letter\n    one_of: paper']] },
    foundIn: 'phases/02-aftermath.yaml',
    line: 'one_of: paper',
  },
  evening([
    'inject/no-text',
    '    body:\n      nl: Drie schermen',
    '    plain:\n      nl: Drie schermen',
    'first-report',
  ]),
  evening(['inject/two-texts', '    sitrep:\n', '    body: { nl: Tekst., en: Text. }\n    sitrep:\n', 'known:']),
  evening(['inject/sitrep-kind', 'kind: sitrep', 'kind: mail', 'sitrep:']),
  evening(['inject/essence-private', 'to: all', 'to: [it]', 'essence']),
  aftermath(['inject/outside-phase', '{ story: T+2d }', '{ story: T+9d }', 'T+9d']),
  evening(['inject/after-phase', 'after: 20s', 'after: 9m', 'after: 9m']),
  aftermath(['inject/shelf-waits', 'at: { story: T+2d }\n    when', 'at: shelf\n    when', 'when: { flag: waited }']),
  aftermath(['condition/no-bounds', 'when: { flag: waited }', 'when: { time: {} }', 'time']),
  aftermath(['condition/empty-range', 'when: { flag: waited }', 'when: { time: { from: T+3d, until: T+2d } }', 'time']),
]

/** Facts, decisions, duties and endings. */
const sharingFaults: readonly PlantedFault[] = [
  facts(['fact/no-purpose', 'matters: [tell]', 'matters: []', 'data-copied']),
  {
    code: 'fact/too-late',
    file: 'phases/01-evening.yaml',
    swap: [['at: { after: 20s }', 'at: effect']],
    foundIn: 'facts.yaml',
    line: 'matters: [disconnect, tell]',
  },
  {
    code: 'fact/no-carrier',
    file: 'phases/02-aftermath.yaml',
    swap: [['    facts: [data-copied]\n', '']],
    foundIn: 'facts.yaml',
    line: 'id: data-copied',
  },
  {
    code: 'fact/not-in-edition',
    file: 'phases/02-aftermath.yaml',
    swap: [['    facts: [data-copied]\n', '    facts: [data-copied]\n    editions: [full]\n']],
    foundIn: 'facts.yaml',
    line: 'matters: [tell]',
  },
  {
    code: 'decision/one-sided',
    file: 'facts.yaml',
    swap: [['matters: [disconnect, tell]', 'matters: [disconnect]']],
    foundIn: 'phases/02-aftermath.yaml',
    line: 'id: tell',
  },
  {
    code: 'decision/same-effects',
    file: 'phases/01-evening.yaml',
    swap: [
      ['          - id: trust\n            change: -1', '          - id: service\n            change: -3'],
      ['        set: [waited]\n  lapsed', '        set: [offline]\n  lapsed'],
      ['- id: pull', '- id: pulled'],
    ],
    line: 'effects',
  },
  {
    code: 'decision/no-consequence',
    file: 'phases/02-aftermath.yaml',
    swap: [
      [
        `      effects:
        indicators:
          - id: trust
            change: -2
            reason: { nl: Inwoners hoorden het van anderen., en: Residents heard it from others. }
`,
        '',
      ],
    ],
    line: 'id: later',
  },
  {
    code: 'duty/never-met',
    file: 'phases/02-aftermath.yaml',
    swap: [['    effects: { meets: [burial] }\n', '']],
    foundIn: 'duties.yaml',
    line: 'id: burial',
  },
  aftermath(['decision/decider-advises', 'decider: mayor', 'decider: mayor\n  advisers: [mayor, it]', 'advisers']),
  duties(['duty/holder-blind', 'visible: [mayor]', 'visible: [it]', 'visible: [it]']),
  outcomes([
    'outcome/last-has-condition',
    'en: Trust returns slowly.',
    'en: Trust returns slowly.\n    when: { flag: told }',
    'when',
  ]),
  outcomes([
    'outcome/no-condition',
    '    when: { all: [{ flag: told }, { indicator: { id: trust, min: 5 } }] }\n',
    '',
    'open-town',
  ]),
  questions(['question/too-few-defaults', '    phases: [evening]', '    when: { flag: waited }', 'questions']),
  {
    code: 'question/no-coffee',
    file: 'questions.yaml',
    swap: [
      ['for: coffee', 'for: own'],
      ['for: coffee', 'for: own'],
      ['for: coffee', 'for: own'],
    ],
    line: 'questions',
  },
  questions([
    'verb/no-default',
    'en: Who needs you tomorrow? }',
    'en: Who needs you tomorrow? }\n      when: { flag: waited }',
    'care',
  ]),
]

/** Words and translations. */
const wordFaults: readonly PlantedFault[] = [
  roles(['text/too-long', 'nl: U kent de systemen', `nl: U kent ${'alle '.repeat(50)}de systemen`, 'alle alle']),
  evening(['text/abbreviation', 'nl: Drie schermen', 'nl: Drie OVD schermen', 'OVD']),
  evening(['translation/missing', '{ nl: De balie, en: The front desk }', '{ nl: De balie }', 'De balie']),
  scenario(['translation/no-source', 'languages: [nl, en]', 'languages: [en, nl]', 'languages']),
]

export const plantedFaults: readonly PlantedFault[] = [
  ...fileFaults,
  ...shapeFaults,
  ...referenceFaults,
  ...castFaults,
  ...storyFaults,
  ...sharingFaults,
  ...wordFaults,
]

const swapped = (file: string, swaps: readonly Swap[]): string =>
  swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} no longer has “${from}”.`)
    return text.replace(from, () => to)
  }, minimalScenarioFiles[file] ?? '')

/** The files of the minimal scenario with the fault in them. Throws when what is to be changed is not there. */
export const plant = ({ file, swap, alsoIn }: PlantedFault): Record<string, string> => {
  const { [file]: _, ...others } = minimalScenarioFiles
  return {
    ...others,
    ...(swap ? { [file]: swapped(file, swap) } : {}),
    ...(alsoIn ? { [alsoIn.file]: swapped(alsoIn.file, alsoIn.swap) } : {}),
  }
}
