import { overviewRow } from '@natte-meren/protocol'
import { overviewRowFixture } from '@natte-meren/testkit'
import { describe, expect, it, vi } from 'vitest'
import { eachEntry } from './eachEntry.ts'

const row = (number: number) => overviewRowFixture({ number })

describe('a record that is checked entry by entry', () => {
  it('checks what changed and nothing else', () => {
    const check = vi.spyOn(overviewRow, 'safeParse')
    const schema = eachEntry(overviewRow)
    const first = { a: row(1), b: row(2) }
    const before = schema.safeParse(first)
    const after = schema.safeParse({ a: first.a, b: row(3) })
    expect(check).toHaveBeenCalledTimes(3)
    if (!before.success || !after.success) throw new Error('did not pass')
    const [was, is] = [before.data, after.data] as Record<'a' | 'b', unknown>[]
    expect(is?.a).toBe(was?.a)
    expect(is?.b).toEqual(row(3))
    check.mockRestore()
  })

  it('lets nothing through that the schema does not know', () => {
    expect(eachEntry(overviewRow).safeParse({ a: { ...row(1), secret: 'x' } }).success).toBe(false)
  })
})
