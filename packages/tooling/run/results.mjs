import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './place.mjs'

// How the runners' own reports become one count. A report is {passed, failures: [{title, text}]}.

/** Vitest's JSON report. A file that could not be loaded has no tests, and counts as one failure. */
export function readVitest(file) {
  const report = readJson(file)
  if (!report) return undefined
  const tests = report.testResults.flatMap((suite) =>
    suite.assertionResults.map((test) => ({ ...test, file: suite.name })),
  )
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failures: [
      ...tests
        .filter((test) => test.status === 'failed')
        .map((test) => ({ title: `${short(test.file)} › ${test.fullName}`, text: test.failureMessages.join('\n') })),
      ...broken.map((suite) => ({ title: short(suite.name), text: suite.message })),
    ],
  }
}

/** Playwright's JSON report. What was not run, because what it builds on failed, is a failure too. */
export function readPlaywright(file) {
  const report = readJson(file)
  if (!report) return undefined
  const tests = report.suites.flatMap((suite) => walk(suite, []))
  const failed = tests.filter(({ status }) => status !== 'expected' && status !== 'skipped')
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failures: [
      ...failed.map(({ title, text }) => ({ title, text })),
      ...report.errors.map((error) => ({ title: 'e2e', text: error.message ?? String(error.value) })),
    ],
  }
}

function walk(suite, above) {
  const titles = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      title: [...titles, spec.title, test.projectName].filter(Boolean).join(' › '),
      status: test.status,
      text: test.results.flatMap((result) => result.errors.map((error) => error.message ?? '')).join('\n'),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => walk(inner, titles))]
}

const short = (file) => relative(root, file).replaceAll('\\', '/')

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
