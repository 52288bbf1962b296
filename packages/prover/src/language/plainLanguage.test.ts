import { fileURLToPath } from 'node:url'
import { readScenarioFolder } from '@natte-meren/library'
import { type Language, parseScenario } from '@natte-meren/scenario'
import { describe, expect, test } from 'vitest'
import type { Hint } from './hint.ts'
import { type HintCode, hintMessages } from './hintMessages.ts'
import { type LanguageReport, plainLanguage } from './plainLanguage.ts'

type Texts = Readonly<Record<string, string>>

const folder = fileURLToPath(new URL('../../../../scenarios/natte-meren', import.meta.url))
const version = await readScenarioFolder(folder)
if (typeof version === 'string') throw new Error(`Natte Meren is ${version}.`)
const written: Texts = { ...version.texts, ...version.companions }

const readTexts = (texts: Texts, language: Language = 'nl'): LanguageReport => {
  const { scenario, exceptions } = parseScenario(texts)
  if (!scenario) throw new Error('It does not play.')
  return plainLanguage({ scenario, texts, exceptions, language })
}

const mail = { file: 'phases/01-outage.yaml', id: 'ibd-warning-mail', field: 'body' } as const
const post = { ...mail, id: 'queue-post' } as const
const call = { ...mail, id: 'counter-call' } as const
const briefing = { file: 'scenario.yaml', id: 'natte-meren', field: 'briefing' } as const

interface Plant {
  readonly where: { readonly file: string; readonly id: string; readonly field: string }
  readonly in: Language
  readonly line: string
}

/** Natte Meren with one more line at the head of each of these texts. */
const planted = (plants: readonly Plant[]): Texts => {
  const texts: Record<string, string> = { ...written }
  for (const { where, in: language, line } of plants) {
    const { file, id, field } = where
    const text = texts[file] ?? ''
    const from = text.indexOf(`${field}:`, text.indexOf(`id: ${id}`))
    const head = `${language}: |-\n`
    const at = text.indexOf(head, from) + head.length
    const indent = /^ */.exec(text.slice(at))?.[0] ?? ''
    texts[file] = `${text.slice(0, at)}${indent}${line}\n${text.slice(at)}`
  }
  return texts
}

