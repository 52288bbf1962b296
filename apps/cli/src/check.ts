import { loadScenario } from './scenario.ts'
import { choose, type CliLanguage, type ExitCode, type Output } from './speak.ts'

export interface CheckOptions {
  readonly json: boolean
  readonly lang: CliLanguage
}

const words = { error: { nl: 'fout', en: 'error' }, warning: { nl: 'waarschuwing', en: 'warning' } }

/** Reads a scenario and prints everything there is to mend. */
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
  const ok = findings.length === 0
  const one = findings.length === 1
  if (json) print(JSON.stringify({ ok, findings }))
  else {
    for (const { file, line, column, code, message, hint, severity } of findings)
      print(`${file}:${line}:${column}  ${words[severity][lang]}  ${message}\n    ${hint}  [${code}]`)
    print(
      ok
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
