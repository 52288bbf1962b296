/**
 * How an exercise that has to end at a fixed time gets there: what drops out, what gets shorter, when the debrief
 * begins. All times are whole milliseconds; moments are server time.
 */
export interface TimePlan {
  /** The phases that are still to be played, the one in play first. */
  readonly phases: readonly PlannedPhase[]
  /** Messages that drop out. */
  readonly dropped: readonly string[]
  /** Messages that come earlier, each with its play time in the phase. */
  readonly earlier: Readonly<Record<string, number>>
  readonly debrief: { readonly at: number; readonly ms: number; readonly wanted: number }
  /** How much later than asked the exercise ends, with everything at its shortest; 0 where it fits. */
  readonly over: number
  /** Phases that the facilitator could leave out to make it fit. */
  readonly leaveOut: readonly string[]
  /** Each difference from the scenario, with its reason. */
  readonly changes: readonly TimeChange[]
}

interface PlannedPhase {
  readonly id: string
  /** Without what was added to it by hand. */
  readonly ms: number
  /** Talk time of its decision; null without one. */
  readonly talkMs: number | null
}

type TimeChange =
  /** Nothing in the story hangs on it; `ms` is what that saves, 0 for one that would not have come beside another. */
  | { code: 'message-dropped'; phase: string; inject: string; ms: number }
  /** It would come when there is no time left to talk about it. */
  | { code: 'message-earlier'; phase: string; inject: string; from: number; to: number }
  | { code: 'talk-shorter'; phase: string; from: number; to: number }
  /** A phase without a decision goes by faster, or a phase gets shorter by what dropped out of it. */
  | { code: 'phase-shorter'; phase: string; from: number; to: number }
  /** All phases are as short as they can be. */
  | { code: 'debrief-shorter'; from: number; to: number }
  /** Even that does not fit. */
  | { code: 'too-late'; ms: number }
  | { code: 'leave-out'; phase: string; ms: number }

/** Messages that drop out together: variants of each other, or those of a phase of which one comes at most. */
export interface OptionalMessages {
  readonly injects: readonly string[]
  readonly saves: number
  /** They answer what the table did: they drop out last. */
  readonly answers: boolean
}

/** A phase that is still to be played. */
export interface PhaseTask {
  readonly id: string
  /** Planned play, and what was added to it by hand. */
  readonly ms: number
  readonly extra: number
  /** What it takes at least, whatever drops out: moments of the story that must be reached. */
  readonly least: number
  /** What can be stretched: the talk time of its decision, or without a decision the whole phase. */
  readonly stretch: { readonly ms: number; readonly floor: number }
  readonly hasDecision: boolean
  readonly optional: readonly OptionalMessages[]
  /** Messages that come after some play time in the phase, and have not come yet. */
  readonly timed: readonly { readonly inject: string; readonly after: number }[]
  readonly mayLeaveOut: boolean
}

export interface TimeTask {
  readonly phases: readonly PhaseTask[]
  /** Play time in the first of the phases. */
  readonly played: number
  readonly now: number
  readonly stop: number
  readonly debrief: { readonly wanted: number; readonly least: number }
}

/** Talk time is cut in steps that people can say. */
export const talkStepMs = 15_000

/** What is left to talk after the last message, where there is no more. */
const talkAfterMessageMs = 60_000

interface Measures {
  /** Messages that drop out, by phase. */
  readonly dropped: ReadonlyMap<string, readonly OptionalMessages[]>
  /** Part of the stretch that stays, in percent. */
  readonly percent: number
}

const stretchOf = ({ stretch }: PhaseTask, percent: number): number =>
  Math.max(stretch.floor, Math.floor((stretch.ms * percent) / 100 / talkStepMs) * talkStepMs)

const lengthOf = (phase: PhaseTask, { dropped, percent }: Measures): number => {
  const saved = (dropped.get(phase.id) ?? []).reduce((sum, { saves }) => sum + saves, 0)
  const cut = phase.stretch.ms - stretchOf(phase, percent)
  return Math.max(Math.min(phase.least, phase.ms), phase.ms - saved - cut)
}

/** Play that is left: what was played of the first phase has been played, also beyond its end. */
const playLeft = ({ phases, played }: TimeTask, measures: Measures): number =>
  phases.reduce((sum, phase, index) => {
    const length = lengthOf(phase, measures) + phase.extra
    return sum + Math.max(0, length - (index === 0 ? played : 0))
  }, 0)

const withDropped = ({ dropped, percent }: Measures, phase: string, messages: OptionalMessages): Measures => ({
  percent,
  dropped: new Map([...dropped, [phase, [...(dropped.get(phase) ?? []), messages]]]),
})

/** What is optional drops out first, from the end on: what comes later can still come back. [STOP-3] */
const drop = (task: TimeTask, room: number): Measures => {
  const fromTheEnd = [...task.phases]
    .reverse()
    .flatMap(({ id, optional }) => [...optional].reverse().map((messages) => ({ id, messages })))
  let measures: Measures = { dropped: new Map(), percent: 100 }
  for (const answers of [false, true])
    for (const { id, messages } of fromTheEnd.filter((one) => one.messages.answers === answers)) {
      const left = playLeft(task, measures)
      if (left <= room) return measures
      const next = withDropped(measures, id, messages)
      if (playLeft(task, next) < left) measures = next
    }
  return measures
}

