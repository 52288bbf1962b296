// Loaded into a server with --expose-gc: at a signal it throws away what nobody holds, and writes down what is left.
import { renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

process.on('SIGUSR2', () => {
  // Twice: what has to be finalised goes the second time.
  globalThis.gc()
  globalThis.gc()
  const file = join(tmpdir(), `natte-meren-memory-${process.pid}.json`)
  writeFileSync(`${file}.new`, JSON.stringify(process.memoryUsage()))
  renameSync(`${file}.new`, file)
})
