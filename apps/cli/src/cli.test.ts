import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// Each run is a process of its own, and compiles everything first: slow where the machine has more to do.
vi.setConfig({ testTimeout: 60_000 })

const launcher = fileURLToPath(new URL('../bin/natte-meren.mjs', import.meta.url))
const scenario = fileURLToPath(new URL('../../../scenarios/natte-meren', import.meta.url))

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [launcher, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

describe('the command line', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'natte-meren-cli-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('check finds nothing in Natte Meren', async () => {
    const { code, out } = await run('check', scenario, '--json')
    const { ok, findings, tests } = JSON.parse(out) as { ok: boolean; findings: unknown[]; tests: { ok: boolean }[] }
    expect({ ok, findings, failed: tests.filter((result) => !result.ok) }).toEqual({
      ok: true,
      findings: [],
      failed: [],
    })
    expect(tests.length).toBeGreaterThanOrEqual(40)
    expect(code).toBe(0)
  })

  test('check plays the tests in plain words, and says at which line what did not come true and why [TEST-6]', async () => {
    const tested = join(folder, 'tested')
    for (const [path, text] of Object.entries({
      ...minimalScenarioFiles,
      'tests/first.yaml': `tests:
  - name: De balie gaat dicht
    edition: short
    given: [{ decide: disconnect, option: wait }]
    expect:
      - flag: waited
      - flag: offline
`,
    })) {
      await mkdir(dirname(join(tested, path)), { recursive: true })
      await writeFile(join(tested, path), text)
    }
    const { code, out } = await run('check', tested)
    expect(out).toMatch(
      /^✗ De balie gaat dicht {2}tests\/first\.yaml:2:5\n {4}tests\/first\.yaml:7:9\n {6}- nodig: .+ “offline” .+; dat is niet zo$/m,
    )
    expect(out).toContain('Proeven: 0 gehaald, 1 niet.')
    expect(code).toBe(1)
  })

  test('check names file, line and mend of a broken scenario, and a folder that is none', async () => {
    await writeFile(join(folder, 'scenario.yaml'), 'format: natte-meren/1\nid: Natte Meren\n')
    const broken = await run('check', folder, '--json')
    const findings = JSON.parse(broken.out).findings as { file: string; line: number; hint: string }[]
    expect(findings.some(({ file, line, hint }) => file === 'scenario.yaml' && line === 2 && hint)).toBe(true)
    expect(broken.code).toBe(1)
    expect((await run('check', folder)).out).toMatch(/^scenario\.yaml:2:\d+ {2}fout {2}.+\n {4}.+ {2}\[.+\]$/m)
    expect(await run('check', join(folder, 'nowhere'))).toMatchObject({ code: 2 })
  })

  test('rehearse leaves logs that replay to the same hash [HASH-1]', async () => {
    const out = join(folder, 'logs')
    const played = await run('rehearse', scenario, '--seed', '7', '--tables', '2', '--out', out, '--json')
    const { tables } = JSON.parse(played.out) as { tables: { hash: string; events: number }[] }
    expect(tables).toHaveLength(2)
    const replayed = await run('replay', join(out, 'table-2.jsonl'), '--json')
    expect(JSON.parse(replayed.out)).toEqual({ hash: tables[1]?.hash, version: tables[1]?.events })
  })

  test('report writes an exercise down from its logs; its own log replays to the same hashes [REP-4]', async () => {
    const out = join(folder, 'reported')
    const played = await run('rehearse', scenario, '--seed', '7', '--tables', '2', '--out', out, '--json')
    const logs = [join(out, 'table-1.jsonl'), join(out, 'table-2.jsonl')]
    const nameless = join(out, 'nameless.jsonl')
    await run('report', ...logs, '--to', 'jsonl', '--out', nameless)
    const replayed = (await run('replay', nameless, '--json')).out.trimEnd().split('\n')
    const { tables } = JSON.parse(played.out) as { tables: { hash: string }[] }
    expect(replayed.map((line) => (JSON.parse(line) as { hash: string }).hash).sort()).toEqual(
      tables.map(({ hash }) => hash).sort(),
    )
    const page = join(out, 'report.html')
    expect(await run('report', nameless, '--to', 'html', '--out', page, '--lang', 'en')).toMatchObject({ code: 0 })
    expect(await readFile(page, 'utf8')).toContain('2 tables played')
    const text = join(out, 'reminder.txt')
    await run('report', nameless, '--to', 'reminder', '--out', text, '--link', 'https://oefening.example/mijn')
    expect(await readFile(text, 'utf8')).toMatch(/Is die koffie er gekomen[\s\S]*https:\/\/oefening\.example\/mijn/)
    expect(await run('report', join(out, 'nowhere.jsonl'), '--to', 'html', '--out', page)).toMatchObject({ code: 2 })
  })

  test('why says what held a message back in a run, and what would have released it', async () => {
    const out = join(folder, 'why')
    await run('rehearse', scenario, '--seed', '7', '--out', out)
    const log = join(out, 'table-1.jsonl')
    const { code, out: said } = await run('why', log, 'supplier-mail', '--json')
    expect(JSON.parse(said)).toMatchObject({ inject: 'supplier-mail', verdict: 'arrived', byHand: true })
    expect(code).toBe(0)
    expect(await run('why', log, 'no-such-message')).toMatchObject({ code: 2 })
  })

  test('golden plays the kept runs again, and says in words what became different [GOLD-3]', async () => {
    const copy = join(folder, 'natte-meren')
    await cp(scenario, copy, { recursive: true })
    const changed = await readFile(join(copy, 'duties.yaml'), 'utf8')
    await writeFile(join(copy, 'duties.yaml'), changed.replace('change: -1', 'change: -2'))
    const { code, out } = await run('golden', copy)
    expect(out).toMatch(/✗ short-long-way\n {4}indicator people: was \d+, is \d+\n/)
    expect(code).toBe(1)
    const accepted = await run('golden', copy, '--accept', '--json')
    expect(JSON.parse(accepted.out)).toMatchObject({ ok: true })
    expect(accepted.code).toBe(0)
  })

  test('replay says at which line a damaged log is wrong', async () => {
    const out = join(folder, 'damaged')
    await run('rehearse', scenario, '--seed', '8', '--out', out)
    const file = join(out, 'table-1.jsonl')
    const lines = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, [...lines.slice(0, 4), ...lines.slice(6)].join('\n'))
    const { code, err } = await run('replay', file, '--lang', 'en')
    expect(err).toMatch(/^Line \d+: events before this are missing/)
    expect(code).toBe(2)
  })

  test('an edition that is not there is answered with those that are', async () => {
    const { code, err } = await run('rehearse', scenario, '--seed', '1', '--edition', 'lang')
    expect(err).toContain('short')
    expect(code).toBe(2)
  })

  const minimalFolder = async (name: string, was: string, becomes: string): Promise<string> => {
    const made = join(folder, name)
    for (const [path, text] of Object.entries(minimalScenarioFiles)) {
      await mkdir(dirname(join(made, path)), { recursive: true })
      await writeFile(join(made, path), text.replace(was, becomes))
    }
    return made
  }

  test('prove finds a confirmed run to every message and ending, and keeps it as a log [PROVE-2]', async () => {
    const runs = join(folder, 'runs')
    const whole = await minimalFolder('whole', '', '')
    const { code, out } = await run('prove', whole, '--edition', 'short', '--out', runs, '--json')
    const ending = JSON.parse((await run('replay', join(runs, 'outcome-long-road.jsonl'), '--json')).out)
    expect(ending).toMatchObject({ hash: expect.any(String) })
    const report = JSON.parse(out) as {
      ok: boolean
      exhaustive: boolean
      notCovered: string[]
      injects: Record<string, { witness: string[] | null; confirmed: boolean }>
      findings: { severity: string }[]
    }
    expect(report).toMatchObject({ ok: true, exhaustive: true, notCovered: [] })
    expect(Object.values(report.injects).filter(({ witness, confirmed }) => !witness || !confirmed)).toEqual([])
    expect(code).toBe(0)
  })

  test('prove counts hints on language and prints them when asked, and none makes it or check fail [LANG-1]', async () => {
    const heavy = await minimalFolder('heavy', 'Read the question aloud at ease.', 'Utilise the question.')
    const { code, out } = await run('prove', heavy, '--edition', 'short', '--language', '--lang', 'en')
    expect(out).toMatch(/^phases\/01-evening\.yaml {2}evening\.notes\.say\.1 \(en\)$/m)
    expect(out).toMatch(/^ {2}\d+:\d+ {2}.*“Utilise”.*\n {6}.+\[language\/formal\]$/m)
    expect(out).toMatch(/^Language: \d+ hints?, and 0 with a reason in exceptions\.yaml/m)
    expect(code).toBe(0)
    const counted = await run('prove', heavy, '--edition', 'short', '--json')
    expect(JSON.parse(counted.out)).toMatchObject({
      ok: true,
      language: { hints: expect.arrayContaining([expect.objectContaining({ severity: 'hint' })]), excused: [] },
    })
    expect(await run('check', heavy)).toMatchObject({ code: 0 })
  })

  test('prove says what is wrong in plain words, and answers an edition that is not there', async () => {
    const broken = await minimalFolder('contradiction', 'trust, min: 5', 'trust, min: 9')
    const line = minimalScenarioFiles['outcomes.yaml']?.split('trust, min: 5')[0]?.split('\n').length
    const { code, out } = await run('prove', broken, '--lang', 'en')
    expect(out).toContain(`outcomes.yaml:${line}:`)
    expect(out).toContain('“trust” is never at least 9 then')
    expect(code).toBe(1)
    expect(await run('prove', broken, '--edition', 'lang')).toMatchObject({ code: 2 })
  })

  test.each(['check', 'prove', 'rehearse', 'replay', 'why', 'golden', 'simulate'])(
    '%s explains itself',
    async (name) => {
      expect((await run(name, '--help')).out).toContain('--json')
    },
  )
})