/** Then every decision gives the same part of its talk time, down to its floor. [STOP-4] */
const shorten = (task: TimeTask, room: number, measures: Measures): Measures => {
  let { percent } = measures
  while (percent > 0 && playLeft(task, { ...measures, percent }) > room) percent -= 1
  return { ...measures, percent }
}

/** What would come in the last minute of a phase that got shorter, or after its end, comes before that. [STOP-6] */
const earlierOf = (phase: PhaseTask, ms: number, played: number, dropped: readonly string[]): TimePlan['earlier'] => {
  const last = Math.max(0, played, ms + phase.extra - talkAfterMessageMs)
  const isLate = ({ inject, after }: PhaseTask['timed'][number]) => after > last && !dropped.includes(inject)
  if (ms >= phase.ms) return {}
  return Object.fromEntries(phase.timed.filter(isLate).map(({ inject }) => [inject, last]))
}

const phaseChanges = (phase: PhaseTask, planned: PlannedPhase, measures: Measures): TimeChange[] => {
  const changes: TimeChange[] = (measures.dropped.get(phase.id) ?? []).flatMap(({ injects, saves }) =>
    injects.map(
      (inject, index): TimeChange => ({
        code: 'message-dropped',
        phase: phase.id,
        inject,
        ms: index === 0 ? saves : 0,
      }),
    ),
  )
  if (planned.talkMs !== null && planned.talkMs < phase.stretch.ms)
    changes.push({ code: 'talk-shorter', phase: phase.id, from: phase.stretch.ms, to: planned.talkMs })
  if (planned.ms < phase.ms) changes.push({ code: 'phase-shorter', phase: phase.id, from: phase.ms, to: planned.ms })
  return changes
}

/** The fewest phases, from the end on, that would make it fit, or all that may go. [STOP-9] */
const toLeaveOut = ({ phases }: TimeTask, planned: readonly PlannedPhase[], over: number): readonly PlannedPhase[] => {
  const found: PlannedPhase[] = []
  let gained = 0
  for (const [index, phase] of [...phases.entries()].reverse()) {
    const length = planned[index]
    if (index === 0 || !phase.mayLeaveOut || !length || gained >= over) continue
    found.unshift(length)
    gained += length.ms
  }
  return found
}

/** What happens at the end: the debrief keeps its part until all phases are at their floors. [STOP-5] */
const endOf = (task: TimeTask, planned: readonly PlannedPhase[], left: number) => {
  const { wanted, least } = task.debrief
  const at = task.now + left
  const ms = Math.max(least, task.stop - at)
  const over = at + ms - task.stop
  const leaveOut = over > 0 ? toLeaveOut(task, planned, over) : []
  const changes: TimeChange[] = [
    ...(ms < wanted ? [{ code: 'debrief-shorter', from: wanted, to: ms } as const] : []),
    ...(over > 0 ? [{ code: 'too-late', ms: over } as const] : []),
    ...leaveOut.map((phase) => ({ code: 'leave-out', phase: phase.id, ms: phase.ms }) as const),
  ]
  return { debrief: { at, ms, wanted }, over, leaveOut: leaveOut.map(({ id }) => id), changes }
}

/**
 * The way to a hard stop: first what is optional drops out, then talk time gets shorter down to its floors, then the
 * debrief; nothing that the story needs and no decision ever goes. Pure. [STOP-2]
 */
export const planTime = (task: TimeTask): TimePlan => {
  const room = task.stop - task.now - task.debrief.wanted
  const measures = shorten(task, room, drop(task, room))
  const planned = task.phases.map((phase): PlannedPhase => {
    const talkMs = phase.hasDecision ? stretchOf(phase, measures.percent) : null
    return { id: phase.id, ms: lengthOf(phase, measures), talkMs }
  })
  const dropped = [...measures.dropped.values()].flat().flatMap(({ injects }) => injects)
  const earlier: TimePlan['earlier'] = Object.assign(
    {},
    ...task.phases.map((phase, index) =>
      earlierOf(phase, planned[index]?.ms ?? 0, index === 0 ? task.played : 0, dropped),
    ),
  )
  const end = endOf(task, planned, playLeft(task, measures))
  const moved = task.phases.flatMap(({ id, timed }) =>
    timed.flatMap(({ inject, after }): TimeChange[] => {
      const to = earlier[inject]
      return to === undefined ? [] : [{ code: 'message-earlier', phase: id, inject, from: after, to }]
    }),
  )
  const changes = task.phases.flatMap((phase, index) => {
    const length = planned[index]
    return length ? phaseChanges(phase, length, measures) : []
  })
  return {
    ...end,
    phases: planned,
    dropped,
    earlier,
    changes: [...changes, ...moved, ...end.changes],
  }
}
