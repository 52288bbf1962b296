import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PhaseTask, planTime, type TimePlan, type TimeTask } from './timePlan.ts'

const minute = 60_000

const anyPhase = (index: number): fc.Arbitrary<PhaseTask> =>
  fc
    .record({
      minutes: fc.integer({ min: 2, max: 20 }),
      talk: fc.integer({ min: 1, max: 5 }),
      quick: fc.boolean(),
      hasDecision: fc.boolean(),
      extra: fc.constantFrom(0, 0, minute, -minute),
      least: fc.constantFrom(0, 0, 3 * minute),
      optional: fc.array(fc.tuple(fc.constantFrom(15_000, 30_000), fc.boolean()), { maxLength: 4 }),
      after: fc.array(fc.integer({ min: 0, max: 20 * minute }), { maxLength: 2 }),
      mayLeaveOut: fc.boolean(),
    })
    .map(({ minutes, talk, quick, hasDecision, extra, least, optional, after, mayLeaveOut }) => {
      const ms = minutes * minute
      const stretch = hasDecision ? Math.min(talk * minute, ms) : ms
      const floor = hasDecision && !quick ? 90_000 : minute
      return {
        id: `p${index}`,
        ms,
        extra: index === 0 ? extra : 0,
        least,
        stretch: { ms: stretch, floor: Math.min(floor, stretch) },
        hasDecision,
        optional: optional.map(([saves, answers], number) => ({ injects: [`o${index}-${number}`], saves, answers })),
        timed: after.map((moment, number) => ({ inject: `t${index}-${number}`, after: moment })),
        mayLeaveOut,
      }
    })

const anyTask: fc.Arbitrary<TimeTask> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.record({
      phases: fc.tuple(...Array.from({ length: count }, (_, index) => anyPhase(index))),
      played: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 25 * minute })),
      now: fc.constant(1_800_000_000_000),
      slot: fc.integer({ min: 0, max: 200 * minute }),
      wanted: fc.integer({ min: 15, max: 40 }),
    }),
  )
  .map(({ phases, played, now, slot, wanted }) => ({
    phases,
    played,
    now,
    stop: now + slot,
    debrief: { wanted: wanted * minute, least: 15 * minute },
  }))

const endOf = ({ debrief }: TimePlan): number => debrief.at + debrief.ms
const always = (check: (task: TimeTask, plan: TimePlan) => void): void =>
  fc.assert(
    fc.property(anyTask, (task) => check(task, planTime(task))),
    { numRuns: 500 },
  )

/** The shortest that the rest can be: what is optional gone, every stretch at its floor. */
const shortest = ({ phases, played }: TimeTask): number =>
  phases.reduce((sum, phase, index) => {
    const saved = phase.optional.reduce((saves, each) => saves + each.saves, 0)
    const length = Math.max(Math.min(phase.least, phase.ms), phase.ms - saved - phase.stretch.ms + phase.stretch.floor)
    return sum + Math.max(0, length + phase.extra - (index === 0 ? played : 0))
  }, 0)

