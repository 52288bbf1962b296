/** One thing that a check has found. Lines and columns count from 1; a finding about a whole file has line 1, column 1. */
export interface Finding {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is here, in a few words. */
  readonly what: string
  /** Why that is not allowed, and what to do instead. */
  readonly why: string
}

/** Prints the findings by rule, with places that editors make clickable. Exit code: 0 clean, 1 findings, 2 nothing was checked. */
export function report(name: string, checked: number, findings: readonly Finding[]): void {
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const group = findings.filter((finding) => finding.rule === rule)
    console.log(`\n${rule} (${group.length})`)
    for (const why of new Set(group.map((finding) => finding.why))) {
      for (const { file, line, column, what } of group.filter((finding) => finding.why === why)) {
        console.log(`  ${file}:${line}:${column} ${what}`)
      }
      console.log(`  ${why}`)
    }
  }
  // A check that looked at nothing has proved nothing: never let it pass.
  if (checked === 0) {
    console.log(`${name}: no file was checked. The check does not see the code; mend the check first.`)
    process.exitCode = 2
    return
  }
  console.log(`${name}: ${checked} files checked, ${findings.length} findings`)
  process.exitCode = findings.length === 0 ? 0 : 1
}
