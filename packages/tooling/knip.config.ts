import type { KnipConfig } from 'knip'

/** What a stylesheet takes from other files and packages, such as a font. */
const fromStylesheet = (css: string): string =>
  [...css.matchAll(/(?:url\(|@import\s+)["']([.@a-z][^"':]*)["']/g)].map(([, path]) => `import '${path}'`).join('\n')

const config: KnipConfig = {
  compilers: { css: fromStylesheet },
  workspaces: {
    // TypeScript 7 is run by its path: see docs/decisions/two-typescripts.md.
    '.': { entry: ['docs/examples/*.mjs'], ignoreDependencies: ['@typescript/native'] },
    'packages/*': { project: ['src/**/*.ts'] },
    'packages/tooling': {
      entry: ['*.mjs', 'run/{bundleServer,followParent}.mjs', 'src/{houseRules,boundaries}.ts', 'bench/main.ts'],
      project: ['**/*.{ts,mjs,cjs}'],
      vitest: { config: ['vitest.config.ts'], entry: ['{src,run,bench}/**/*.test.{ts,mjs}'] },
    },
    'apps/server': {
      entry: ['src/main.ts', 'src/exercises/whatIf/whatIfWorker.ts', '{src,test}/**/*.test.ts'],
      project: ['{src,test}/**/*.ts'],
    },
    'apps/web': { entry: ['src/*/main.tsx', 'src/**/*.test.{ts,tsx}'], project: ['src/**/*.{ts,tsx,css}'] },
    'apps/cli': { entry: ['bin/*.mjs', 'src/main.ts', 'src/**/*.test.ts'], project: ['**/*.{ts,mjs}'] },
    'apps/e2e': {
      entry: ['**/*.spec.ts'],
      project: ['**/*.ts'],
      playwright: { config: ['playwright.config.ts', 'long.config.ts'] },
    },
  },
}

export default config
