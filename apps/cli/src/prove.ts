import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ScenarioVersion, writeScenarioVersion } from '@natte-meren/library'
import {
  type ProofFinding,
  type ProofReport,
  prove as proveScenario,
  type Verdict,
  witnessLog,
} from '@natte-meren/prover'
import { hintLines, hintSummary, readLanguage } from './hints.ts'
import { loadScenario } from './scenario.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'
import { testLines } from './testLines.ts'

export interface ProveOptions {
  readonly edition?: string
  /** Folder for the logs of all shortest runs. */
  readonly out?: string
  /** Print the hints on the language of the texts. */
  readonly language: boolean
  readonly json: boolean
  readonly lang: CliLanguage
}

const counted = (verdicts: Readonly<Record<string, Verdict>>): string => {
  const all = Object.values(verdicts)
  return `${all.filter(({ witness }) => witness !== null).length}/${all.length}`
}

const summary = ({ injects, options, outcomes, states, exhaustive, assumes }: ProofReport, lang: CliLanguage) => [
  choose(
    lang,
    `Kan gebeuren: berichten ${counted(injects)}, opties ${counted(options)}, aflopen ${counted(outcomes)}.`,
    `Can happen: injects ${counted(injects)}, options ${counted(options)}, outcomes ${counted(outcomes)}.`,
  ),
  exhaustive
    ? choose(lang, `Volledig: ${states} toestanden bekeken.`, `Exhaustive: ${states} states looked at.`)
    : choose(
        lang,
        `Niet volledig: na ${states} toestanden afgebroken.`,
        `Not exhaustive: cut off after ${states} states.`,
      ),
  choose(lang, 'Dit geldt zolang:', 'This holds as long as:'),
  ...assumes.map((line) => `  ${line}`),
]

/** Ways to what happens late in the story, and reasons why something does not. */
const stories = ({ injects, options, outcomes }: ProofReport, lang: CliLanguage): string[] => [
  ...Object.entries(outcomes).flatMap(([id, { witness, seated, edition }]) =>
    witness
      ? [
          choose(
            lang,
            `Afloop “${id}” (${edition}; ${seated.join(', ')}):`,
            `Outcome “${id}” (${edition}; ${seated.join(', ')}):`,
          ),
          ...witness.map((line) => `    ${line}`),
        ]
      : [],
  ),
  ...Object.entries({ ...injects, ...options, ...outcomes }).flatMap(([id, { reason, edition }]) =>
    reason === null
      ? []
      : [choose(lang, `Nooit in ${edition}: “${id}”: ${reason}`, `Never in ${edition}: “${id}”: ${reason}`)],
  ),
]

const findingText = (
  { file, line, column, code, message, hint, severity }: ProofFinding,
  lang: CliLanguage,
): string => {
  const kind = severity === 'error' ? choose(lang, 'Fout: ', 'Error: ') : ''
  return `${file}:${line}:${column}  ${kind}${message}\n    ${hint}  [${code}]`
}

/** The log of every shortest run and the scenario version, so that `replay` and `why` need nothing else. */
const save = async (folder: string, { scenario, hash, texts }: ScenarioVersion, report: ProofReport): Promise<void> => {
  if (!scenario) return
  await mkdir(folder, { recursive: true })
  await writeScenarioVersion(texts, join(folder, `scenario-${hash}`))
  const { injects, options, outcomes, duties } = report
  for (const [kind, verdicts] of Object.entries({ inject: injects, option: options, outcome: outcomes, duty: duties }))
    for (const [id, verdict] of Object.entries(verdicts)) {
      const log = witnessLog(scenario, hash, verdict)
      if (log !== null) await writeFile(join(folder, `${kind}-${id.replace('/', '-')}.jsonl`), log)
    }
}

/** Proves a scenario and prints what can happen, what cannot, and everything there is to mend. */
export const prove = async (
  folder: string,
  { edition, out, language, json, lang }: ProveOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const version = await loadScenario(folder, lang)
  const unusable = (error: string): ExitCode => {
    if (json) print(JSON.stringify({ ok: false, exhaustive: false, findings: [], error }))
    else complain(error)
    return 2
  }
  if (typeof version === 'string') return unusable(version)
  const { scenario, texts, companions, findings, tests } = version
  if (!scenario) {
    if (json) print(JSON.stringify({ ok: false, exhaustive: false, states: 0, notCovered: ['*'], findings }))
    else for (const finding of findings) print(findingText(finding, lang))
    return 1
  }
  const editions = scenario.editions.map(({ id }) => id)
  if (edition !== undefined && !editions.includes(edition)) {
    const known = editions.join(', ')
    return unusable(
      choose(
        lang,
        `Dit scenario heeft geen versie "${edition}". Wel: ${known}.`,
        `This scenario has no edition "${edition}". It has: ${known}.`,
      ),
    )
  }
  const report = proveScenario({
    scenario,
    texts: { ...texts, ...companions },
    findings,
    tests,
    language: lang,
    ...(edition === undefined ? {} : { edition }),
  })
  if (out !== undefined) await save(out, version, report)
  const read = readLanguage({ ...version, scenario }, lang)
  if (json) print(JSON.stringify({ ...report, language: read }))
  else {
    const found = report.findings.map((one) => findingText(one, lang))
    const hints = language ? hintLines(read) : []
    const counted = [...testLines(report.tests, lang), ...summary(report, lang), hintSummary(read, lang)]
    for (const line of [...stories(report, lang), ...found, ...hints, ...counted]) print(line)
  }
  return report.ok ? 0 : 1
}
