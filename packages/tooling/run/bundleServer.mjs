import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { at } from './place.mjs'

// Run after installing: node bundleServer.mjs OUTFILE. Our own packages go into the bundle; what npm installed for the
// server stays outside it, so that native parts and their files are found where they are.
const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
  readFileSync(at('apps', 'server', 'package.json'), 'utf8'),
)
const outside = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
  (name) => !name.startsWith('@natte-meren/'),
)

await build({
  entryPoints: [at('apps', 'server', 'src', 'main.ts')],
  outfile: process.argv[2],
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
