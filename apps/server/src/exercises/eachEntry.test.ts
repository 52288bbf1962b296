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
    expect(schema.safeParse(first).success).toBe(true)
    expect(schema.safeParse({ a: first.a, b: row(3) }).success).toBe(true)
    expect(check).toHaveBeenCalledTimes(3)
    check.mockRestore()
  })

  it('lets nothing through that the schema does not know', () => {
    const schema = eachEntry(overviewRow)
    const leaking = { ...row(1), secret: 'x' }
    expect(schema.safeParse({ a: leaking }).success).toBe(false)
    expect(schema.safeParse({ a: leaking }).success).toBe(false)
  })
})
