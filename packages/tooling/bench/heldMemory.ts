import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Options of Node for a server that tells what it holds. */
export const tellsMemory = ['--expose-gc', '--import', fileURLToPath(new URL('memoryProbe.mjs', import.meta.url))]

export interface HeldMemory {
  /** Objects and buffers that somebody still holds [kB]. */
  readonly held: number
  /** All that the system gave to the process [kB]. */
  readonly resident: number
}

/** Asks a server that was started with `tellsMemory`. */
export const heldMemory = async (pid: number): Promise<HeldMemory> => {
  const file = join(tmpdir(), `natte-meren-memory-${pid}.json`)
  process.kill(pid, 'SIGUSR2')
  const until = performance.now() + 30_000
  while (!existsSync(file)) {
    if (performance.now() > until) throw new Error(`Process ${pid} does not tell what it holds.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { heapUsed, external, rss } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.MemoryUsage
  rmSync(file)
  return { held: (heapUsed + external) / 1024, resident: rss / 1024 }
}
