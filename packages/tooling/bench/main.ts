import { readFileSync, writeFileSync } from 'node:fs'
import { type Figure, figureTable, isMet, regressions } from './figure.ts'
import { readOptions } from './options.ts'
import { p1 } from './p1.ts'
import { p10 } from './p10.ts'
import { p11 } from './p11.ts'
import { p11Back } from './p11Back.ts'
import { p14 } from './p14.ts'
import { p2 } from './p2.ts'
import { p3 } from './p3.ts'
import { p4 } from './p4.ts'
import { p5 } from './p5.ts'
import { p7 } from './p7.ts'
import { p7Map } from './p7Map.ts'
import { p9 } from './p9.ts'
import { buildAll } from './processes.ts'

/** Every workload of docs/performance.md that is built, in its order. */
const workloads = [p1, p2, p3, p4, p5, p7, p7Map, p9, p10, p11, p11Back, p14]

const baseline = new URL('baseline.json', import.meta.url)

const help = `npm run bench -- [--only P1,P3] [--json FILE] [--check]

${workloads.map(({ id, about }) => `  ${id.padEnd(4)} ${about}`).join('\n')}

  --only   these workloads only
  --json   write the figures to a file
  --check  fail when a figure is over a fifth worse than packages/tooling/bench/baseline.json
`

const main = async (): Promise<number> => {
  const options = readOptions(
    process.argv.slice(2),
    workloads.map(({ id }) => id),
  )
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  if (options.help) {
    console.log(help)
    return 0
  }
  if (!(await buildAll())) return 1
  const figures: Figure[] = []
  for (const { id, about, run } of workloads.filter(
    (one) => options.only.length === 0 || options.only.includes(one.id),
  )) {
    console.log(`\n${id}  ${about}`)
    figures.push(...(await run((line) => console.log(`    ${line}`))))
  }
  console.log(`\n${figureTable(figures)}\n\n${figures.filter(isMet).length} of ${figures.length} goals met`)
  if (options.json !== null)
    writeFileSync(options.json, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`)
  if (!options.check) return 0
  const worse = regressions(figures, JSON.parse(readFileSync(baseline, 'utf8')) as Record<string, number>)
  for (const line of worse) console.error(`worse: ${line}`)
  return worse.length === 0 ? 0 : 1
}

process.exitCode = await main()
