import type { TestResult } from '@natte-meren/prover'
import { type CliLanguage, choose } from './speak.ts'

/** What came of the tests beside a scenario, like a test run: a line for each, and why it did not come true. */
export const testLines = (results: readonly TestResult[], lang: CliLanguage): string[] => {
  if (results.length === 0) return []
  const lines = results.flatMap(({ ok, name, file, line, column, misses }) => [
    ok ? `✓ ${name}` : `✗ ${name}  ${file}:${line}:${column}`,
    ...misses.flatMap((miss) => [
      `    ${file}:${miss.line}:${miss.column}`,
      ...miss.reasons.map((reason) => `      ${reason}`),
    ]),
  ])
  const kept = results.filter(({ ok }) => ok).length
  const failed = results.length - kept
  return [
    ...lines,
    choose(lang, `Proeven: ${kept} gehaald, ${failed} niet.`, `Tests: ${kept} passed, ${failed} failed.`),
  ]
}
