import { readScenarioFolder, type ScenarioVersion, type UnusableFolder } from '@natte-meren/library'
import { type CliLanguage, choose } from './speak.ts'

const sentences: Record<UnusableFolder, { nl: string; en: string }> = {
  missing: { nl: 'Deze map bestaat niet', en: 'There is no such folder' },
  'no-folder': { nl: 'Dit is geen map', en: 'This is not a folder' },
  'no-scenario': {
    nl: 'In deze map staan geen .yaml-bestanden',
    en: 'This folder holds no .yaml files',
  },
  unreadable: { nl: 'Deze map is niet te lezen', en: 'This folder cannot be read' },
}

/** The scenario version in a folder, or a sentence that says why there is none. */
export const loadScenario = async (folder: string, language: CliLanguage): Promise<ScenarioVersion | string> => {
  const version = await readScenarioFolder(folder, language)
  if (typeof version !== 'string') return version
  const { nl, en } = sentences[version]
  return `${choose(language, nl, en)}: ${folder}`
}
