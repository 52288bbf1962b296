/** One thing that a check has found. Lines and columns count from 1; a finding about a whole file has line 1, column 1. */
export interface Finding {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Prints the findings the way editors make clickable, and ends the process: 0 clean, 1 findings, 2 nothing was checked. */
export function report(name: string, checked: number, findings: readonly Finding[]): void {
  for (const finding of findings) {
    console.log(`${finding.file}:${finding.line}:${finding.column} ${finding.rule}\n  ${finding.message}`)
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
