import { describe, expect, test } from 'vitest'
import { readOptions } from './options.ts'

describe('options of the bench', () => {
  const read = (...args: string[]) => readOptions(args, ['P1', 'P3'])

  test('run all workloads unless some are named, in any case and with spaces', () => {
    expect(read()).toEqual({ only: [], json: null, check: false, help: false })
    expect(read('--only', 'p1, P3', '--json', 'out.json', '--check')).toEqual({
      only: ['P1', 'P3'],
      json: 'out.json',
      check: true,
      help: false,
    })
  })

  test('say what there is when a workload or an option is unknown', () => {
    expect(read('--only', 'P9')).toBe('There is no workload P9. There are: P1, P3.')
    expect(read('--fast')).toContain('--fast')
  })
})
