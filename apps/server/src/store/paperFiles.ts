import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Pages for people, in a folder that they can find without the program. */
export interface PaperFiles {
  /** Folder with the pages of one exercise. */
  folder(exercise: string): string
  /** Writes a page whole or not at all: a power cut leaves the one before. */
  write(exercise: string, name: string, text: string): Promise<void>
  remove(exercise: string): Promise<void>
}

export const paperFiles = (root: string): PaperFiles => {
  const folder = (exercise: string) => join(root, exercise)
  return {
    folder,
    write: async (exercise, name, text) => {
      const file = join(folder(exercise), name)
      await mkdir(folder(exercise), { recursive: true, mode: 0o700 })
      await writeFile(`${file}.new`, text, { mode: 0o600, flush: true })
      await rename(`${file}.new`, file)
    },
    remove: (exercise) => rm(folder(exercise), { recursive: true, force: true }),
  }
}
