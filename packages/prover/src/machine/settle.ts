import { running } from './duties.ts'
import type { InjectModel, Model, PhaseModel } from './model.ts'
import type { Registers } from './registers.ts'

/** What a run comes by while things follow from each other. */
export interface Witness {
  /** Something came about. */
  readonly reach: (target: number) => void
  /** All is settled; the registers are lent, not given. */
  readonly settled: (registers: Registers) => void
}

/** A running duty that is (or may be) too late, with the minutes between which it falls due. */
interface Late {
  readonly index: number
  readonly earliest: number
  readonly latest: number
}

const nobody: readonly number[] = []

const comesBefore = (a: Late, b: Late): boolean =>
  a.latest < b.earliest || (a.latest === b.earliest && a.earliest === b.latest && a.index < b.index)

/** Duties that may be the next to be missed before a minute: surely too late by then, or else perhaps. */
const firstMissed = (model: Model, r: Registers, story: number, surely: boolean): readonly number[] => {
  let late: Late[] | null = null
  for (let index = 0; index < model.duties.length; index += 1) {
    const duty = model.duties[index]
    const kind = duty ? (r[duty.at] ?? 0) - running : -1
    if (!duty || kind < 0) continue
    const earliest = duty.due.earliest[kind] ?? 0
    const latest = duty.due.latest[kind] ?? 0
    if ((surely ? latest : earliest) >= story) continue
    late ??= []
    late.push({ index, earliest, latest })
  }
  if (!late) return nobody
  const all = late
  return all.filter((one) => !all.some((other) => other !== one && comesBefore(other, one))).map(({ index }) => index)
}

export const miss = (model: Model, r: Registers, index: number, witness: Witness): void => {
  const duty = model.duties[index]
  if (!duty) return
  // As in the engine: what follows from it finds the duty still running, and may even meet it.
  apply(model, r, duty.missed, witness)
  if (r[duty.at] === 1) return
  r[duty.at] = 2
  witness.reach(duty.target + 2)
}

/** Does what an effect does, and notes the duties that it met. */
export const apply = (
  model: Model,
  r: Registers,
  change: (registers: Registers) => readonly number[],
  witness: Witness,
): void => {
  for (const at of change(r)) {
    const met = model.duties.find((duty) => duty.at === at)
    if (met) witness.reach(met.target + 1)
  }
}

/** A duty starts or is met; true when one did. */
const dutyStep = (model: Model, phase: PhaseModel, r: Registers, exact: boolean, witness: Witness): boolean => {
  for (let index = 0; index < model.duties.length; index += 1) {
    const duty = model.duties[index]
    if (!duty) continue
    const status = r[duty.at] ?? 0
    if (status === 0 && phase.starts[index]?.(r)) {
      r[duty.at] = duty.due.started(phase.index, r[model.slot] ?? 0, exact)
      witness.reach(duty.target)
      return true
    }
    if (status >= running && phase.met[index]?.(r)) {
      r[duty.at] = 1
      witness.reach(duty.target + 1)
      return true
    }
  }
  return false
}

const isTimely = (model: Model, { inject, slot, arrival }: InjectModel, r: Registers, play: number): boolean => {
  if (inject.at === 'opening') return true
  if (inject.at === 'next') return false
  if (inject.at === 'effect') return r[model.step] === 2
  return (r[model.slot] ?? 0) >= slot && arrival <= play
}

const arrive = (model: Model, r: Registers, { target }: InjectModel, witness: Witness): void => {
  witness.reach(target)
  if (r[model.step] !== 2) witness.reach(target + 2)
}

/** What a message brings and changes. */
export const deliver = (model: Model, r: Registers, message: InjectModel, witness: Witness): void => {
  if (message.at >= 0) r[message.at] = 1
  for (const at of message.brings) r[at] = 1
  arrive(model, r, message, witness)
  apply(model, r, message.change, witness)
}

/**
 * Lets follow what follows by itself, in the engine's order: duties, then those that are too late, then
 * messages in the order of the file. Where chance or an unknown minute decides, every way is taken.
 */
export const settle = (model: Model, phase: PhaseModel, r: Registers, exact: boolean, witness: Witness): void => {
  for (;;) {
    if (dutyStep(model, phase, r, exact, witness)) continue
    const slot = phase.timeline.slots[r[model.slot] ?? 0]
    const story = slot?.story ?? 0
    const missed = firstMissed(model, r, story, true)
    const [first, ...others] = missed
    if (first !== undefined) {
      for (const other of others) {
        const branch = r.slice()
        miss(model, branch, other, witness)
        settle(model, phase, branch, exact, witness)
      }
      miss(model, r, first, witness)
      continue
    }
    const play = exact ? (slot?.play ?? 0) : Number.POSITIVE_INFINITY
    const message = nextMessage(model, phase, r, play, witness)
    if (!message) break
    if (message.inject.chance !== undefined) {
      const unlucky = r.slice()
      unlucky[message.at] = 2
      settle(model, phase, unlucky, exact, witness)
    }
    deliver(model, r, message, witness)
  }
  look(model, phase, r, witness)
  witness.settled(r)
}

/** The next message that changes something; those that change nothing arrive on the way. */
const nextMessage = (
  model: Model,
  phase: PhaseModel,
  r: Registers,
  play: number,
  witness: Witness,
): InjectModel | null => {
  for (const message of phase.injects) {
    if (message.at >= 0 && r[message.at] !== 0) continue
    if (!isTimely(model, message, r, play) || !message.when(r)) continue
    if (message.at >= 0) return message
    arrive(model, r, message, witness)
  }
  return null
}

/**
 * When all is settled: messages that change nothing and come later in the slot or with the facilitator's Next,
 * and messages whose moment is there but whose condition is not.
 */
const look = (model: Model, phase: PhaseModel, r: Registers, witness: Witness): void => {
  for (const message of phase.injects) {
    if (message.at >= 0 && r[message.at] !== 0) continue
    const waits = message.inject.at === 'next' && r[model.step] === 0
    if (!waits && !isTimely(model, message, r, Number.POSITIVE_INFINITY)) continue
    if (!message.when(r)) witness.reach(message.target + 1)
    else if (message.at < 0) arrive(model, r, message, witness)
  }
}

/** Duties that fall due in the story's jump to a minute, in every order that their due times allow. */
export const jump = (
  model: Model,
  r: Registers,
  story: number,
  witness: Witness,
  landed: (registers: Registers) => void,
): void => {
  const surely = firstMissed(model, r, story, true)
  const perhaps = firstMissed(model, r, story, false)
  for (const index of perhaps) {
    const branch = r.slice()
    miss(model, branch, index, witness)
    jump(model, branch, story, witness, landed)
  }
  if (surely.length === 0) landed(r)
}

/** Duties that may turn out to be too late somewhere in this slot. */
export const mayMiss = (model: Model, phase: PhaseModel, r: Registers): readonly number[] => {
  const slot = phase.timeline.slots[r[model.slot] ?? 0]
  return slot ? firstMissed(model, r, slot.until, false) : nobody
}
