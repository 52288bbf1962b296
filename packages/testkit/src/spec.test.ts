import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const spec = readFileSync(join(root, 'docs/spec.md'), 'utf8')
const rules = [...spec.matchAll(/^- \*\*([A-Z]+-\d+)\*\* /gm)].map(([, rule = '']) => rule)

const sources = ['packages', 'apps'].flatMap((top) =>
  readdirSync(join(root, top)).flatMap((name) =>
    ['src', 'test', ''].flatMap((folder) => filesBelow(join(root, top, name, folder), folder !== '')),
  ),
)

function filesBelow(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
  } catch {
    return [] // this workspace has no such folder
  }
}

/** Rules cited in square brackets, alone or as a range: [UNDO-1], [UNDO-1..4]. */
const citedIn = (text: string): string[] =>
  [...text.matchAll(/\[([A-Z]+)-(\d+)(?:\.\.(\d+))?\]/g)].flatMap(([, area = '', first = '', last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${area}-${Number(first) + index}`),
  )

describe('docs/spec.md', () => {
  test('numbers each rule once', () => {
    expect(rules.length).toBeGreaterThan(80)
    expect(rules).toEqual([...new Set(rules)])
  })

  test('has every rule that code or a test cites', () => {
    const unknown = sources.flatMap((file) =>
      citedIn(readFileSync(file, 'utf8'))
        .filter((rule) => !rules.includes(rule))
        .map((rule) => `${rule} in ${file.slice(root.length)}`),
    )
    expect(unknown).toEqual([])
  })

  test('says nothing that no test tries', () => {
    const tried = new Set(
      sources
        .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file))
        .flatMap((file) => citedIn(readFileSync(file, 'utf8'))),
    )
    expect(rules.filter((rule) => !tried.has(rule))).toEqual([])
  })
})