describe('the way to a hard stop', () => {
  test('ends on time whenever that is possible at all, and says by how much when it is not [STOP-2] [STOP-5]', () => {
    always((task, plan) => {
      const over = Math.max(0, task.now + shortest(task) + task.debrief.least - task.stop)
      expect(plan.over).toBe(over)
      expect(endOf(plan)).toBe(task.stop + over)
      expect(plan.changes.some(({ code }) => code === 'too-late')).toBe(over > 0)
    })
  })

  test('drops nothing but what is optional, and no decision below its floor [STOP-1] [STOP-4]', () => {
    always((task, plan) => {
      const optional = new Set(task.phases.flatMap((phase) => phase.optional.flatMap(({ injects }) => injects)))
      expect(plan.dropped.filter((id) => !optional.has(id))).toEqual([])
      expect(plan.phases.map(({ id }) => id)).toEqual(task.phases.map(({ id }) => id))
      for (const [index, phase] of task.phases.entries()) {
        const { talkMs = null, ms = 0 } = plan.phases[index] ?? {}
        expect(talkMs === null).toBe(!phase.hasDecision)
        expect(talkMs ?? phase.stretch.floor).toBeGreaterThanOrEqual(phase.stretch.floor)
        expect(talkMs ?? phase.stretch.ms).toBeLessThanOrEqual(phase.stretch.ms)
        expect(ms).toBeGreaterThanOrEqual(Math.min(phase.least, phase.ms))
      }
    })
  })

  test('drops what answers the table only when all else that is optional is gone [STOP-3]', () => {
    always((task, plan) => {
      const optional = task.phases.flatMap((phase) => phase.optional)
      const isDropped = ({ injects }: { injects: readonly string[] }) => injects.some((id) => plan.dropped.includes(id))
      if (!optional.some((one) => one.answers && isDropped(one))) return
      const kept = optional.filter((one) => !one.answers && !isDropped(one))
      const without = (dropped: typeof kept) =>
        shortest({
          ...task,
          phases: task.phases.map((phase) => ({
            ...phase,
            optional: dropped.filter((one) => phase.optional.includes(one)),
            stretch: { ...phase.stretch, floor: phase.stretch.ms },
          })),
        })
      const gone = optional.filter(isDropped)
      // What was kept would have saved nothing: its phase cannot be any shorter.
      expect(without([...gone, ...kept])).toBe(without(gone))
    })
  })

  test('leaves the debrief its part until every phase is as short as it can be [STOP-5]', () => {
    always((task, plan) => {
      if (plan.debrief.ms >= task.debrief.wanted) return
      expect(plan.debrief.ms).toBeGreaterThanOrEqual(task.debrief.least)
      expect(plan.debrief.at).toBe(task.now + shortest(task))
      expect(plan.changes).toContainEqual({ code: 'debrief-shorter', from: task.debrief.wanted, to: plan.debrief.ms })
    })
  })

  test('changes nothing where there is time enough [STOP-2]', () => {
    always((task) => {
      const roomy = planTime({ ...task, stop: task.now + 500 * minute })
      expect(roomy).toMatchObject({ dropped: [], earlier: {}, changes: [], over: 0, leaveOut: [] })
      expect(roomy.phases.map(({ ms }) => ms)).toEqual(task.phases.map(({ ms }) => ms))
    })
  })

  test('takes a pause exactly for what it is: as if the stop came that much sooner [STOP-7]', () => {
    fc.assert(
      fc.property(anyTask, fc.integer({ min: 0, max: 30 * minute }), (task, pause) => {
        const later = planTime({ ...task, now: task.now + pause })
        const sooner = planTime({ ...task, stop: task.stop - pause })
        expect({ ...later, debrief: { ...later.debrief, at: later.debrief.at - pause } }).toEqual(sooner)
      }),
    )
  })

  test('planned again from what was agreed it is the same, also when the talk that runs cannot shrink more [STOP-7]', () => {
    always((task, plan) => {
      const [first, ...others] = task.phases
      const agreed = plan.phases[0]?.talkMs
      if (!first || agreed === null || agreed === undefined) return
      const floor = Math.max(first.stretch.floor, agreed)
      const again = planTime({ ...task, phases: [{ ...first, stretch: { ...first.stretch, floor } }, ...others] })
      expect(again).toEqual(plan)
    })
  })

  test('gives a reason for every difference from the scenario [STOP-2]', () => {
    always((task, plan) => {
      const reasons = (code: string, phase: string) =>
        plan.changes.filter((change) => change.code === code && 'phase' in change && change.phase === phase)
      for (const [index, phase] of task.phases.entries()) {
        const planned = plan.phases[index]
        expect(reasons('phase-shorter', phase.id).length > 0).toBe((planned?.ms ?? 0) < phase.ms)
        const isTalkCut = planned?.talkMs != null && planned.talkMs < phase.stretch.ms
        expect(reasons('talk-shorter', phase.id).length > 0).toBe(isTalkCut)
      }
      const named = plan.changes.flatMap((change) => ('inject' in change ? [change.inject] : []))
      expect(named.sort()).toEqual([...plan.dropped, ...Object.keys(plan.earlier)].sort())
      expect(plan.leaveOut).toEqual(
        plan.changes.flatMap((change) => (change.code === 'leave-out' ? [change.phase] : [])),
      )
    })
  })

  test('names phases to leave out only when nothing else helps, and only those that may go [STOP-9]', () => {
    always((task, plan) => {
      const may = new Set(task.phases.slice(1).flatMap(({ id, mayLeaveOut }) => (mayLeaveOut ? [id] : [])))
      expect(plan.leaveOut.every((id) => may.has(id))).toBe(true)
      if (plan.over === 0) expect(plan.leaveOut).toEqual([])
    })
  })
})
