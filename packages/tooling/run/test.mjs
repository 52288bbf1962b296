import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { getBrowser } from './browser.mjs'
import { build } from './builds.mjs'
import { install } from './install.mjs'
import { at, memory } from './place.mjs'
import { runNode } from './processes.mjs'
import { readPlaywright, readVitest } from './results.mjs'

const tool = (...path) => at('node_modules', ...path)
const ours = (name) => ['--import', 'tsx', at('packages', 'tooling', 'src', name)]

/** Static checks: each counts as one. */
const statics = [
  ['types', [tool('@typescript', 'native', 'bin', 'tsc'), '--pretty', 'false']],
  [
    'lint',
    [
      tool('@biomejs', 'biome', 'bin', 'biome'),
      'lint',
      '--error-on-warnings',
      '--diagnostic-level=warn',
      '--max-diagnostics=50',
    ],
  ],
  ['house rules', ours('houseRules.ts')],
  ['boundaries', ours('boundaries.ts')],
  [
    'unused code',
    [
      tool('knip', 'bin', 'knip.js'),
      '--config',
      at('packages', 'tooling', 'knip.config.ts'),
      '--no-progress',
      '--no-config-hints',
    ],
  ],
].map(([name, args]) => ({ name, run: () => staticCheck(name, args) }))

const unit = { name: 'unit and property tests', run: unitTests }
const journeys = { name: 'journeys in a browser', run: () => browserTests('playwright.config.ts') }
const longJourneys = { name: 'long journeys in a browser', run: () => browserTests('long.config.ts') }

/** Everything behind `npm test`, with --fast `npm run check`, with --long `npm run test:long`. The last line is the count. */
export async function test(args) {
  const fast = args.includes('--fast')
  const wanted = args.includes('--long') ? [longJourneys] : [...statics, unit, ...(fast ? [] : [journeys])]
  const total = { passed: 0, failures: [] }
  const begun = performance.now()
  const parts = (await install()) ? wanted : [{ name: 'install', run: () => one('install', false) }]
  for (const part of parts) {
    console.log(`\n── ${part.name} ${'─'.repeat(Math.max(3, 70 - part.name.length))}`)
    const started = performance.now()
    const result = await part.run()
    total.passed += result.passed
    total.failures.push(...result.failures)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${result.failures.length === 0 ? '✓' : '✗'} ${part.name}: ${result.passed} passed, ${result.failures.length} failed (${seconds} s)`,
    )
  }
  if (wanted.includes(unit) && wanted.includes(journeys)) noteTime((performance.now() - begun) / 1000)
  summarise(total)
}

/** How long a whole run took [s], for `npm run bench`. */
function noteTime(seconds) {
  const note = memory('test-seconds')
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, seconds.toFixed(1))
}

function summarise({ passed, failures }) {
  if (failures.length > 0) {
    console.log(`\n── failed ${'─'.repeat(64)}`)
    for (const { title, text } of failures) console.log(`✗ ${title}${text ? `\n${indent(text)}` : ''}`)
  }
  process.exitCode = failures.length === 0 ? 0 : 1
  console.log(`\n${passed} passed, ${failures.length} failed`)
}

const indent = (text) =>
  text
    .trimEnd()
    .split('\n')
    .slice(0, 30)
    .map((line) => `    ${line}`)
    .join('\n')

const one = (title, passed, text = '') => ({ passed: passed ? 1 : 0, failures: passed ? [] : [{ title, text }] })

async function staticCheck(name, args) {
  const { code, output } = await runNode(args, { quiet: true })
  if (code !== 0) console.log(output.trimEnd())
  return one(name, code === 0, code === 0 ? '' : 'what was found is printed above, under its own heading')
}

async function unitTests() {
  const report = freshReport('vitest.json')
  const args = [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--config',
    at('packages', 'tooling', 'vitest.config.ts'),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code } = await runNode(args)
  return counted('unit and property tests', code, readVitest(report))
}

async function browserTests(name) {
  const config = at('apps', 'e2e', name)
  if (!existsSync(config)) return one(`journeys: apps/e2e/${name} is missing`, false)
  const browser = await getBrowser()
  if (!browser) return one('a browser to test with', false)
  if (!(await build('web', 'server'))) return one('build', false, 'what went wrong is printed above')
  const report = freshReport('playwright.json')
  const args = [
    tool('@playwright', 'test', 'cli.js'),
    'test',
    '--config',
    config,
    '--pass-with-no-tests',
    '--reporter=list,json',
  ]
  const { code } = await runNode(args, { env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report } })
  return counted('journeys in a browser', code, readPlaywright(report))
}

function freshReport(name) {
  const file = memory(name)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** A runner that fails without naming a failed test (a crash, an error between tests) has failed all the same. */
function counted(name, code, result) {
  if (!result) return one(name, false, `ended with code ${code} and left no report; what it said is above`)
  if (code !== 0 && result.failures.length === 0)
    result.failures.push({ title: name, text: `ended with code ${code}; what it said is above` })
  return result
}
