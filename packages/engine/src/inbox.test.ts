import { givenTable, minimalGame, minimalGameWith, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { undoToken } from './decideControl.ts'
import type { Game } from './game.ts'
import { draw } from './random.ts'

const evening = 'phases/01-evening.yaml'
const minute = 60_000

const arrived = (table: TableTrial): string[] => Object.keys(table.state.inbox.deliveries)

const decide = (table: TableTrial, decision: string, option: string) => {
  table.by('mayor', { type: 'ProposeDecision', decision, option, explanation: typed('e'), considerations: [] })
  return table.passes(10_000)
}

describe('when a message arrives', () => {
  test('as the phase opens, after some play time, or when it is sent [INJ-1]', () => {
    const table = givenTable()
    expect(arrived(table)).toEqual(['first-report'])
    expect(table.passes(19_999).happened).toEqual([])
    table.passes(1)
    expect(arrived(table)).toEqual(['first-report', 'night-log'])
    table.passes(20 * minute)
    expect(arrived(table)).not.toContain('overview')
  })

  test('at a moment of the story [INJ-1]', () => {
    const table = givenTable({ phase: 1 })
    // T+2d is a third of the way from T+1d to T+4d, which takes eight minutes.
    table.passes(160_000 - 1)
    expect(arrived(table)).not.toContain('spread')
    table.passes(1)
    expect(table.state.inbox.deliveries.spread).toMatchObject({ story: 2 * 1440, phase: 'aftermath' })
  })

  test('right after the decision of its phase [INJ-1]', () => {
    const seed = [...Array(50).keys()].find((each) => draw(each, 'inject', 'reactions') < 0.6) ?? 0
    const table = givenTable({ phase: 1, at: 'decision', seed })
    expect(decide(table, 'tell', 'now').happened.slice(-2)).toEqual(['ChanceDrawn', 'InjectDelivered'])
    expect(arrived(table)).toContain('reactions')
  })

  test('only while its condition holds, also when that comes true later [INJ-2]', () => {
    const table = givenTable({ at: 'decision' })
    decide(table, 'disconnect', 'pull')
    table.host({ type: 'OpenPhase', index: 1 })
    table.passes(8 * minute)
    expect(arrived(table)).not.toContain('spread')
    const late = minimalGameWith(
      evening,
      'at: { after: 20s }',
      'at: { after: 20s }\n    when: { shared: benefits-friday }',
    )
    const waiting = givenTable({ game: late })
    waiting.passes(minute)
    expect(arrived(waiting)).not.toContain('night-log')
    const { happened } = waiting.by('mayor', { type: 'ShareFact', fact: 'benefits-friday', how: 'told' })
    expect(happened).toEqual(['FactShared', 'InjectDelivered'])
  })

  test('with a chance, in the runs in which the draw is low, always the same for a seed [INJ-3]', () => {
    const outcomes = [...Array(40).keys()].map((seed) => {
      const table = givenTable({ phase: 1, at: 'decision', seed })
      decide(table, 'tell', 'now')
      const drawn = table.state.inbox.draws.reactions ?? -1
      expect(drawn).toBe(Math.floor(draw(seed, 'inject', 'reactions') * 100))
      expect(arrived(table).includes('reactions')).toBe(drawn < 60)
      return drawn < 60
    })
    expect(new Set(outcomes).size).toBe(2)
  })

  test('only in its own edition [INJ-4]', () => {
    const withCall = (edition: string) => {
      const table = givenTable({ game: minimalGame(edition), at: 'decision' })
      decide(table, 'disconnect', 'pull')
      table.host({ type: 'OpenPhase', index: 1 })
      table.passes(8 * minute)
      return arrived(table).includes('burial-call')
    }
    expect(withCall('short')).toBe(false)
    expect(withCall('full')).toBe(true)
  })

  test('changes the town as it arrives [INJ-10]', () => {
    const table = givenTable({ phase: 1 })
    const { trust } = table.state.town.indicators
    table.passes(160_000)
    expect(table.state.town.indicators.trust).toBe((trust ?? 0) - 1)
  })
})

/** The first evening with two variants of a message: what each says of its moment and its condition. */
const withVariants = (first: string, second: string): Game => {
  const variant = (id: string, comes: string) =>
    `  - id: ${id}\n    one_of: paper\n    kind: news\n    to: all\n    from: { nl: A, en: A }\n    subject: { nl: B, en: B }\n    body: { nl: C., en: C. }\n    ${comes}\n`
  return minimalGameWith(evening, 'decision:\n', `${variant('front', first)}${variant('back', second)}decision:\n`)
}

const variantsOf = (table: TableTrial): string[] => arrived(table).filter((id) => id === 'front' || id === 'back')
const shareNow = (table: TableTrial) =>
  table.by('mayor', { type: 'ShareFact', fact: 'benefits-friday', how: 'told' }).happened

describe('of variants of a message', () => {
  test('that could come at the same moment the first in the file does, and the other no more [INJ-11]', () => {
    const table = givenTable({ game: withVariants('at: opening', 'at: opening') })
    table.passes(20 * minute)
    expect(variantsOf(table)).toEqual(['front'])
  })

  test('the first comes whose condition holds; what holds later comes too late [INJ-11]', () => {
    const table = givenTable({ game: withVariants('when: { shared: benefits-friday }', 'at: opening') })
    expect(variantsOf(table)).toEqual(['back'])
    expect(shareNow(table)).toEqual(['FactShared'])
    const waits = givenTable({ game: withVariants('when: { shared: benefits-friday }', 'at: { after: 2m }') })
    expect(variantsOf(waits)).toEqual([])
    expect(shareNow(waits)).toEqual(['FactShared', 'InjectDelivered'])
    waits.passes(5 * minute)
    expect(variantsOf(waits)).toEqual(['front'])
  })

  test('the next may come when chance is against the first [INJ-3] [INJ-11]', () => {
    const played = [...Array(30).keys()].map((seed) =>
      variantsOf(givenTable({ game: withVariants('chance: 50', 'at: opening'), seed })),
    )
    for (const variants of played) expect(variants).toHaveLength(1)
    expect(new Set(played.flat())).toEqual(new Set(['front', 'back']))
  })

  test('the facilitator may send any by hand, and none comes by itself after that [INJ-5] [INJ-11]', () => {
    const table = givenTable({ game: withVariants('at: next', 'at: { after: 2m }') })
    table.facilitator({ type: 'SendInject', inject: 'back' })
    table.passes(5 * minute)
    expect(variantsOf(table)).toEqual(['back'])
    expect(table.facilitator({ type: 'SendInject', inject: 'front' }).refused).toBeNull()
    expect(variantsOf(table)).toEqual(['back', 'front'])
  })

  test('none comes in place of one that a step back holds [UNDO-3] [INJ-11]', () => {
    const table = givenTable({ game: withVariants('at: { after: 1m }', 'at: { after: 2m }'), at: 'judgement' })
    table.passes(minute)
    table.facilitator({ type: 'StepBack', from: undoToken(table.state) ?? '' })
    expect(variantsOf(table)).toEqual([])
    table.passes(5 * minute)
    expect(variantsOf(table)).toEqual([])
    expect(table.state.inbox.held).toMatchObject({ front: true, back: true })
  })
})

describe('the facilitator', () => {
  test('sends a message of this phase now, once, whatever its condition says [INJ-5]', () => {
    const table = givenTable({ phase: 1, at: 'picture' })
    table.facilitator({ type: 'SendInject', inject: 'reactions' })
    expect(table.state.inbox.deliveries.reactions?.to.map(({ role }) => role)).toEqual(['mayor', 'it'])
    expect(table.facilitator({ type: 'SendInject', inject: 'reactions' }).refused).toBe('inject/already_sent')
    expect(table.facilitator({ type: 'SendInject', inject: 'overview' }).refused).toBe('inject/unknown')
    expect(table.facilitator({ type: 'SendInject', inject: 'nonsense' }).refused).toBe('inject/unknown')
  })

  test('sends and skips nothing before or after play [INJ-5]', () => {
    for (const table of [givenTable({ at: 'lobby' }), givenTable({ phase: 1, at: 'debrief' })]) {
      expect(table.facilitator({ type: 'SendInject', inject: 'spread' }).refused).toBe('exercise/not_open')
      expect(table.facilitator({ type: 'SkipInject', inject: 'spread', fold: true }).refused).toBe('exercise/not_open')
      const letter = { kind: 'mail', to: 'all', from: typed('f'), subject: typed('s'), text: typed('t') } as const
      expect(table.facilitator({ type: 'SendMessage', ...letter }).refused).toBe('exercise/not_open')
    }
  })

  test('leaves a message out, and may still send it later [INJ-6]', () => {
    const table = givenTable()
    table.facilitator({ type: 'SkipInject', inject: 'night-log', fold: false })
    expect(table.facilitator({ type: 'SkipInject', inject: 'night-log', fold: false }).refused).toBe('step/stale')
    expect(table.passes(minute).happened).toEqual([])
    table.facilitator({ type: 'SendInject', inject: 'night-log' })
    expect(arrived(table)).toContain('night-log')
    expect(table.state.inbox.skipped).toEqual({})
    expect(table.facilitator({ type: 'SkipInject', inject: 'night-log', fold: true }).refused).toBe(
      'inject/already_sent',
    )
  })

  test('folds the facts of a skipped message into the next one to the same roles [INJ-7]', () => {
    const extra = minimalGameWith(
      evening,
      '  - id: overview\n',
      '  - id: second-log\n    kind: mail\n    to: [it]\n    from: { nl: A, en: A }\n    subject: { nl: B, en: B }\n    body: { nl: C., en: C. }\n    at: { after: 40s }\n  - id: overview\n',
    )
    const table = givenTable({ game: extra })
    table.facilitator({ type: 'SkipInject', inject: 'night-log', fold: true })
    table.passes(40_000)
    expect(table.state.inbox.deliveries['second-log']?.folded).toEqual(['night-login'])
    expect(table.state.facts['night-login']?.holders).toHaveProperty('it')
  })

  test('does not spread private facts by folding them into a message for all [INJ-7]', () => {
    const table = givenTable()
    table.facilitator({ type: 'SkipInject', inject: 'night-log', fold: true })
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(table.state.facts['night-login']).toBeUndefined()
  })

  test('writes messages of their own, to all or to roles and who covers them [INJ-8]', () => {
    const table = givenTable({ seated: ['mayor', 'ciso'] })
    const letter = { kind: 'mail', from: typed('f'), subject: typed('s'), text: typed('t') } as const
    const { events } = table.facilitator({ type: 'SendMessage', ...letter, to: ['it'] })
    table.facilitator({ type: 'SendMessage', ...letter, text: typed('t1'), to: 'all' })
    expect(Object.values(table.state.inbox.own).map(({ to }) => to)).toEqual([[{ role: 'ciso', for: 'it' }], 'all'])
    expect(events[0]?.event).toMatchObject({ from: 'f', text: 't' })
    expect(table.facilitator({ type: 'SendMessage', ...letter, to: ['sheriff'] }).refused).toBe('seat/unknown_role')
    for (let count = 2; count < 60; count += 1)
      table.facilitator({ type: 'SendMessage', ...letter, text: typed(`t${count}`), to: 'all' })
    expect(table.facilitator({ type: 'SendMessage', ...letter, text: typed('t60'), to: 'all' }).refused).toBe(
      'message/too_many',
    )
  })
})

describe('marks of having seen', () => {
  test('are kept for each seat, each once, and only for what arrived there [INJ-9]', () => {
    const table = givenTable()
    const seen = { type: 'MarkSeen', injects: ['first-report', 'night-log'] } as const
    expect(table.by('mayor', { ...seen, injects: [...seen.injects] }).happened).toEqual(['InjectsSeen'])
    expect(table.by('mayor', { ...seen, injects: [...seen.injects] }).happened).toEqual([])
    expect(table.state.seen).toEqual({ [table.seat('mayor')]: { 'first-report': true } })
    // Nobody can find out by marking it that a message reached somebody else.
    expect(table.by('ciso', { ...seen, injects: [...seen.injects] }).happened).toEqual([])
    table.passes(20_000)
    expect(table.by('mayor', { ...seen, injects: [...seen.injects] }).happened).toEqual([])
    expect(table.by('it', { ...seen, injects: [...seen.injects] }).happened).toEqual(['InjectsSeen'])
  })
})
