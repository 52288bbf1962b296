import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { build } from 'esbuild'
import { at } from './place.mjs'

// Run after installing: node bundleServer.mjs OUTFILE. What-ifs are worked out by a process of their own, whose code stands
// beside it. Our own packages go into the bundle; what npm installed for the
// server stays outside it, so that native parts and their files are found where they are.
const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
  readFileSync(at('apps', 'server', 'package.json'), 'utf8'),
)
const outside = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
  (name) => !name.startsWith('@natte-meren/'),
)

const outfile = process.argv[2] ?? ''

await build({
  entryPoints: {
    [basename(outfile, '.mjs')]: at('apps', 'server', 'src', 'main.ts'),
    whatIfWorker: at('apps', 'server', 'src', 'exercises', 'whatIf', 'whatIfWorker.ts'),
  },
  outdir: dirname(outfile),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: outside.flatMap((name) => [name, `${name}/*`]),
  sourcemap: true,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
