import { roleViewFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { applyUpdate, noViews } from './applyUpdate.ts'

const held = () => {
  const next = applyUpdate(noViews, { channel: 'role', to: 4, full: roleViewFixture() })
  if (next === null) throw new Error('a full view always fits')
  return next
}

describe('an update of a view', () => {
  it('applies a difference to the version it was made for, without touching other slices', () => {
    const before = held()
    const after = applyUpdate(before, {
      channel: 'role',
      to: 5,
      patch: [['/facts/new~1one', 1], ['/inbox/paper'], ['/stage/step', 'done']],
    })
    expect(after?.views.role?.stage.step).toBe('done')
    expect(after?.views.role?.inbox).not.toHaveProperty('paper')
    expect(after?.views.role?.facts).toHaveProperty(['new/one'])
    expect(after?.views.role?.town).toBe(before.views.role?.town)
    expect(before.views.role?.stage.step).toBe('picture')
  })

  it('does not fit on another version, on nothing, or when it cannot be applied', () => {
    const before = held()
    expect(applyUpdate(before, { channel: 'role', to: 6, patch: [] })).toBeNull()
    expect(applyUpdate(before, { channel: 'seat', to: 2, patch: [] })).toBeNull()
    expect(applyUpdate(before, { channel: 'role', to: 5, patch: [['/inbox/nothing/here']] })).toBeNull()
  })

  it('ignores a difference that was already applied', () => {
    const before = held()
    expect(applyUpdate(before, { channel: 'role', to: 4, patch: [] })).toBe(before)
  })

  it('forgets a view that is taken away', () => {
    expect(applyUpdate(held(), { channel: 'role', to: 5, full: null })?.views.role).toBeNull()
  })
})
