import { minimalScenarioFiles, plant, plantedFaults } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { catalogue } from './messages/catalogue.ts'
import { parseScenario } from './parseScenario.ts'

const cases = plantedFaults.map((fault) => [fault.code, fault] as const)

describe('a scenario with one fault', () => {
  test('has none before', () => {
    expect(parseScenario(minimalScenarioFiles).findings).toEqual([])
  })

  test.each(cases)('%s: is found in its file and at its line', (code, fault) => {
    const files = plant(fault)
    const file = fault.foundIn ?? fault.file
    const { findings } = parseScenario(files)
    const found = findings.filter((finding) => finding.code === code && finding.file === file)
    const lines = found.map(({ line }) => files[file]?.split('\n')[line - 1] ?? '')
    expect(found, JSON.stringify(findings, null, 1)).not.toEqual([])
    expect(lines.join('\n')).toContain(fault.line)
    for (const { column } of found) expect(column).toBeGreaterThanOrEqual(1)
  })

  test.each(cases)('%s: says what was expected and how to mend it, in Dutch and in English', (code, fault) => {
    const files = plant(fault)
    const [nl, en] = (['nl', 'en'] as const).map((language) =>
      parseScenario(files, language).findings.find((finding) => finding.code === code),
    )
    for (const words of [nl?.message, nl?.hint, en?.message, en?.hint]) {
      expect(words).toMatch(/\S{2}/)
      expect(words).not.toMatch(/\{\{|undefined|\[object/)
    }
    expect(en?.message).not.toBe(nl?.message)
    expect(en).toMatchObject({ line: nl?.line, column: nl?.column, severity: nl?.severity })
  })

  test('there is one here for every finding that there can be', () => {
    const planted = new Set<string>(plantedFaults.map(({ code }) => code))
    // Images have tests of their own; schema/invalid is what zod says when no rule of ours fits.
    const elsewhere = (code: string) => /^image\/|^schema\/invalid$|^file\/no-phases$/.test(code)
    expect(Object.keys(catalogue).filter((code) => !planted.has(code) && !elsewhere(code))).toEqual([])
  })
})

test('a scenario without phases is told so', () => {
  const files = Object.fromEntries(Object.entries(minimalScenarioFiles).filter(([file]) => !file.startsWith('phases/')))
  expect(parseScenario(files).findings.map(({ code }) => code)).toContain('file/no-phases')
})

test('several faults in several files are found at once, in the order of files and lines', () => {
  const faults = plantedFaults.filter(({ code }) => code === 'schema/wrong-value' || code === 'role/duplicate-code')
  const files = Object.assign(
    {},
    minimalScenarioFiles,
    ...faults.map((fault) => ({ [fault.file]: plant(fault)[fault.file] })),
  )
  const found = parseScenario({ ...files, 'glossary.yaml': 'terms: [' }).findings
  expect(found.map(({ file }) => file)).toEqual([...found.map(({ file }) => file)].sort())
  expect(new Set(found.map(({ file }) => file)).size).toBeGreaterThanOrEqual(2)
})
