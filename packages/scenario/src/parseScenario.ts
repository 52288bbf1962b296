import { checkDraft, checkWhole } from './checks/checks.ts'
import { collectIds } from './checks/ids.ts'
import { checkImages } from './checks/images.ts'
import type { Draft, Part, Whole } from './draft.ts'
import { type PlacedException, placedExceptions } from './exception.ts'
import {
  type FileKind,
  fileContents,
  fileSchemas,
  isCompanion,
  kindOfFile,
  singleFileName,
  singleKinds,
} from './fileKind.ts'
import type { Finding } from './finding.ts'
import { catalogue } from './messages/catalogue.ts'
import { fill } from './messages/message.ts'
import { nearest } from './nearest.ts'
import { filesOf, isImageFile } from './image.ts'
import { type PlacedTest, placedTests } from './plainTest.ts'
import { type Problem, problem } from './problem.ts'
import type { Scenario } from './scenario.ts'
import { shapeProblems } from './shape.ts'
import { positionOf, readSource, type Source } from './source.ts'
import { inEachLanguage, type Language } from './text.ts'

/**
 * Reads and checks a whole scenario.
 *
 * `files` holds the texts by path in the scenario folder, with forward slashes (`scenario.yaml`,
 * `phases/01-eerste-avond.yaml`). All findings come back at once, in order of file and line, in
 * `language`. The scenario is null when a finding is an error, because it could not be played;
 * warnings leave it playable, and so does what is wrong in a companion. Never throws on any text.
 */
export const parseScenario = (
  files: Readonly<Record<string, string>>,
  language: Language = 'nl',
): { scenario: Scenario | null; tests: PlacedTest[]; exceptions: PlacedException[]; findings: Finding[] } => {
  const paths = Object.keys(files).sort()
  const problems: Problem[] = nameProblems(paths)
  const sources = new Map<string, Source>()
  for (const path of paths.filter((path) => kindOfFile(path))) sources.set(path, readSource(path, files[path] ?? ''))
  const { draft, broken } = readParts([...sources.values()], problems)
  const ids = collectIds([...sources.values()])
  problems.push(...ids.problems, ...checkDraft(draft, ids), ...checkImages(draft, files))
  const whole = wholeOf(draft, broken)
  if (whole) problems.push(...checkWhole(whole))
  const findings = problems.map((found) => toFinding(found, sources, language))
  const playable = whole && findings.every(({ file, severity }) => severity !== 'error' || isCompanion(file))
  const scenario = playable ? toScenario(whole, files) : null
  const tests = draft.tests.flatMap(placedTests)
  return { scenario, tests, exceptions: placedExceptions(draft.exceptions), findings: sorted(findings) }
}

const nameProblems = (paths: readonly string[]): Problem[] => {
  const names = singleKinds.map(singleFileName)
  const missing = singleKinds
    .filter((kind) => !paths.includes(singleFileName(kind)))
    .map((kind) => {
      const file = singleFileName(kind)
      return problem('file/missing', { file, offset: 0 }, { file, holds: fileContents[kind].holds })
    })
  const phases = paths.some((path) => kindOfFile(path) === 'phase')
    ? []
    : [problem('file/no-phases', { file: 'phases/01-naam.yaml', offset: 0 }, {})]
  const unknown = paths
    .filter((path) => !kindOfFile(path) && !isImageFile(path))
    .map((path) => {
      const meant = nearest(path.replace(/\.yml$/, '.yaml'), names)
      const advice = meant
        ? { nl: `Bedoelde u “${meant}”?`, en: `Did you mean “${meant}”?` }
        : { nl: 'Hernoem het, of haal het weg.', en: 'Rename it, or remove it.' }
      const known = { nl: names.join(', '), en: names.join(', ') }
      return problem('file/unknown-name', { file: path, offset: 0 }, { file: path, advice, known })
    })
  return [...missing, ...phases, ...unknown]
}

type Parts = { draft: Draft; broken: Set<FileKind> }

/** Each file against its schema. `broken` names the kinds of which a file could not be read. */
const readParts = (sources: readonly Source[], problems: Problem[]): Parts => {
  const draft: Draft = {
    scenario: null,
    roles: null,
    facts: null,
    duties: null,
    questions: null,
    outcomes: null,
    glossary: null,
    phases: [],
    tests: [],
    exceptions: null,
  }
  const broken = new Set<FileKind>(singleKinds)
  for (const source of sources) {
    const kind = kindOfFile(source.path)
    if (!kind) continue
    problems.push(...source.problems)
    const part = source.problems.length === 0 ? readPart(kind, source, problems) : null
    if (!part) {
      if (!isCompanion(source.path)) broken.add(kind)
    } else if (kind === 'phase') draft.phases.push(part as Part<'phase'>)
    else if (kind === 'tests') draft.tests.push(part as Part<'tests'>)
    else {
      broken.delete(kind)
      Object.assign(draft, { [kind]: part })
    }
  }
  return { draft, broken }
}

const readPart = (kind: FileKind, source: Source, problems: Problem[]): Part<FileKind> | null => {
  const { path: file, data: written } = source
  if (written === null || written === undefined) {
    problems.push(problem('yaml/empty', { file, offset: 0 }, fileContents[kind]))
    return null
  }
  const result = fileSchemas[kind].safeParse(written)
  if (result.success) return { file, data: result.data, written } as Part<FileKind>
  problems.push(...shapeProblems({ file, kind, data: written }, result.error))
  return null
}

const wholeOf = (draft: Draft, broken: ReadonlySet<FileKind>): Whole | null => {
  const { scenario, roles, facts, duties, questions, outcomes, glossary, phases, tests, exceptions } = draft
  if (broken.size > 0 || phases.length === 0) return null
  if (!scenario || !roles || !facts || !duties || !questions || !outcomes || !glossary) return null
  return { scenario, roles, facts, duties, questions, outcomes, glossary, phases, tests, exceptions }
}

const toScenario = (whole: Whole, files: Readonly<Record<string, string>>): Scenario => ({
  ...whole.scenario.data,
  ...whole.roles.data,
  ...whole.facts.data,
  ...whole.duties.data,
  ...whole.questions.data,
  ...whole.outcomes.data,
  ...whole.glossary.data,
  phases: whole.phases.map(({ data }) => data),
  images: whole.scenario.data.images.map((image) => ({
    ...image,
    svg: inEachLanguage(filesOf(image), (file) => files[file] ?? ''),
  })),
})

const toFinding = (
  { code, place, values }: Problem,
  sources: ReadonlyMap<string, Source>,
  language: Language,
): Finding => {
  const { severity, [language]: words } = catalogue[code]
  return {
    file: place.file,
    ...positionOf(sources.get(place.file), place),
    code,
    message: fill(words.message, values, language),
    hint: fill(words.hint, values, language).trim(),
    severity,
  }
}

const sorted = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column)
