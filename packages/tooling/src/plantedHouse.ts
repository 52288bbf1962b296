import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const packages = ['scenario', 'library', 'engine', 'projection', 'protocol', 'prover', 'testkit']
const strangers = ['express', 'socket.io', 'socket.io-client', 'react', 'kysely', 'better-sqlite3', 'pg']

/** A small house that keeps every rule: what a planted violation is compared with. */
const goodHouse: Record<string, string> = {
  'packages/protocol/src/index.ts': "export type { Wire } from './wire.ts'\n",
  'packages/protocol/src/wire.ts': 'export interface Wire { readonly n: number }\n',
  'packages/scenario/src/index.ts': 'export interface Scenario { readonly n: number }\n',
  'packages/engine/src/index.ts': "export { evolve } from './evolve.ts'\n",
  'packages/engine/src/evolve.ts':
    "import type { Scenario } from '@natte-meren/scenario'\nexport const evolve = (s: Scenario): number => s.n\n",
  'packages/projection/src/index.ts':
    "import { evolve } from '@natte-meren/engine'\nexport const project = (n: number): number => evolve({ n })\n",
  'packages/prover/src/index.ts': "export { project } from '@natte-meren/projection'\n",
  'packages/testkit/src/index.ts': "export { evolve } from '@natte-meren/engine'\n",
  'packages/library/src/index.ts':
    "import { readFileSync } from 'node:fs'\nexport const read = (file: string): string => readFileSync(file, 'utf8')\n",
  'apps/server/src/main.ts':
    "import { table } from './exercises/table.ts'\nimport { send } from './transport/send.ts'\nsend(table)\n",
  'apps/server/src/exercises/table.ts':
    "import { project } from '@natte-meren/projection'\nexport const table = project(1)\n",
  'apps/server/src/transport/send.ts':
    "import { Server } from 'socket.io'\nexport const send = (n: number): unknown => new Server(n)\n",
  'apps/server/src/store/log.ts':
    "import { Kysely } from 'kysely'\nimport { statSync } from 'node:fs'\nexport const log = [Kysely, statSync]\n",
  'apps/web/src/play/main.ts': "import { inbox } from '../screens/play/inbox/inbox.ts'\nexport const play = inbox\n",
  'apps/web/src/beamer/main.ts':
    "import { connect } from '../shared/connection/connect.ts'\nexport const beamer = connect\n",
  'apps/web/src/studio/main.ts': "import { project } from '@natte-meren/projection'\nexport const studio = project\n",
  'apps/web/src/screens/play/inbox/inbox.ts':
    "import type { Wire } from '@natte-meren/protocol'\nexport const inbox: Wire = { n: 1 }\n",
  'apps/web/src/screens/play/advice/advice.ts': 'export const advice = 1\n',
  'apps/web/src/shared/connection/connect.ts': "import { io } from 'socket.io-client'\nexport const connect = io\n",
  'apps/cli/src/main.ts': "import { read } from '@natte-meren/library'\nexport const main = read\n",
}

export interface PlantedHouse {
  readonly root: string
  /** Lays a file, replacing what was there. */
  lay(file: string, text: string): void
  /** Puts the good house back as it was. */
  mend(file: string): void
  remove(): void
}

/** Builds the good house in a temporary folder, with stand-ins for the packages of strangers. */
export function buildHouse(): PlantedHouse {
  const root = mkdtempSync(join(tmpdir(), 'natte-meren-house-'))
  const lay = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [file, text] of Object.entries(goodHouse)) lay(file, text)
  for (const name of packages) {
    lay(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@natte-meren/${name}`, type: 'module', exports: { '.': './src/index.ts' } }),
    )
    mkdirSync(join(root, 'node_modules/@natte-meren'), { recursive: true })
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@natte-meren', name), 'junction')
  }
  for (const name of strangers) {
    lay(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }))
    lay(`node_modules/${name}/index.js`, 'export default 1\n')
  }
  return {
    root,
    lay,
    mend: (file) => {
      const text = goodHouse[file]
      if (text === undefined) rmSync(join(root, file))
      else lay(file, text)
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
