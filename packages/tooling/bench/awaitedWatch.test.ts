import type { Change } from '@natte-meren/protocol'
import { beforeEach, describe, expect, test } from 'vitest'
import { AwaitedWatch } from './awaitedWatch.ts'

const patch = (...changes: Change[]) => ({ to: 2, patch: changes })

describe('who is awaited, from the table to the control room', () => {
  let watch: AwaitedWatch
  beforeEach(() => {
    watch = new AwaitedWatch()
  })

  test('is timed from the first act that the control room has not shown', () => {
    watch.atTable('a', patch(['/advice', { given: 0 }]), 100)
    watch.atTable('a', patch(['/advice/given', 1]), 150)
    watch.atTable('b', patch(['/advice/given', 3]), 160)
    watch.inControlRoom(patch(['/tables/b/step', 'judgement'], ['/tables/a/awaited/0', 'it']), 220)
    watch.inControlRoom(patch(['/tables/a/awaited/1'], ['/tables/b/awaited/0', 'mayor']), 300)
    expect(watch.close(400)).toEqual([120, 140])
  })

  test('is not timed when nobody else is awaited', () => {
    watch.atTable('a', patch(['/advice', null], ['/advice/revealed', {}]), 100)
    watch.atTable('a', { to: 3, full: null }, 110)
    expect(watch.close(400)).toEqual([])
  })

  test('counts what was never shown until the end', () => {
    watch.atTable('a', patch(['/advice/given', 1]), 100)
    expect(watch.close(5_100)).toEqual([5_000])
  })
})
