import { controlViewFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { planDebrief, splitSheet } from './runSheet.ts'

const { sheet } = controlViewFixture()

describe('the run sheet', () => {
  it('folds what was, marks now, and shows the next two in full', () => {
    const { past, now, soon, later } = splitSheet(sheet)
    expect(past.map(({ id }) => id)).toEqual(['supplier-mail'])
    expect(now.map(({ id }) => id)).toEqual(['evening'])
    expect(soon.map(({ id }) => id)).toEqual(['paper', 'disconnect'])
    expect(later.map(({ id }) => id)).toEqual(['friday', 'debrief'])
  })

  it('keeps a skipped message in the past, where it can still be sent', () => {
    const paper = sheet.paper
    const skipped = paper ? { ...sheet, paper: { ...paper, status: 'skipped' as const } } : sheet
    expect(splitSheet(skipped).past.map(({ id }) => id)).toContain('paper')
  })
})

describe('the start of the debrief', () => {
  it('is what is left of this phase and all of the next', () => {
    expect(planDebrief(sheet, 2)).toEqual({ playLeft: 11, late: 0 })
  })

  it('says how many minutes play eats into it', () => {
    expect(planDebrief(sheet, 10)).toEqual({ playLeft: 6, late: 3 })
  })
})
