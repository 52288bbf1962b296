import { open, readdir, readFile, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'

/** The computer that the server runs on, as far as an exercise hangs on it. */
export interface Machine {
  /** Something can be written to the data folder, and the disk says when it is really there. */
  readonly writable: boolean
  readonly synced: boolean
  readonly freeMb: number
  /** Null where this computer does not tell. */
  readonly power: 'mains' | 'battery' | null
}

const writes = async (folder: string): Promise<Pick<Machine, 'writable' | 'synced'>> => {
  const path = join(folder, '.venue-probe')
  let written = false
  try {
    const file = await open(path, 'w')
    try {
      await file.write('x'.repeat(1024))
      written = true
      await file.sync()
    } finally {
      await file.close()
      await rm(path, { force: true })
    }
    return { writable: true, synced: true }
  } catch {
    return { writable: written, synced: false }
  }
}

const freeMbOf = async (folder: string): Promise<number> => {
  try {
    const { bavail, bsize } = await statfs(folder)
    return Math.floor((bavail * bsize) / 1_000_000)
  } catch {
    return 0
  }
}

const read = async (path: string): Promise<string> => (await readFile(path, 'utf8').catch(() => '')).trim()

/** Linux keeps a folder for each battery and each plug. */
const powerOf = async (supplies: string): Promise<Machine['power']> => {
  const names = await readdir(supplies).catch(() => [])
  const known = await Promise.all(
    names.map(async (name) => ({
      type: await read(join(supplies, name, 'type')),
      scope: await read(join(supplies, name, 'scope')),
      online: (await read(join(supplies, name, 'online'))) === '1',
    })),
  )
  // A mouse has a battery too: its scope is "Device".
  const own = known.filter(({ scope }) => scope !== 'Device')
  if (own.some(({ type, online }) => type !== 'Battery' && online)) return 'mains'
  return own.some(({ type }) => type === 'Battery') ? 'battery' : null
}

/** Looks at the disk under a folder and at the plug. */
export const lookAtMachine = async (folder: string, supplies = '/sys/class/power_supply'): Promise<Machine> => {
  const [{ writable, synced }, freeMb, power] = await Promise.all([writes(folder), freeMbOf(folder), powerOf(supplies)])
  return { writable, synced, freeMb, power }
}
