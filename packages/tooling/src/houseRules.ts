import { readdirSync, readFileSync } from 'node:fs'
import { type Finding, report } from './findings.ts'
import { checkCode } from './houseCode.ts'
import { checkNames } from './houseNames.ts'

// Run from the root of the repository: node --import tsx packages/tooling/src/houseRules.ts
const outside = /(?:^|\/)(?:node_modules|dist|coverage|test-results)\//
const files = ['packages', 'apps'].flatMap((top) =>
  readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => sourceFiles(`${top}/${entry.name}/src`)),
)

function sourceFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    )
    return names.filter((name) => /\.(?:tsx?|css)$/.test(name) && !outside.test(name))
  } catch {
    return [] // a workspace without src
  }
}

const findings: Finding[] = files.flatMap((file) => [
  ...checkNames(file),
  ...(file.endsWith('.css') ? [] : checkCode(file, readFileSync(file, 'utf8'))),
])
report('house rules', files.length, findings)
