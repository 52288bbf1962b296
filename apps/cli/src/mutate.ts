import { type MutantResult, type MutationReport, mutate as change } from '@natte-meren/prover'
import { loadScenario } from './scenario.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'

export interface MutateOptions {
  readonly most: number
  readonly seed: number
  readonly json: boolean
  readonly lang: CliLanguage
}

const kinds: Readonly<Record<MutantResult['kind'], readonly [string, string]>> = {
  'drop-condition': ['zonder deze voorwaarde', 'without this condition'],
  'flip-condition': ['met het omgekeerde van deze voorwaarde', 'with the opposite of this condition'],
  'drop-step': ['zonder deze stap', 'without this step'],
  'flip-step': ['met deze stap de andere kant op', 'with this step the other way'],
  'drop-mark': ['zonder dit', 'without this'],
  'drop-variant': ['los van de andere varianten', 'apart from the other variants'],
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const lines = ({ possible, tried, by, share, survivors }: MutationReport, lang: CliLanguage): string[] => [
  ...survivors.map(({ kind, file, line, column, was }) => {
    const [nl, en] = kinds[kind]
    return `${file}:${line}:${column}  ${choose(lang, 'niemand merkt het', 'nobody notices')} ${choose(lang, nl, en)}: ${was}`
  }),
  choose(
    lang,
    `Van ${possible} veranderingen zijn er ${tried} geprobeerd. Opgemerkt door check: ${by.check}, door de proeven: ${by.tests}, door prove: ${by.prove}.`,
    `Of ${possible} changes ${tried} were tried. Noticed by check: ${by.check}, by the tests: ${by.tests}, by prove: ${by.prove}.`,
  ),
  choose(
    lang,
    `Opgemerkt: ${percent(share.value)} (95 %: ${percent(share.low)} tot ${percent(share.high)}).`,
    `Noticed: ${percent(share.value)} (95 %: ${percent(share.low)} to ${percent(share.high)}).`,
  ),
]

/** Changes a scenario in one place at a time, and prints which changes nobody would notice. */
export const mutate = async (folder: string, options: MutateOptions, output: Output): Promise<ExitCode> => {
  const { most, seed, json, lang } = options
  const { print, complain } = output
  const version = await loadScenario(folder, lang)
  if (typeof version === 'string' || !version.scenario || version.findings.length > 0) {
    const unready = choose(
      lang,
      'Maak dit scenario eerst in orde met check.',
      'First put this scenario right with check.',
    )
    complain(typeof version === 'string' ? version : unready)
    return 2
  }
  const report = change({ texts: { ...version.texts, ...version.companions }, most, seed })
  if (json) print(JSON.stringify(report))
  else for (const line of lines(report, lang)) print(line)
  return report.share.value >= 0.9 ? 0 : 1
}
