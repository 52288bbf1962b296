import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { checkBoundaries } from './boundaryCheck.ts'
import { boundaryRules } from './boundaryRules.ts'
import { buildHouse } from './plantedHouse.ts'

// Each case plants one violation in a house that keeps every rule, and must see exactly that rule caught.
const violations: [rule: string, file: string, text: string][] = [
  [
    'A-no-cycles',
    'packages/protocol/src/wire.ts',
    "import type { Wire as W } from './index.ts'\nexport type Wire = W\n",
  ],
  ['A-no-cycles', 'packages/scenario/src/a.ts', "import { a } from './a.ts'\nexport { a }\n"],
  [
    'B-core-is-pure-import',
    'packages/engine/src/evolve.ts',
    "import { hash } from 'node:crypto'\nexport const evolve = hash\n",
  ],
  [
    'B-core-is-pure-import',
    'packages/engine/src/evolve.ts',
    "import { hash } from 'crypto'\nexport const evolve = hash\n",
  ],
  [
    'B-core-is-pure-import',
    'packages/engine/src/evolve.ts',
    "export const evolve = process.getBuiltinModule('node:os')\n",
  ],
  [
    'B-core-is-pure-import',
    'packages/prover/src/index.ts',
    "import type { Request } from 'express'\nexport type R = Request\n",
  ],
  [
    'B-core-is-pure-import',
    'packages/protocol/src/wire.ts',
    "import type { Socket } from 'socket.io-client'\nexport type Wire = Socket\n",
  ],
  ['B-core-is-pure-import', 'packages/projection/src/index.ts', "export const lazy = () => import('react')\n"],
  ['B-core-is-pure', 'packages/prover/src/index.ts', "export { read } from '@natte-meren/library'\n"],
  [
    'C-leaves',
    'packages/protocol/src/wire.ts',
    "import type { Scenario } from '@natte-meren/scenario'\nexport type Wire = Scenario\n",
  ],
  ['C-leaves', 'packages/scenario/src/index.ts', "export type { Wire as Scenario } from '@natte-meren/protocol'\n"],
  [
    'D-web-knows-no-secrets',
    'apps/web/src/play/main.ts',
    "import type { Scenario } from '@natte-meren/scenario'\nexport type P = Scenario\n",
  ],
  [
    'D-web-knows-no-secrets',
    'apps/web/src/shared/ui/card.ts',
    "import { evolve } from '@natte-meren/testkit'\nexport const card = evolve\n",
  ],
  [
    'D-web-knows-no-secrets',
    'apps/web/src/beamer/main.ts',
    "import { studio } from '../studio/main.ts'\nexport const beamer = studio\n",
  ],
  [
    'E-transport-sends-only-views',
    'apps/server/src/transport/send.ts',
    "import type { Scenario } from '@natte-meren/scenario'\nexport type S = Scenario\n",
  ],
  [
    'E-transport-sends-only-views',
    'apps/server/src/transport/send.ts',
    "import { project } from '@natte-meren/projection'\nexport const send = project\n",
  ],
  [
    'F-slices-apart',
    'apps/web/src/screens/play/inbox/inbox.ts',
    "import { advice } from '../advice/advice.ts'\nexport const inbox = advice\n",
  ],
  [
    'F-entries-apart',
    'apps/web/src/beamer/main.ts',
    "import { play } from '../play/main.ts'\nexport const beamer = play\n",
  ],
  [
    'F-screens-know-no-entry',
    'apps/web/src/screens/play/advice/advice.ts',
    "import { play } from '../../../play/main.ts'\nexport const advice = play\n",
  ],
  [
    'F-shared-knows-nobody',
    'apps/web/src/shared/ui/card.ts',
    "import { inbox } from '../../screens/play/inbox/inbox.ts'\nexport const card = inbox\n",
  ],
  [
    'G-through-the-front-door',
    'packages/projection/src/index.ts',
    "import { evolve } from '../../engine/src/evolve.ts'\nexport const project = evolve\n",
  ],
  [
    'G-can-be-found',
    'packages/projection/src/index.ts',
    "import { evolve } from '@natte-meren/engine/src/evolve.ts'\nexport const project = evolve\n",
  ],
  [
    'G-apps-apart',
    'apps/cli/src/main.ts',
    "import { table } from '../../server/src/exercises/table.ts'\nexport const main = table\n",
  ],
  [
    'H-testkit-only-in-tests',
    'apps/server/src/exercises/table.ts',
    "import { evolve } from '@natte-meren/testkit'\nexport const table = evolve({ n: 1 })\n",
  ],
  [
    'K-socket-only-in-transport',
    'apps/server/src/exercises/table.ts',
    "import type { Socket } from 'socket.io'\nexport type T = Socket\nexport const table = 1\n",
  ],
  [
    'K-client-socket-only-in-connection',
    'apps/web/src/play/main.ts',
    "import { io } from 'socket.io-client'\nexport const play = io\n",
  ],
  [
    'K-database-only-in-store',
    'apps/server/src/exercises/table.ts',
    "import Database from 'better-sqlite3'\nexport const table = Database\n",
  ],
  [
    'K-database-only-in-store',
    'apps/cli/src/main.ts',
    "import type { Kysely } from 'kysely'\nexport type K = Kysely<number>\n",
  ],
  [
    'K-database-only-in-store',
    'apps/server/src/exercises/table.ts',
    "export const table = process.getBuiltinModule('node:sqlite')\n",
  ],
  [
    'K-files-only-in-store-library-cli',
    'apps/server/src/exercises/table.ts',
    "import { readFile } from 'node:fs/promises'\nexport const table = readFile\n",
  ],
]

describe('the boundary check', () => {
  const house = buildHouse()
  afterAll(() => house.remove())
  let planted = ''
  afterEach(() => {
    if (planted) house.mend(planted)
    planted = ''
  })

  it('finds nothing in a house that keeps the rules, and has looked at all of it', async () => {
    const result = await checkBoundaries(house.root)
    expect(result.findings).toEqual([])
    expect(result.modules).toBeGreaterThanOrEqual(20)
    expect(result.typeImports).toBeGreaterThanOrEqual(2)
  })

  it.each(violations)('catches %s in %s: %s', async (rule, file, text) => {
    planted = file
    house.lay(file, text)
    const { findings } = await checkBoundaries(house.root)
    const caught = findings.find((finding) => finding.rule === `never/${rule}`)
    expect(caught, `caught instead: ${findings.map((finding) => finding.rule).join(', ') || 'nothing'}`).toMatchObject({
      line: 1,
    })
    expect(caught?.why.length).toBeGreaterThan(40)
  })

  it('lets tests use the testkit and Node', async () => {
    planted = 'packages/engine/src/evolve.test.ts'
    house.lay(planted, "import 'node:fs'\nimport { evolve } from '@natte-meren/testkit'\nexport const e = evolve\n")
    expect((await checkBoundaries(house.root)).findings).toEqual([])
  })

  it('has a planted violation for every rule', () => {
    expect(new Set(violations.map(([rule]) => rule))).toEqual(new Set(boundaryRules.map((rule) => rule.name)))
  })
})