const positionOf = (text: string, words: string): { line: number; column: number } => {
  const before = text.slice(0, text.indexOf(words)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const long =
  'Wie vanavond op het gemeentehuis een lamp ziet branden, ziet mensen die vandaag veel liever vroeg naar huis waren gegaan.'

interface Fault extends Plant {
  readonly code: HintCode
  /** The words at which it has to be found; the whole line when left out. */
  readonly words?: string
}

const faults: readonly Fault[] = [
  { code: 'language/long-sentence', where: briefing, in: 'nl', line: long },
  {
    code: 'language/long-sentence',
    where: call,
    in: 'en',
    line: 'Whoever sees a lamp in the town hall tonight sees people who would much rather have gone home long before it was dark.',
  },
  { code: 'language/passive', where: call, in: 'nl', line: 'Vanavond wordt u door de krant gebeld.' },
  { code: 'language/passive', where: call, in: 'nl', line: 'Het is door de leverancier beloofd.' },
  {
    code: 'language/passive',
    where: mail,
    in: 'nl',
    line: 'Het regent, en alle deuren moeten worden afgesloten.',
    words: 'alle deuren moeten',
  },
  { code: 'language/passive', where: call, in: 'en', line: 'The letter was never answered.' },
  { code: 'language/jargon', where: mail, in: 'nl', line: 'Er is sprake van exfiltratie.', words: 'exfiltratie' },
  { code: 'language/jargon', where: mail, in: 'en', line: 'Talk to your stakeholders.', words: 'stakeholders' },
  { code: 'language/formal', where: mail, in: 'nl', line: 'Bel ons indien u twijfelt.', words: 'indien' },
  { code: 'language/formal', where: mail, in: 'en', line: 'Call us prior to noon.', words: 'prior to' },
  {
    code: 'language/long-word',
    where: mail,
    in: 'nl',
    line: 'Lees het informatiebeveiligingsplan.',
    words: 'informatiebeveiligingsplan',
  },
  { code: 'language/long-word', where: mail, in: 'en', line: 'It is incomprehensible.', words: 'incomprehensible' },
  { code: 'language/familiar', where: briefing, in: 'nl', line: 'Vandaag ben jij aan zet.', words: 'jij aan' },
]

const fine: readonly Plant[] = [
  { where: call, in: 'nl', line: 'Het geld is er, en het wordt duur.' },
  { where: call, in: 'nl', line: 'Hij is naar huis gegaan, en de brug is open gebleven.' },
  { where: call, in: 'nl', line: 'Het werd vrijdag, en gezinnen gingen slapen.' },
  { where: call, in: 'nl', line: 'Zij werd boos dat iemand had gebeld.' },
  { where: call, in: 'en', line: 'She was tired, and the desk is closed.' },
  { where: call, in: 'nl', line: 'Ik bel je zo terug.' },
  { where: post, in: 'nl', line: 'Hoor jij ook niks?' },
  { where: briefing, in: 'nl', line: '‘Ga jij maar naar huis’, zei Daan.' },
  { where: briefing, in: 'nl', line: 'De krant heeft het woord gijzelsoftware gebruikt.' },
]

const hintsOf = (texts: Texts): readonly Hint[] => readTexts(texts).hints

describe('a planted hint', () => {
  const texts = planted(faults)
  const dutch = readTexts(texts, 'nl').hints
  const english = readTexts(texts, 'en').hints

  test.for(faults)(
    '$code is found at its words: $line [LANG-1]',
    ({ code, where: { file, field }, in: of, line, words }) => {
      const place = positionOf(texts[file] ?? '', words ?? line)
      const at = dutch.findIndex(
        (hint) => hint.file === file && hint.line === place.line && hint.column === place.column,
      )
      expect(dutch[at]).toMatchObject({ code, severity: 'hint', in: of, text: expect.stringContaining(field) })
      for (const hint of [dutch[at], english[at]]) {
        expect(hint?.message).not.toMatch(/\{\{|B1/)
        expect(hint?.hint).not.toBe('')
      }
      expect(english[at]?.message).not.toBe(dutch[at]?.message)
    },
  )

  test('is found once, and nothing else is', () => {
    expect(dutch.map(({ code }) => code).sort()).toEqual(faults.map(({ code }) => code).sort())
  })

  test('is not found in sentences that only look like one', () => {
    expect(hintsOf(planted(fine))).toEqual([])
  })

  test('exists for every code', () => {
    const codes = new Set<string>([...faults.map(({ code }) => code), 'exception/hits-nothing'])
    expect(Object.keys(hintMessages).filter((code) => !codes.has(code))).toEqual([])
  })
})

describe('an exception', () => {
  const line = 'Bel ons indien u twijfelt.'
  const own = written['exceptions.yaml'] ?? ''
  const withException = (entry: string): Texts => ({
    ...planted([{ where: mail, in: 'nl', line }]),
    'exceptions.yaml': `${own}  - ${entry}\n`,
  })

  test('lets a hint stand, and its reason is told [LANG-2]', () => {
    for (const at of ['ibd-warning-mail', 'ibd-warning-mail.body', 'outage.injects']) {
      const reason = 'Zo schrijft deze dienst.'
      const read = readTexts(withException(`{ code: language/formal, at: ${at}, words: indien, reason: ${reason} }`))
      expect(read.hints).toEqual([])
      expect(read.excused.find(({ code }) => code === 'language/formal')).toMatchObject({ reason })
    }
  })

  test('that hits nothing is a hint of its own, where it stands [LANG-2]', () => {
    const texts = withException('{ code: language/formal, at: queue-post, reason: Zo praat Kees. }')
    const idle = hintsOf(texts).find(({ code }) => code === 'exception/hits-nothing')
    const { line: row } = positionOf(texts['exceptions.yaml'] ?? '', '{ code: language/formal')
    expect(idle).toMatchObject({ file: 'exceptions.yaml', line: row, text: 'exceptions' })
  })

  test('without a reason is a finding, and keeps nobody from playing [LANG-2]', () => {
    const texts = withException('{ code: language/formal, at: ibd-warning-mail }')
    const { scenario, findings } = parseScenario(texts)
    expect(findings).toMatchObject([{ file: 'exceptions.yaml', code: 'schema/missing-field' }])
    expect(scenario).not.toBeNull()
  })
})

describe('Natte Meren', () => {
  test('has no hint that is neither mended nor let stand with a reason', () => {
    expect(hintsOf(written)).toEqual([])
  })

  test('is measured in numbers without a verdict [LANG-3]', () => {
    const { measures } = readTexts(written)
    for (const language of ['nl', 'en'] as const) {
      const { all, glance, spoken, read } = measures[language]
      expect(all.words).toBe(glance.words + spoken.words + read.words)
      for (const value of Object.values(all)) expect(value).toBeGreaterThan(0)
    }
    expect(measures.nl.all.texts).toBe(measures.en.all.texts)
  })
})
