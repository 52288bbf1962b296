import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookAtMachine } from './ownMachine.ts'

describe('the computer of the server', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'natte-meren-machine-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const supply = async (name: string, files: Record<string, string>) => {
    await mkdir(join(folder, 'power', name), { recursive: true })
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, 'power', name, file), `${text}\n`)
  }
  const power = async () => (await lookAtMachine(folder, join(folder, 'power'))).power

  it('is written and synced, has room, and nothing stays behind', async () => {
    const { writable, synced, freeMb } = await lookAtMachine(folder, join(folder, 'power'))
    expect({ writable, synced }).toEqual({ writable: true, synced: true })
    expect(freeMb).toBeGreaterThan(0)
    expect(await readdir(folder)).toEqual([])
  })

  it('says when its folder is gone', async () => {
    const { writable, freeMb } = await lookAtMachine(join(folder, 'elsewhere'))
    expect({ writable, freeMb }).toEqual({ writable: false, freeMb: 0 })
  })

  it('knows the plug where the computer tells of it', async () => {
    expect(await power()).toBeNull()
    await supply('mouse', { type: 'Battery', scope: 'Device' })
    expect(await power()).toBeNull()
    await supply('BAT0', { type: 'Battery' })
    await supply('AC', { type: 'Mains', online: '0' })
    expect(await power()).toBe('battery')
    await supply('AC', { type: 'Mains', online: '1' })
    expect(await power()).toBe('mains')
  })
})
