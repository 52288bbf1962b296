import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at, memory, root } from './place.mjs'
import { runNode } from './processes.mjs'

const bundle = at('apps', 'server', 'dist', 'main.mjs')

/** What is built, from what, and how: rebuilt only when one of its sources changed. */
const builds = [
  {
    name: 'web',
    result: at('apps', 'web', 'dist'),
    sources: [
      'apps/web',
      'packages/protocol',
      'packages/scenario/src',
      'packages/engine/src',
      'packages/projection/src',
      'package-lock.json',
    ],
    make: () =>
      runNode([at('node_modules', 'vite', 'bin', 'vite.js'), 'build', at('apps', 'web'), '--logLevel', 'warn'], {
        quiet: true,
      }),
  },
  {
    name: 'server',
    result: bundle,
    sources: ['apps/server', 'packages', 'package-lock.json'],
    make: () => runNode([at('packages', 'tooling', 'run', 'bundleServer.mjs'), bundle], { quiet: true }),
  },
]

/** Builds the parts that are named and not fresh. Returns false, with the reason shown, if one fails. */
export async function build(...names) {
  let told = false
  for (const part of builds.filter(({ name }) => names.includes(name))) {
    const stamp = memory(`${part.name}-sources`)
    const sources = fingerprint(part.sources)
    if (existsSync(part.result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) continue
    if (!told)
      console.log(
        'De schermen en de server worden gebouwd (enkele seconden) …\nBuilding screens and server (some seconds) …',
      )
    told = true
    const { code, output } = await part.make()
    if (code !== 0) {
      console.error(
        `${output}\nHet bouwen van "${part.name}" is niet gelukt; hierboven staat waarom.\nBuilding "${part.name}" failed; the reason is above.`,
      )
      return false
    }
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, sources)
  }
  return true
}

/** Name, size and time of every source: reading them all would cost more than it tells. */
function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => {
    const full = join(root, path)
    const stat = statSync(full, { throwIfNoEntry: false })
    if (!stat) return
    if (!stat.isDirectory()) {
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
      return
    }
    for (const name of readdirSync(full).toSorted()) {
      if (!['node_modules', 'dist', 'test-results'].includes(name) && !/\.test\.tsx?$/.test(name))
        add(`${path}/${name}`)
    }
  }
  for (const source of sources) add(source)
  return hash.digest('hex')
}
