import { checkBoundaries } from './boundaryCheck.ts'
import { report } from './findings.ts'

// Run from the root of the repository: node --import tsx packages/tooling/src/boundaries.ts
const { modules, findings } = await checkBoundaries(process.cwd())
report('boundaries', modules, findings)
