import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { rehearse } from './rehearse.ts'

const scenario = fileURLToPath(new URL('../../../scenarios/natte-meren', import.meta.url))
const said: string[] = []
const output = { print: (line: string) => void said.push(line), complain: (line: string) => void said.push(line) }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'natte-meren-compare-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The logs of all tables of an exercise in one file, as a report leaves them. */
const exerciseLog = async (seed: number, tables: number): Promise<string> => {
  const out = join(folder, 'played')
  await rehearse(scenario, { seed, edition: 'short', tables, out, json: true, lang: 'nl' }, output)
  const names = (await readdir(out)).filter((name) => name.endsWith('.jsonl') && name.startsWith('table-'))
  const logs = await Promise.all(names.map((name) => readFile(join(out, name), 'utf8')))
  await Promise.all(names.map((name) => rm(join(out, name))))
  const file = join(out, `exercise-${seed}.jsonl`)
  await writeFile(file, logs.join(''))
  return file
}

test('holds the logs of exercises beside each other in a list, and wants three tables [COMP-5]', async () => {
  const [first, second, small] = [await exerciseLog(7, 3), await exerciseLog(8, 3), await exerciseLog(9, 1)]
  const out = join(folder, 'comparison.csv')
  expect(await compare([first, second, small], { out, json: true, lang: 'nl' }, output)).toBe(0)
  expect(JSON.parse(said.at(-1) ?? '')).toEqual({ out, exercises: 2, tables: 6 })
  const list = await readFile(out, 'utf8')
  expect(list).toContain('oefening 2')
  expect(list).toContain('besluit: tafels met deze keuze')
  expect(await compare([small], { out, json: false, lang: 'nl' }, output)).toBe(2)
  expect(said.at(-1)).toBe('Geen van deze oefeningen heeft 3 tafels of meer.')
  expect(await compare([join(folder, 'nowhere.jsonl')], { out, json: false, lang: 'en' }, output)).toBe(2)
})
