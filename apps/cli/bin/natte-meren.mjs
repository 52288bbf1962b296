#!/usr/bin/env node
// Works before anything is installed: without node_modules it says what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

const loader = () => {
  try {
    return pathToFileURL(require.resolve('tsx')).href
  } catch {
    return null
  }
}

const tsx = loader()
if (tsx === null || !existsSync(main)) {
  console.error('Natte Meren is nog niet geïnstalleerd. Draai eerst: npm install')
  console.error('Natte Meren is not installed yet. First run: npm install')
  process.exitCode = 2
} else {
  const { status } = spawnSync(process.execPath, ['--import', tsx, main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 2
}
