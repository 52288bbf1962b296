import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** What a process used until now, as Linux counts it. */
export interface ProcessUse {
  /** Processor time since it began, in seconds. */
  readonly seconds: number
  /** Most memory that it ever held, in megabytes. */
  readonly mostMemory: number
}

/** Reads what a process used. Throws where there is no /proc, or no such process. */
export const processUse = (pid: number): ProcessUse => {
  // The name stands between brackets and may hold spaces: what follows the last bracket begins with field 3.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  const memory = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return {
    seconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    mostMemory: Number(memory) / 1024,
  }
}
