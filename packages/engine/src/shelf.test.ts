import { givenTable, minimalGameWith } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

const game = minimalGameWith('phases/01-evening.yaml', 'at: { after: 20s }', 'at: shelf')
const arrived = (table: ReturnType<typeof givenTable>) => Object.keys(table.state.inbox.deliveries)

describe('a message on the shelf', () => {
  test('comes only when the facilitator sends it, in its phase or a later one [INJ-14]', () => {
    const table = givenTable({ game })
    table.passes(8 * 60_000)
    expect(arrived(table)).not.toContain('night-log')
    table.host({ type: 'OpenPhase', index: 1 })
    expect(table.facilitator({ type: 'SendInject', inject: 'night-log' }).refused).toBeNull()
    expect(arrived(table)).toContain('night-log')
    expect(table.state.facts['night-login']?.holders).toHaveProperty('it')
    expect(Object.values(table.state.ledger)).toMatchObject([{ kind: 'lapse' }, { kind: 'send', about: 'night-log' }])
  })

  test('of a later phase lies not ready yet [INJ-14]', () => {
    const later = minimalGameWith(
      'phases/02-aftermath.yaml',
      'at: { story: T+2d }\n    when: { flag: waited }',
      'at: shelf',
    )
    const table = givenTable({ game: later })
    expect(table.facilitator({ type: 'SendInject', inject: 'spread' }).refused).toBe('inject/unknown')
  })
})
