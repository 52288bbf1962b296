import { parseScenario, readAtlas } from '@natte-meren/scenario'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { runTests } from './runTests.ts'

const file = 'tests/first.yaml'

/** What comes of one test of the minimal scenario: its lines after `tests:`, indented as in a file. */
const resultOf = (lines: string, language: 'nl' | 'en' = 'nl') => {
  const texts = { ...minimalScenarioFiles, [file]: `tests:\n${lines}` }
  const { scenario, tests, findings } = parseScenario(texts)
  if (!scenario || findings.length > 0) throw new Error(JSON.stringify(findings))
  const [result] = runTests({ scenario, tests, atlas: readAtlas(texts), language })
  if (!result) throw new Error('There is one test.')
  return result
}

/** Why a test did not come true, line by line; nothing when it did. */
const missesOf = (lines: string, language?: 'nl' | 'en') =>
  resultOf(lines, language).misses.flatMap(({ reasons }) => reasons)

const given = (steps: string, expected: string, more = '') =>
  `  - name: Een proef\n    edition: short\n${more}    given: [${steps}]\n    expect: [${expected}]\n`

describe('the table of a plain-word test', () => {
  test('does what the test says and nothing else: what is not named is not shared and not decided [TEST-1]', () => {
    expect(missesOf(given('', '{ undecided: disconnect }, { not: { shared: night-login } }'))).toEqual([])
    const done = given(
      '{ share: night-login }, { decide: disconnect, option: pull }',
      '{ shared: night-login }, { decided: { decision: disconnect, option: pull } }, { undecided: tell }',
    )
    expect(missesOf(done)).toEqual([])
  })

  test('shares a fact as soon as somebody holds it, or at the moment that the test names [TEST-2]', () => {
    expect(missesOf(given('{ share: night-login }', '{ shared: night-login }', '    by: T+10m\n'))).toEqual([])
    const late = given('{ share: night-login, at: T+2h }', '{ shared: night-login }', '    by: T+1h\n')
    expect(missesOf(late)).toHaveLength(1)
    expect(missesOf(late.replace('by: T+1h', 'by: T+2h'))).toEqual([])
  })

  test('decides at the end of the phase, or at the moment that the test names [TEST-2]', () => {
    const decided = (by: string, at = '') =>
      missesOf(given(`{ decide: disconnect, option: pull${at} }`, '{ flag: offline }', `    by: ${by}\n`))
    expect(decided('T+2h')).toHaveLength(1)
    expect(decided('T+3h')).toEqual([])
    expect(decided('T+2h', ', at: T+1h')).toEqual([])
  })

  test('says which step cannot be done, at its line [TEST-3]', () => {
    const unheld = resultOf(given('{ share: data-copied }, { decide: disconnect, option: pull }', '{ flag: offline }'))
    expect(unheld.misses).toMatchObject([{ line: 4, reasons: [expect.stringContaining('“data-copied”')] }])
    expect(missesOf(given('{ lapse: tell }, { decide: disconnect, option: pull }', '{ flag: offline }'))).toEqual([
      expect.stringContaining('“disconnect” komt niet meer'),
    ])
    expect(missesOf(given('{ decide: disconnect, option: pull, at: T+2d }', '{ flag: offline }'))).toEqual([
      'Het moment T+2d kan hier niet: het is al voorbij, of er wordt dan niet gespeeld.',
    ])
  })

  test('has the roles that are always played, or those that the test names [TEST-1]', () => {
    const arrived = (seated: string) =>
      missesOf(given('', '{ arrived: { inject: night-log, to: mayor } }', seated ? `    seated: [${seated}]\n` : ''))
    expect(arrived('')).toHaveLength(1)
    expect(arrived('mayor')).toEqual([])
  })
})

describe('an expectation that does not come true says why', () => {
  test('of a message: the clause that held it back, or who got it instead [TEST-4]', () => {
    const told = missesOf(given('{ decide: disconnect, option: pull }', '{ arrived: spread }'))
    expect(told.join('\n')).toMatch(/“spread” kwam niet aan.+\n- nodig: het verhaal onthoudt “waited”/s)
    expect(missesOf(given('', '{ arrived: { inject: night-log, to: ciso } }'))).toEqual([
      '“night-log” kwam niet bij “ciso” maar bij “it”.',
    ])
    expect(missesOf(given('', '{ not: { arrived: spread } }'))).toEqual(['“spread” kwam aan op T+2d.'])
  })

  test('of the messages of a phase: which are missing and which came as well [TEST-4]', () => {
    const wrong = given('', '{ messages: { phase: evening, to: it, are: [first-report, overview] } }')
    expect(missesOf(wrong)).toEqual([
      '“first-report” kwam niet bij “it” maar bij “mayor”.',
      'Ook aangekomen, maar niet verwacht: “night-log”.',
    ])
    expect(missesOf(wrong.replace('first-report', 'night-log'))).toEqual([])
  })

  test('of the town: where it stands, and by which steps; also at moments on the way [TEST-4]', () => {
    const pull = '{ decide: disconnect, option: pull }'
    expect(missesOf(given(pull, '{ town: { service: 6 } }'))).toEqual([
      expect.stringMatching(/staat op \d+, niet op 6 \(-3\)/),
    ])
    const course = missesOf(given(pull, '{ course: [{ by: T+1h, town: { service: 0 } }] }'))
    expect(course).toEqual([expect.stringMatching(/^T\+1h: “service” staat op/)])
  })

  test('of the outcome: what came, and what the other one lacked [TEST-4]', () => {
    const lines = missesOf(given('', '{ outcome: open-town }'))
    expect(lines[0]).toMatch(/^De afloop is “.+”, niet “open-town”\.$/)
    expect(lines.join('\n')).toContain('nodig: het verhaal onthoudt “told”')
  })

  test('of what goes home: the questions and lines that do not, and those that do as well [TEST-4]', () => {
    const pull = '{ decide: disconnect, option: pull }'
    expect(missesOf(given(pull, '{ home: { stop: [1] } }'))).toEqual([])
    expect(missesOf(given('', '{ home: { stop: [1] } }'))).toEqual(['Gaat niet mee naar huis: “stop.1”.'])
    expect(missesOf(given(pull, '{ home: { stop: [] } }'))).toEqual(['Gaat ook mee naar huis: “stop.1”.'])
  })

  test('of a condition: the clauses that do not hold; all of it in English too [TEST-4]', () => {
    expect(missesOf(given('', '{ all: [{ flag: offline }, { flag: waited }] }'))).toHaveLength(1)
    expect(missesOf(given('', '{ flag: offline }'), 'en')).toEqual([expect.stringMatching(/^- needed: the story/)])
    expect(missesOf(given('', '{ not: { flag: waited } }'), 'en')).toEqual([expect.stringMatching(/^- must not be: /)])
  })
})

test('where chance plays a part a test has to hold however it falls [TEST-5]', () => {
  const tell = '{ decide: tell, option: now }'
  expect(missesOf(given(tell, '{ arrived: reactions }'))).toHaveLength(1)
  expect(missesOf(given(tell, '{ not: { arrived: reactions } }'))).toHaveLength(1)
  expect(missesOf(given(tell, '{ any: [{ delivered: reactions }, { not: { delivered: reactions } }] }'))).toEqual([])
})
