import { type Game, prepareGame } from '@natte-meren/engine'
import {
  type Atlas,
  type Finding,
  type Language,
  type PlacedTest,
  readAtlas,
  type Scenario,
} from '@natte-meren/scenario'
import { analyses } from './analyses/analyses.ts'
import { loads, talkOf } from './analyses/load.ts'
import { explained, notCovered } from './analyses/reach.ts'
import { type ProofFinding, toProofFinding } from './findings/proofFinding.ts'
import type { Answer } from './machine/answers.ts'
import { logHeader, writeLog } from './log.ts'
import { nameOf, type Target } from './machine/targets.ts'
import { runTests, type TestResult } from './plainTests/runTests.ts'
import { answersTo, type EditionProof, proveEdition, reachedAt } from './proof.ts'
import type { RunStep } from './witness/path.ts'
import { playRun, type Timing } from './witness/replay.ts'
import { runWords } from './witness/runWords.ts'

/** Whether something can happen: a shortest run to it, or why there is none. */
export interface Verdict {
  /** Plain sentences; null when no run leads there. */
  readonly witness: readonly string[] | null
  readonly reason: string | null
  readonly edition: string
  readonly seated: readonly string[]
  /** The run, to play it again, and the seed with which chance falls as it should. */
  readonly run: readonly RunStep[] | null
  readonly seed: number
  readonly timing: Timing
  /** It was played on the real engine and led there. */
  readonly confirmed: boolean
}

type Verdicts = Readonly<Record<string, Verdict>>

/** The most that a role had to read in a phase, at tables with that many roles. */
interface LoadRow {
  readonly edition: string
  readonly seated: number
  readonly phase: string
  readonly role: string
  readonly messages: number
  readonly seconds: number
  /** Reading and talking together, and what the scenario plans for the phase. */
  readonly minutes: number
  readonly planned: number
}

/** What a proof says of a scenario. */
export interface ProofReport {
  readonly ok: boolean
  /** Every question was answered: nothing was left out of a search. */
  readonly exhaustive: boolean
  readonly states: number
  /** What the search did not get to. */
  readonly notCovered: readonly string[]
  /** What every run keeps to, and so what the proof says nothing about. */
  readonly assumes: readonly string[]
  readonly injects: Verdicts
  readonly options: Verdicts
  readonly outcomes: Verdicts
  readonly duties: Verdicts
  readonly dominated: readonly {
    readonly edition: string
    readonly decision: string
    readonly worse: string
    readonly better: string
  }[]
  readonly load: readonly LoadRow[]
  readonly findings: readonly ProofFinding[]
  /** What came of the tests beside the scenario that are about these editions. */
  readonly tests: readonly TestResult[]
}

export interface ProofOptions {
  readonly scenario: Scenario
  /** The texts it was read from, for the places of findings. */
  readonly texts: Readonly<Record<string, string>>
  /** What the check of the files found. */
  readonly findings: readonly Finding[]
  /** Tests in plain words that stand beside it. */
  readonly tests?: readonly PlacedTest[]
  /** One edition; all of them when left out. */
  readonly edition?: string
  readonly language?: Language
}

/** The log of a verdict's run, as a table's log file; null when there is no run. */
export const witnessLog = (scenario: Scenario, scenarioHash: string, verdict: Verdict): string | null => {
  const game = prepareGame(scenario, verdict.edition)
  if (!game || !verdict.run) return null
  const { table } = playRun(game, verdict.run, verdict, scenarioHash)
  return writeLog(logHeader(game, scenarioHash, verdict.seed, 1), table.log)
}

const assumptions: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Wie zit, blijft zitten: rollen veranderen niet tijdens het spel.',
    'De spelleider stuurt elk gedeeld bericht voordat Beeld sluit, en stuurt niets buiten de voorwaarden om.',
    'Niemand laat een bericht weg, doet een stap terug of neemt een gedeeld feit terug.',
  ],
  en: [
    'Who sits stays: roles do not change during play.',
    'The facilitator sends every shared message before the picture is closed, and nothing against its condition.',
    'Nobody leaves a message out, steps back or takes back a fact that was shared.',
  ],
}

interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

const reasonFor = (proof: EditionProof, answer: Answer, language: Language): string => {
  if (answer.verdict === 'unknown')
    return language === 'nl' ? 'Niet bekend: het zoeken is afgebroken.' : 'Not known: the search was cut off.'
  const { why, place } = explained(proof, answer)
  const { file, line, column }: Place = { file: place.file, ...proof.atlas.position(place) }
  return `${why[language]} (${file}:${line}:${column})`
}

const verdictOf = (proof: EditionProof, answers: readonly Answer[], language: Language): Verdict | null => {
  const [first] = answers
  if (!first) return null
  const name = nameOf(first.target)
  const found = reachedAt(proof.tables, name)
  const witness = proof.witnesses.get(name)
  const edition = proof.game.edition.id
  if (found && witness) {
    const { steps, seed, timing, confirmed } = witness
    const { seated } = found.table
    return { witness: runWords(steps, language), reason: null, edition, seated, run: steps, seed, timing, confirmed }
  }
  const open = answers.find(({ verdict }) => verdict === 'unknown') ?? first
  const reason = reasonFor(proof, open, language)
  return { witness: null, reason, edition, seated: [], run: null, seed: 0, timing: 'soon', confirmed: false }
}

