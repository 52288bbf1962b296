import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeWhole } from './writeWhole.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nm-whole-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a file is written whole, over what was there', async () => {
  const file = join(folder, 'report.docx')
  await writeWhole(file, 'first')
  await writeWhole(file, 'second')
  expect(await readFile(file, 'utf8')).toBe('second')
  expect(await readdir(folder)).toEqual(['report.docx'])
})

test('whoever stops it halfway keeps what was there, and nothing half beside it', async () => {
  const file = join(folder, 'report.jsonl')
  await writeWhole(file, 'first')
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('gone')
  })
  const writing = writeWhole(file, 'x'.repeat(50_000_000))
  expect(() => process.emit('SIGINT')).toThrow('gone')
  expect(exit).toHaveBeenCalledWith(130)
  exit.mockRestore()
  await writing.catch(() => undefined)
  expect(await readdir(folder)).not.toContain('report.jsonl.part')
})

test('a file that cannot be written leaves nothing behind', async () => {
  await expect(writeWhole(join(folder, 'nowhere', 'report.html'), 'text')).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).toEqual([])
})
