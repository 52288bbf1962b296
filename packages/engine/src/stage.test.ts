import { givenTable, minimalGame, minimalGameWith, TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

describe('opening a table', () => {
  test('is the first thing that happens to it, once [STEP-1]', () => {
    const table = givenTable({ at: 'lobby', seated: [] })
    expect(table.log.map(({ event }) => event.type)).toEqual(['TableOpened'])
    const again = { table: 't1', exercise: 'x1', number: 1, edition: 'short', seed: 7, scenario: 'h', noClock: false }
    expect(table.host({ type: 'OpenTable', ...again }).refused).toBe('step/stale')
  })

  test('before it everything is refused', () => {
    const fresh = new TableTrial(minimalGame())
    expect(fresh.device('phone', { type: 'ClaimSeat', role: 'mayor' }).refused).toBe('exercise/not_open')
  })
})

describe('a round', () => {
  test('goes from picture by judgement to decision and is done when the decision stands [STEP-1]', () => {
    const table = givenTable()
    expect(table.state.stage.step).toBe('picture')
    table.goOn('judgement')
    expect(table.state.stage.step).toBe('judgement')
    table.facilitator({ type: 'RevealAdvice', from: table.from })
    expect(table.state.stage.step).toBe('decision')
    const explanation = typed('e')
    table.by('mayor', {
      type: 'ProposeDecision',
      decision: 'disconnect',
      option: 'wait',
      explanation,
      considerations: [],
    })
    table.passes(10_000)
    expect(table.state.stage.step).toBe('done')
  })

  test('without a decision is done when the picture closes [STEP-1]', () => {
    const game = minimalGame()
    const quiet = game.phases.map(({ decision: _, ...phase }) => phase)
    const table = givenTable({ game: { ...game, phases: quiet } })
    expect(table.facilitator({ type: 'ClosePicture', from: table.from }).happened).toEqual(['PictureClosed'])
    expect(table.state.stage.step).toBe('done')
  })

  test('is driven by the decider, its deputy when that seat is empty, or the facilitator [STEP-2]', () => {
    const close = (seated: string[], by: string) => {
      const table = givenTable({ seated })
      table.facilitator({ type: 'SendInject', inject: 'overview' })
      return table.by(by, { type: 'ClosePicture', from: table.from }).refused
    }
    expect(close(['mayor', 'ciso', 'it'], 'mayor')).toBeNull()
    expect(close(['mayor', 'ciso', 'it'], 'ciso')).toBe('actor/not_allowed')
    expect(close(['ciso', 'it'], 'ciso')).toBeNull()
    expect(close(['ciso', 'it'], 'it')).toBe('actor/not_allowed')
    const table = givenTable()
    expect(table.device('somebody', { type: 'ClosePicture', from: table.from }).refused).toBe('actor/not_allowed')
    expect(table.facilitator({ type: 'ClosePicture', from: table.from }).refused).toBeNull()
  })

  test('makes one step when two press at once [STEP-3]', () => {
    const table = givenTable()
    const { from } = table
    expect(table.facilitator({ type: 'ClosePicture', from }).refused).toBeNull()
    expect(table.by('mayor', { type: 'ClosePicture', from }).refused).toBe('step/stale')
    expect(table.facilitator({ type: 'ClosePicture', from: table.from }).refused).toBe('step/wrong_step')
    expect(table.facilitator({ type: 'RevealAdvice', from }).refused).toBe('step/stale')
  })

  test('keeps Beeld open for the players while shared messages are to come [STEP-4]', () => {
    const table = givenTable()
    expect(table.by('mayor', { type: 'ClosePicture', from: table.from }).refused).toBe('step/messages_pending')
    table.facilitator({ type: 'SendInject', inject: 'overview' })
    expect(table.by('mayor', { type: 'ClosePicture', from: table.from }).refused).toBeNull()
  })

  test('takes no step while the table is paused [STEP-5]', () => {
    const table = givenTable()
    table.facilitator({ type: 'PauseTable' })
    expect(table.facilitator({ type: 'ClosePicture', from: table.from }).refused).toBe('step/not_running')
    const judging = givenTable({ at: 'judgement' })
    judging.facilitator({ type: 'PauseTable' })
    expect(judging.facilitator({ type: 'RevealAdvice', from: judging.from }).refused).toBe('step/not_running')
  })

  test('reveals only in judgement [STEP-1]', () => {
    const table = givenTable()
    expect(table.facilitator({ type: 'RevealAdvice', from: table.from }).refused).toBe('step/wrong_step')
  })
})

describe('leaving a phase', () => {
  test('lets an open decision lapse, with what the scenario says of that [STEP-6]', () => {
    const table = givenTable({ at: 'decision' })
    expect(table.host({ type: 'OpenPhase', index: 1 }).happened.slice(0, 4)).toEqual([
      'DecisionLapsed',
      'FlagSet',
      'PhaseClosed',
      'PhaseOpened',
    ])
    expect(table.state.town.flags).toEqual({ waited: true })
  })

  test('keeps a decision that was read out a moment ago [STEP-6]', () => {
    const table = givenTable({ at: 'decision' })
    const made = { decision: 'disconnect', option: 'pull', explanation: typed('e'), considerations: [] }
    table.by('mayor', { type: 'ProposeDecision', ...made })
    const { happened } = table.host({ type: 'OpenPhase', index: 1 })
    expect(happened).toContain('DecisionTaken')
    expect(table.state.town.flags).toEqual({ offline: true })
  })

  test('sends what belongs to the decision before the gate opens, at a paused table too [STEP-6]', () => {
    const was = 'when: { decided: { decision: tell, option: now } }\n    chance: 60'
    const game = minimalGameWith('phases/02-aftermath.yaml', was, 'when: { undecided: tell }')
    const table = givenTable({ game, phase: 1 })
    table.facilitator({ type: 'PauseTable' })
    const { happened } = table.host({ type: 'OpenDebrief' })
    expect(happened[0]).toBe('TableResumed')
    expect(happened).toContain('InjectDelivered')
    expect(table.state.inbox.deliveries).toHaveProperty('reactions')
    expect(table.state.clock.running).toBe(false)
  })

  test('opens gates in order only, each once [STEP-6]', () => {
    const table = givenTable({ at: 'lobby' })
    expect(table.host({ type: 'OpenPhase', index: 1 }).refused).toBe('step/stale')
    table.host({ type: 'OpenPhase', index: 0 })
    expect(table.host({ type: 'OpenPhase', index: 0 }).refused).toBe('step/stale')
    table.host({ type: 'OpenPhase', index: 1 })
    expect(table.host({ type: 'OpenPhase', index: 2 }).refused).toBe('step/stale')
  })

  test('resumes a paused table [STEP-6]', () => {
    const table = givenTable()
    table.facilitator({ type: 'PauseTable' })
    table.host({ type: 'OpenPhase', index: 1 })
    expect(table.state.clock.running).toBe(true)
  })
})

describe('the end', () => {
  test('of play is the outcome whose condition holds first [OUT-1]', () => {
    const town = givenTable({ phase: 1, at: 'decision' })
    const made = { decision: 'tell', option: 'now', explanation: typed('e'), considerations: [] }
    town.by('mayor', { type: 'ProposeDecision', ...made })
    town.passes(10_000)
    town.host({ type: 'OpenDebrief' })
    expect(town.state.stage).toMatchObject({ place: 'debrief', outcome: 'open-town', scene: 'words' })
    expect(givenTable({ at: 'debrief' }).state.stage.outcome).toBe('long-road')
  })

  test('has scenes in the debrief only, and closes the table for good [OUT-2]', () => {
    const table = givenTable({ phase: 1 })
    expect(table.host({ type: 'SetScene', scene: 'facts' }).refused).toBe('exercise/not_open')
    table.host({ type: 'OpenDebrief' })
    expect(table.host({ type: 'OpenDebrief' }).refused).toBe('step/stale')
    table.host({ type: 'SetScene', scene: 'facts' })
    expect(table.state.stage.scene).toBe('facts')
    expect(table.host({ type: 'EndTable' }).happened).toEqual(['TableEnded'])
    expect(table.host({ type: 'EndTable' }).refused).toBe('exercise/ended')
    expect(table.host({ type: 'OpenPhase', index: 1 }).refused).toBe('step/stale')
    expect(table.device('late', { type: 'ClaimSeat', role: 'ciso' }).refused).toBe('exercise/ended')
  })
})
