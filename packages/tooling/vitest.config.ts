import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Run from the root of the repository. Seeds of property tests are fixed; NATTE_MEREN_SEED draws fresh ones at night.
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: beside('../..'),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/{src,bench,run}/**/*.test.{ts,mjs}', 'apps/{server,cli}/**/*.test.{ts,mjs}'],
          setupFiles: [beside('src/fixedSeed.ts')],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          setupFiles: [beside('src/fixedSeed.ts'), beside('src/cleanScreen.ts')],
          sequence: { groupOrder: 1 },
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // One start for all files of a worker: loading everything anew for each file took longer than the tests. So no
    // test replaces a module, and fake clocks leave Intl alone, whose formatters the product keeps.
    pool: 'threads',
    isolate: false,
    fakeTimers: { toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] },
    restoreMocks: true,
    unstubGlobals: true,
    passWithNoTests: true,
  },
})
