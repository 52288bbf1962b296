import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashTexts, readScenarioFolder, writeScenarioVersion } from './scenarioFolder.ts'

describe('a scenario folder', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'natte-meren-library-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('is read back as it was laid aside, with the same hash', async () => {
    const texts = { 'scenario.yaml': 'format: natte-meren/1\n', 'phases/01-a.yaml': 'id: a\n' }
    await writeScenarioVersion(texts, join(folder, 'version'))
    const read = await readScenarioFolder(join(folder, 'version'))
    expect(read).toMatchObject({ texts, hash: hashTexts(texts), scenario: null })
  })

  test('keeps what stands beside it for authors out of the version: a test or an exception changes no hash and stops nobody [TEST-6]', async () => {
    const version = join(folder, 'version')
    await writeScenarioVersion(minimalScenarioFiles, version)
    const alone = await readScenarioFolder(version)
    const companions = { 'exceptions.yaml': 'exceptions: none\n', 'tests/first.yaml': 'tests: nothing\n' }
    await writeScenarioVersion(companions, version)
    const tested = await readScenarioFolder(version)
    if (typeof alone === 'string' || typeof tested === 'string') throw new Error('It is a scenario folder.')
    expect(tested.hash).toBe(alone.hash)
    expect(tested.scenario).toEqual(alone.scenario)
    expect(tested.texts).toEqual(alone.texts)
    expect(tested.companions).toEqual(companions)
    expect(tested.findings).toMatchObject([
      { file: 'exceptions.yaml', code: 'schema/wrong-type' },
      { file: 'tests/first.yaml', code: 'schema/wrong-type' },
    ])
  })

  test('has the same hash whatever the line ends are, and another for another text', () => {
    const lf = hashTexts({ 'scenario.yaml': 'a: 1\nb: 2\n' })
    expect(hashTexts({ 'scenario.yaml': 'a: 1\r\nb: 2\r\n' })).toBe(lf)
    expect(hashTexts({ 'scenario.yaml': 'a: 1\nb: 3\n' })).not.toBe(lf)
  })

  test('says what is wrong when it is no scenario folder', async () => {
    expect(await readScenarioFolder(join(folder, 'nowhere'))).toBe('missing')
    expect(await readScenarioFolder(folder)).toBe('no-scenario')
    await writeFile(join(folder, 'file.txt'), 'x')
    expect(await readScenarioFolder(join(folder, 'file.txt'))).toBe('no-folder')
  })

  test('does not follow a link out of the folder', async () => {
    await writeFile(join(folder, 'secret.txt'), 'secret')
    await writeScenarioVersion({ 'roles.yaml': 'roles: []\n' }, join(folder, 'version'))
    await symlink(join(folder, 'secret.txt'), join(folder, 'version', 'scenario.yaml'))
    const read = await readScenarioFolder(join(folder, 'version'))
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  test('refuses to write outside the folder', async () => {
    await expect(writeScenarioVersion({ '../out.yaml': 'x' }, join(folder, 'version'))).rejects.toThrow(
      'out of the scenario',
    )
  })
})
