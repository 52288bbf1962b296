import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
const lines = (count: number, line: string) =>
  Array.from({ length: count }, (_, n) => line.replace('N', String(n))).join('\n')

const planted: Record<string, { text: string; rule: string }> = {
  'packages/engine/src/anyhow.ts': { rule: 'noExplicitAny', text: 'export const a = (x: any): unknown => x\n' },
  'packages/engine/src/bang.ts': {
    rule: 'noNonNullAssertion',
    text: 'export const a = (x: number | null): number => x!\n',
  },
  'packages/engine/src/floating.ts': {
    rule: 'noFloatingPromises',
    text: 'async function save(): Promise<void> {}\nexport function go(): void {\n  save()\n}\n',
  },
  'packages/engine/src/long.ts': { rule: 'noExcessiveLinesPerFile', text: `${lines(401, 'export const aN = N')}\n` },
  'packages/engine/src/large.ts': {
    rule: 'noExcessiveLinesPerFunction',
    text: `export function large(list: number[]): void {\n${lines(61, '  list.push(N)')}\n}\n`,
  },
  'packages/engine/src/ignored.ts': { rule: 'noTsIgnore', text: '// @ts-ignore\nexport const a: number = 1\n' },
  'packages/engine/src/only.test.ts': {
    rule: 'noFocusedTests',
    text: "import { it } from 'vitest'\nit.only('x', () => {})\n",
  },
  'apps/web/src/screens/play/inbox/Hook.tsx': {
    rule: 'useExhaustiveDependencies',
    text: "import { useEffect } from 'react'\nexport function Hook({ a }: { a: string }) {\n  useEffect(() => {\n    document.title = a\n  }, [])\n  return null\n}\n",
  },
  'apps/e2e/src/wait.ts': {
    rule: 'noPlaywrightWaitForTimeout',
    text: "import type { Page } from '@playwright/test'\nexport async function wait(page: Page): Promise<void> {\n  await page.waitForTimeout(100)\n}\n",
  },
}

const folder = mkdtempSync(join(tmpdir(), 'natte-meren-lint-'))
let report = ''

beforeAll(() => {
  for (const [file, { text }] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  copyFileSync(join(root, 'biome.jsonc'), join(folder, 'biome.jsonc'))
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  )
  report = stdout + stderr
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(Object.entries(planted))('lint catches what is planted in %s', (file, { rule }) => {
  const caught = report
    .split('\n')
    .filter(
      (line) => line.startsWith('::error') && line.includes(`/${rule},`) && line.replaceAll('\\', '/').includes(file),
    )
  expect(caught, report).not.toEqual([])
})
