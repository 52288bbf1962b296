import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readScenarioFolder, writeScenarioVersion } from '@natte-meren/library'

const command = fileURLToPath(new URL('../cli/bin/natte-meren.mjs', import.meta.url))
const scenario = fileURLToPath(new URL('../../scenarios/natte-meren', import.meta.url))

/** `natte-meren replay` of a log file, with the scenario version beside it that its header names. */
export const replay = async (file: string): Promise<{ hash: string; version: number }> => {
  const version = await readScenarioFolder(scenario)
  if (typeof version === 'string') throw new Error('The scenario cannot be read.')
  await writeScenarioVersion(version.texts, join(dirname(file), `scenario-${version.hash}`))
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'replay', file, '--json'])
  return JSON.parse(stdout) as { hash: string; version: number }
}
