import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { at } from './place.mjs'

/** What `npm start` says on a Node of this version; the check itself uses nothing that an old Node lacks. */
function startOn(version) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require(${JSON.stringify(at('packages/tooling/run/nodeVersion.cjs'))})()`
  return spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
}

it.each(['10.0.0', '18.20.4', '20.18.3'])(
  'refuses Node %s with one clear sentence, in Dutch and in English',
  (version) => {
    const { status, stderr } = startOn(version)
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(`20.19 of nieuwer nodig; hier staat ${version}`),
      expect.stringContaining(`this is ${version}`),
    ])
  },
)

it.each(['20.19.0', '22.1.0', '24.21.0'])('accepts Node %s', (version) => {
  expect(startOn(version)).toMatchObject({ status: 0, stderr: '' })
})
