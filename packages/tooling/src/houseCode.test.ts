import { describe, expect, it } from 'vitest'
import { checkCode } from './houseCode.ts'

const rules = (file: string, text: string) => checkCode(file, text).map((finding) => finding.rule)

describe('never-rule I: engine, projection and prover take time and chance as input', () => {
  const caught = [
    'const t = Date.now()',
    'const t = new Date()',
    'const t = Date()',
    'const { now } = Date',
    "const t = Date['now']()",
    'const clock = Date; clock.now()',
    'const r = Math.random()',
    "const r = Math['random']()",
    'const { random } = Math',
    'const t = performance.now()',
    'setTimeout(() => {}, 1)',
    'const plan = { setInterval }',
    'queueMicrotask(() => {})',
    'const id = crypto.randomUUID()',
    'const t = globalThis.Date.now()',
    'const e = process.env.SEED',
  ]
  for (const folder of ['engine', 'projection', 'prover']) {
    it.each(caught)(`catches in ${folder}: %s`, (text) => {
      expect(rules(`packages/${folder}/src/clock.ts`, text)).toContain('never/I')
    })
  }

  it.each([
    'const t = new Date(command.at)',
    'const t = Date.UTC(2026, 11, 1)',
    'const m = Math.max(1, 2)',
    'const n = scenario.clock.now',
    'interface Clock { now: number; process: string; crypto: string }',
    'const view = { process: 1, performance: 2 }',
    'let when: Date',
    '// Math.random() and Date.now() are not allowed here',
    "const text = 'Date.now()'",
  ])('leaves alone: %s', (text) => {
    expect(rules('packages/engine/src/clock.ts', text)).toEqual([])
  })

  it('leaves the server and tests alone', () => {
    expect(rules('apps/server/src/main.ts', 'Date.now()')).toEqual([])
    expect(rules('packages/engine/src/clock.test.ts', 'Date.now()')).toEqual([])
  })
})

describe('never-rule J: a projection names every field', () => {
  it.each([
    'const view = { ...state }',
    'const view = { a: 1, ...state.b }',
    'const list = [{ ...state }]',
    'const { secret, ...rest } = state',
    'const view = Object.assign({}, state)',
    'const view = structuredClone(state)',
  ])('catches: %s', (text) => {
    expect(rules('packages/projection/src/inbox.ts', text)).toContain('never/J')
  })

  it.each([
    'const list = [...a, ...b]',
    'const view = { list: [...a] }',
    'const m = Math.max(...a)',
    'const [first, ...others] = a',
  ])('leaves alone: %s', (text) => {
    expect(rules('packages/projection/src/inbox.ts', text)).toEqual([])
  })

  it('is for projection only', () => {
    expect(rules('packages/engine/src/inbox.ts', 'const next = { ...state }')).toEqual([])
  })

  it('says where, why, and what to do instead', () => {
    expect(checkCode('packages/projection/src/inbox.ts', '\n  const view = { ...state }\n')).toEqual([
      expect.objectContaining({ line: 2, column: 18, why: expect.stringContaining('Write the fields out instead') }),
    ])
  })
})
