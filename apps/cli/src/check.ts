import type { ScenarioVersion } from '@natte-meren/library'
import { runTests, type TestResult } from '@natte-meren/prover'
import { readAtlas } from '@natte-meren/scenario'
import { loadScenario } from './scenario.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'
import { testLines } from './testLines.ts'

export interface CheckOptions {
  readonly json: boolean
  readonly lang: CliLanguage
}

const words = { error: { nl: 'fout', en: 'error' }, warning: { nl: 'waarschuwing', en: 'warning' } }

/** What comes of the tests beside a scenario; none while it cannot be played. */
const testResults = ({ scenario, tests, texts, companions }: ScenarioVersion, language: CliLanguage): TestResult[] =>
  scenario ? runTests({ scenario, tests, atlas: readAtlas({ ...texts, ...companions }), language }) : []

/** Reads a scenario, plays its tests and prints everything there is to mend. */
export const check = async (
  folder: string,
  { json, lang }: CheckOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const version = await loadScenario(folder, lang)
  if (typeof version === 'string') {
    if (json) print(JSON.stringify({ ok: false, findings: [], error: version }))
    else complain(version)
    return 2
  }
  const { findings } = version
  const tests = testResults(version, lang)
  const ok = findings.length === 0 && tests.every((test) => test.ok)
  const one = findings.length === 1
  if (json) print(JSON.stringify({ ok, findings, tests }))
  else {
    for (const { file, line, column, code, message, hint, severity } of findings)
      print(`${file}:${line}:${column}  ${words[severity][lang]}  ${message}\n    ${hint}  [${code}]`)
    for (const line of testLines(tests, lang)) print(line)
    print(
      findings.length === 0
        ? choose(lang, 'Niets op aan te merken.', 'Nothing to remark on.')
        : choose(
            lang,
            `${findings.length} ${one ? 'bevinding' : 'bevindingen'}.`,
            `${findings.length} ${one ? 'finding' : 'findings'}.`,
          ),
    )
  }
  return ok ? 0 : 1
}
