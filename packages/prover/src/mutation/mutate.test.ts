import { plainData } from '@natte-meren/scenario'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { mutate } from './mutate.ts'
import { mutantsOf, mutated } from './mutants.ts'

const file = 'phases/01-a.yaml'
const changes = (written: unknown) =>
  mutantsOf({ [file]: written }).map(({ kind, path, becomes }) => [kind, mutated(written, path, becomes)])

describe('the changes to a scenario', () => {
  test('leave out each condition, and turn each round [MUT-1]', () => {
    expect(changes({ when: { all: [{ flag: 'a' }, { not: { shared: 'b' } }] } })).toEqual([
      ['drop-condition', {}],
      ['drop-condition', { when: { all: [{ not: { shared: 'b' } }] } }],
      ['flip-condition', { when: { all: [{ not: { flag: 'a' } }, { not: { shared: 'b' } }] } }],
      ['drop-condition', { when: { all: [{ flag: 'a' }] } }],
      ['flip-condition', { when: { all: [{ flag: 'a' }, { shared: 'b' }] } }],
    ])
  })

  test('leave a duty its start, which it cannot do without [MUT-1]', () => {
    expect(changes({ starts: { flag: 'a' } })).toEqual([['flip-condition', { starts: { not: { flag: 'a' } } }]])
  })

  test('leave out each step, flag and duty of an effect, and send each step the other way [MUT-1]', () => {
    const step = { id: 'trust', change: -2, reason: { nl: 'Zomaar.' } }
    const effects = { indicators: [step], set: ['a', 'b'] }
    expect(changes([{ effects }])).toEqual([
      ['drop-step', [{ effects: { indicators: [], set: ['a', 'b'] } }]],
      ['flip-step', [{ effects: { indicators: [{ ...step, change: 2 }], set: ['a', 'b'] } }]],
      ['drop-mark', [{ effects: { indicators: [step], set: ['b'] } }]],
      ['drop-mark', [{ effects: { indicators: [step], set: ['a'] } }]],
    ])
  })

  test('set a variant apart from the others, and touch nothing else [MUT-1]', () => {
    expect(changes({ id: 'x', one_of: 'news', facts: ['a'], when: { flag: 'a' } })).toEqual([
      ['drop-variant', { id: 'x', facts: ['a'], when: { flag: 'a' } }],
      ['drop-condition', { id: 'x', one_of: 'news', facts: ['a'] }],
      ['flip-condition', { id: 'x', one_of: 'news', facts: ['a'], when: { not: { flag: 'a' } } }],
    ])
  })
})

describe('a mutation test', () => {
  const kept = `tests:
  - name: Wie afsluit, kan de balie niet meer gebruiken
    edition: full
    given: [{ decide: disconnect, option: pull }]
    expect: [{ town: { service: 5 } }, { arrived: burial-call }, { not: { arrived: spread } }]
`
  const report = mutate({ texts: { ...minimalScenarioFiles, 'tests/kept.yaml': kept }, most: 1000, seed: 1 })
  const without = mutate({ texts: minimalScenarioFiles, most: 1000, seed: 1 })

  test('tries every change that there is, and says who noticed [MUT-2]', () => {
    expect(report.possible).toBe(mutantsOf(plainData(minimalScenarioFiles)).length)
    expect(report.tried).toBe(report.possible)
    const { check, tests, prove } = report.by
    expect(check + tests + prove + report.survivors.length).toBe(report.tried)
    for (const count of [check, tests, prove]) expect(count).toBeGreaterThan(0)
    expect(report.share.value).toBeCloseTo(1 - report.survivors.length / report.tried, 10)
  })

  test('finds more with a good test than without, and names what nobody notices at its line [MUT-2]', () => {
    expect(report.survivors.length).toBeLessThan(without.survivors.length)
    const lost = without.survivors.filter(({ kind, was }) => kind === 'drop-step' && was === '{"service":-3}')
    expect(lost).toHaveLength(1)
    const [{ file: where, line } = { file: '', line: 0 }] = lost
    expect(minimalScenarioFiles[where]?.split('\n')[line - 1]).toContain('id: service')
    expect(report.survivors).not.toContainEqual(lost[0])
  })

  test('draws by its seed when not all are wanted [MUT-2]', () => {
    const few = (seed: number) => mutate({ texts: minimalScenarioFiles, most: 5, seed })
    expect(few(3)).toMatchObject({ tried: 5, possible: report.possible })
    expect(few(3)).toEqual(few(3))
  })
})
