import { rmSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'

/** What a shell expects of a program that was stopped with Ctrl-C. */
const interrupted = 130

/** Writes a file whole or not at all: whoever stops halfway finds what was there before. */
export const writeWhole = async (file: string, body: Uint8Array | string): Promise<void> => {
  const part = `${file}.part`
  const stop = () => {
    rmSync(part, { force: true })
    process.exit(interrupted)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await writeFile(part, body)
    await rename(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
