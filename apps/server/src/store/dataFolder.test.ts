import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDataFolder } from './dataFolder.ts'
import { openDriver } from './sqlite/driver.ts'

describe('data folder', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'natte-meren-data-'))
  })
  afterEach(() => rm(root, { recursive: true }))

  it('is made where it is missing, and keeps its secret', async () => {
    const folder = await openDataFolder(join(root, 'a', 'b'))
    const secret = await folder.secret()
    expect(secret.length).toBeGreaterThanOrEqual(32)
    await folder.close()
    const again = await openDataFolder(join(root, 'a', 'b'))
    expect(await again.secret()).toBe(secret)
    expect((await stat(join(root, 'a', 'b', 'facilitator.secret'))).mode & 0o777).toBe(0o600)
    await again.close()
  })

  it('serves one server at a time', async () => {
    const folder = await openDataFolder(root)
    await expect(openDataFolder(root)).rejects.toMatchObject({ reason: 'in_use' })
    await folder.close()
    await (await openDataFolder(root)).close()
  })

  it('says when it cannot be written', async () => {
    const file = join(root, 'file')
    await writeFile(file, '')
    await expect(openDataFolder(join(file, 'data'))).rejects.toMatchObject({ reason: 'unwritable' })
  })

  it('refuses a database of another version', async () => {
    const driver = await openDriver(join(root, 'natte-meren.sqlite'))
    driver.exec('PRAGMA user_version = 99')
    driver.close()
    await expect(openDataFolder(root)).rejects.toMatchObject({ reason: 'other_version' })
  })
})
