import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { at } from './place.mjs'
import { readPlaywright, readVitest } from './results.mjs'

const folder = mkdtempSync(join(tmpdir(), 'natte-meren-results-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function reportOf(content) {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the count of npm test', () => {
  it('counts each unit test, and a file that cannot be loaded as one failure', () => {
    const assertion = (status, fullName) => ({
      status,
      fullName,
      failureMessages: status === 'failed' ? ['expected 1 to be 2'] : [],
    })
    const report = reportOf({
      testResults: [
        {
          name: at('packages/a.test.ts'),
          status: 'failed',
          assertionResults: [assertion('passed', 'x'), assertion('failed', 'y')],
        },
        { name: at('packages/b.test.ts'), status: 'failed', message: 'Cannot find module', assertionResults: [] },
      ],
    })
    expect(readVitest(report)).toEqual({
      passed: 1,
      failures: [
        { title: 'packages/a.test.ts › y', text: 'expected 1 to be 2' },
        { title: 'packages/b.test.ts', text: 'Cannot find module' },
      ],
    })
  })

  it('counts each journey, and a second try that passes as a failure', () => {
    const spec = (title, status) => ({
      title,
      tests: [
        {
          status,
          projectName: 'chromium',
          results: [{ errors: status === 'expected' ? [] : [{ message: 'no button' }] }],
        },
      ],
    })
    const report = reportOf({
      errors: [],
      suites: [
        {
          title: 'play.spec.ts',
          specs: [spec('plays', 'expected')],
          suites: [{ title: 'join', specs: [spec('joins', 'unexpected'), spec('rejoins', 'flaky')] }],
        },
      ],
    })
    const { passed, failures } = readPlaywright(report)
    expect(passed).toBe(1)
    expect(failures.map(({ title }) => title)).toEqual([
      'play.spec.ts › join › joins › chromium',
      'play.spec.ts › join › rejoins › chromium',
    ])
  })

  it('says so when there is no report', () => {
    expect(readVitest(join(folder, 'nowhere.json'))).toBeUndefined()
    expect(readPlaywright(join(folder, 'nowhere.json'))).toBeUndefined()
  })
})