/** Verdicts over all editions: the first in which it happens, else the first that has it. */
const verdicts = (
  proofs: readonly EditionProof[],
  language: Language,
  wanted: (target: Target) => boolean,
  name: (target: Target) => string,
): Verdicts => {
  const found: Record<string, Verdict> = {}
  for (const proof of proofs)
    for (const answers of answersTo(proof, wanted)) {
      const verdict = verdictOf(proof, answers, language)
      const [first] = answers
      if (!verdict || !first) continue
      const id = name(first.target)
      if (!found[id]?.witness && (verdict.witness || !found[id])) found[id] = verdict
    }
  return found
}

const onShelf: Readonly<Record<Language, string>> = {
  nl: 'Ligt op de plank: alleen de spelleider stuurt dit.',
  en: 'Lies on the shelf: only the facilitator sends it.',
}

/** What never comes by itself, and is not meant to. */
const shelved = (proofs: readonly EditionProof[], language: Language): Verdicts =>
  Object.fromEntries(
    proofs.flatMap(({ game }) =>
      game.shelf.map(({ id }): [string, Verdict] => {
        const none = { witness: null, run: null, seated: [], seed: 0, timing: 'soon', confirmed: false } as const
        return [id, { ...none, reason: onShelf[language], edition: game.edition.id }]
      }),
    ),
  )

const ofKind = (kind: Target['kind']) => (target: Target) => target.kind === kind
const byId = ({ id }: Target): string => id

const loadRows = (proof: EditionProof): LoadRow[] => {
  const rows = new Map<string, LoadRow>()
  for (const { seated, phase, role, ...most } of loads(proof)) {
    const name = `${seated.length} ${phase} ${role}`
    const worst = rows.get(name)
    const found = proof.game.phases.find(({ id }) => id === phase)
    const seconds = Math.max(most.seconds, worst?.seconds ?? 0)
    rows.set(name, {
      edition: proof.game.edition.id,
      seated: seated.length,
      phase,
      role,
      messages: Math.max(most.messages, worst?.messages ?? 0),
      seconds,
      minutes: found ? Math.round((seconds + talkOf(found)) / 6) / 10 : 0,
      planned: found?.minutes ?? 0,
    })
  }
  return [...rows.values()]
}

const inOrder = (a: ProofFinding, b: ProofFinding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column

const withoutRepeats = (findings: readonly ProofFinding[]): ProofFinding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
]

const gamesOf = ({ scenario, edition }: ProofOptions): { wanted: Game[]; all: Game[] } => {
  const all = scenario.editions.map(({ id }) => prepareGame(scenario, id)).filter((game) => game !== null)
  return { wanted: edition === undefined ? all : all.filter((game) => game.edition.id === edition), all }
}

const proofsOf = (options: ProofOptions, atlas: Atlas): EditionProof[] => {
  const { wanted, all } = gamesOf(options)
  return wanted.map((game) =>
    proveEdition(
      game,
      all.filter((other) => other !== game),
      atlas,
    ),
  )
}

/**
 * Proves a scenario: everything that can and cannot happen in its editions at every table that can sit down, with a
 * shortest run to each that was played on the real engine, and everything there is to mend. Pure; the same texts
 * give the same report. An edition that is not there gives a report about nothing.
 */
export const prove = (options: ProofOptions): ProofReport => {
  const { texts, findings: checked, language = 'nl' } = options
  const atlas = readAtlas(texts)
  const proofs = proofsOf(options, atlas)
  const problems = proofs.flatMap((proof) => analyses.flatMap((analysis) => analysis(proof)))
  const found = problems.map((problem) => toProofFinding(atlas, problem, language))
  const findings = withoutRepeats([...checked, ...found]).sort(inOrder)
  const editions = new Set(proofs.map(({ game }) => game.edition.id))
  const tests = (options.tests ?? []).filter(({ test }) => editions.has(test.edition))
  const tested = runTests({ scenario: options.scenario, tests, atlas, language })
  const uncovered = proofs.flatMap((proof) => notCovered(proof).map((name) => `${proof.game.edition.id}: ${name}`))
  return {
    ok: findings.every(({ severity }) => severity !== 'error') && tested.every(({ ok }) => ok),
    exhaustive: uncovered.length === 0,
    states: proofs.reduce((sum, { tables }) => sum + tables.reduce((all, { answers }) => all + answers.states, 0), 0),
    notCovered: uncovered,
    assumes: assumptions[language],
    injects: { ...shelved(proofs, language), ...verdicts(proofs, language, ofKind('inject'), byId) },
    options: verdicts(proofs, language, ofKind('option'), (target) =>
      target.kind === 'option' ? `${target.decision}/${target.id}` : target.id,
    ),
    outcomes: verdicts(proofs, language, ofKind('outcome'), byId),
    duties: verdicts(proofs, language, ofKind('duty'), (target) =>
      target.kind === 'duty' ? `${target.id}/${target.is}` : target.id,
    ),
    dominated: proofs.flatMap(({ game, dominated }) =>
      dominated.map(({ decision, worse, better }) => ({ edition: game.edition.id, decision, worse, better })),
    ),
    load: proofs.flatMap(loadRows),
    findings,
    tests: tested,
  }
}
