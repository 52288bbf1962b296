import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cruise,
  getAvailableTranspilers,
  type ICruiseOptions,
  type ICruiseResult,
  type IModule,
  type IViolation,
} from 'dependency-cruiser'
import { boundaryRules } from './boundaryRules.ts'
import type { Finding } from './findings.ts'

export interface BoundaryResult {
  /** Source files that were read. Zero means that the check sees nothing, and proves nothing. */
  readonly modules: number
  /** Imports followed that exist for the compiler only. */
  readonly typeImports: number
  readonly findings: readonly Finding[]
}

const options: ICruiseOptions = {
  ruleSet: { forbidden: boundaryRules },
  validate: true,
  // Type imports are edges too: what a file can name, it can come to depend on.
  tsPreCompilationDeps: true,
  detectProcessBuiltinModuleCalls: true,
  doNotFollow: { path: '(?:^|/)node_modules/' },
  exclude: { path: '(?:^|/)(?:dist|coverage|test-results)/' },
  outputType: 'json',
}
const resolve = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'node', 'default', 'types', 'require'],
  extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.d.ts'],
}

/** Checks the house that stands in `root` (a folder with packages/ and apps/) against the never-rules A–H and K. */
export async function checkBoundaries(root: string): Promise<BoundaryResult> {
  const typescript = getAvailableTranspilers().find((transpiler) => transpiler.name === 'typescript')
  if (!typescript?.available)
    throw new Error(
      'The boundary check needs the JavaScript API of TypeScript 6; without it, it sees no file and passes in vain.',
    )

  const tops = ['packages', 'apps'].filter((top) => existsSync(join(root, top)))
  const { output } = await cruise(tops, { ...options, baseDir: root }, resolve)
  const result: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output
  const own = result.modules.filter((module) => /^(?:packages|apps)\//.test(module.source) && !module.couldNotResolve)
  const typeImports = own
    .flatMap((module) => module.dependencies)
    .filter((dependency) => dependency.dependencyTypes.includes('type-only'))
  return {
    modules: own.length,
    typeImports: typeImports.length,
    findings: oncePerCycle(result.summary.violations).map((violation) => finding(root, violation, own)),
  }
}

/** A cycle is reported from every file in it; one report is enough to mend it. */
function oncePerCycle(violations: readonly IViolation[]): IViolation[] {
  const seen = new Set<string>()
  return violations.filter((violation) => {
    if (!violation.cycle) return true
    const members = violation.cycle
      .map((step) => step.name)
      .toSorted()
      .join('|')
    return seen.has(members) ? false : seen.add(members)
  })
}

function finding(root: string, violation: IViolation, modules: readonly IModule[]): Finding {
  const road = (violation.cycle ?? violation.via ?? []).map((step) => step.name)
  const next = road[0] ?? violation.to
  return {
    rule: `never/${violation.rule.name}`,
    file: violation.from,
    line: importLine(
      root,
      violation.from,
      modules.find((module) => module.source === violation.from),
      next,
    ),
    column: 1,
    what: describe(violation, road),
    why: boundaryRules.find(({ name }) => name === violation.rule.name)?.comment ?? '',
  }
}

function describe(violation: IViolation, road: readonly string[]): string {
  if (violation.cycle) return `goes in a circle: ${[violation.from, ...road].join(' → ')}`
  return road.length > 1
    ? `reaches ${violation.to}: ${[violation.from, ...road].join(' → ')}`
    : `imports ${violation.to}`
}

/** The line of the import, for a clickable place; 1 where it cannot be found. */
function importLine(root: string, file: string, module: IModule | undefined, to: string): number {
  const specifier = module?.dependencies.find((dependency) => dependency.resolved === to)?.module
  if (!specifier) return 1
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return lines.findIndex((line) => line.includes(`'${specifier}'`) || line.includes(`"${specifier}"`)) + 1 || 1
}
