import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Run from the root of the repository. Seeds of property tests are fixed; NATTE_MEREN_SEED draws fresh ones at night.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/{src,bench,run}/**/*.test.{ts,mjs}', 'apps/{server,cli}/**/*.test.{ts,mjs}'],
          setupFiles: ['packages/tooling/src/fixedSeed.ts'],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          setupFiles: ['packages/tooling/src/fixedSeed.ts', 'packages/tooling/src/cleanScreen.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 20_000,
    maxWorkers: 2,
    restoreMocks: true,
    unstubGlobals: true,
    passWithNoTests: true,
  },
})
