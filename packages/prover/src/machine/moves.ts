import { running } from './duties.ts'
import type { InjectModel, Model, PhaseModel, ShareModel } from './model.ts'
import type { Registers } from './registers.ts'
import { apply, deliver, jump, mayMiss, miss, settle, type Witness } from './settle.ts'

/** What a table, its facilitator or time can do next; `which` is an index among the things of that kind. */
export interface Move {
  readonly kind: 'open' | 'share' | 'next' | 'close' | 'decide' | 'wait' | 'late' | 'leave'
  readonly which: number
}

const kinds = ['open', 'share', 'next', 'close', 'decide', 'wait', 'late', 'leave'] as const

/** A move as one number, for storing millions of them. */
export const codeOf = ({ kind, which }: Move): number => kinds.indexOf(kind) * 256 + which
export const moveOf = (code: number): Move => ({ kind: kinds[code >> 8] ?? 'open', which: code & 255 })

/** What a run takes besides a decision and a gate for each phase. */
export const isExtra = ({ kind }: Move): boolean => kind !== 'decide' && kind !== 'leave' && kind !== 'open'

/** Where a move leads: to this phase, to the next one, or (with the length of the phases) to the end. */
export interface Outlook extends Witness {
  readonly arrive: (phase: number) => void
}

const openMessage = (model: Model, phase: PhaseModel, r: Registers): number =>
  r[model.step] !== 0
    ? -1
    : phase.injects.findIndex(({ inject, at, when }) => inject.at === 'next' && at >= 0 && r[at] === 0 && when(r))

/** A fact that is shared now or never: sharing it sooner would have been the same. */
const countsNow = (r: Registers, share: ShareModel, leaving: boolean): boolean => {
  if (r[share.shared] === 1 || r[share.held] !== 1) return false
  if (share.here || (share.next && leaving)) return true
  for (const duty of share.duties) if (r[duty] === 0 || (r[duty] ?? 0) >= running) return true
  return false
}

/** Every move that this settled state allows. */
export const movesAt = (model: Model, phase: PhaseModel, r: Registers): Move[] => {
  const moves: Move[] = []
  const step = r[model.step] ?? 0
  const done = step === 2 || !phase.decision
  const message = openMessage(model, phase, r)
  const free = message < 0
  for (const [which, share] of phase.shares.entries())
    if (countsNow(r, share, done && free)) moves.push({ kind: 'share', which })
  if (!free) moves.push({ kind: 'next', which: message })
  if (phase.decision && free && step < 2) {
    if (step === 0 && phase.closes) moves.push({ kind: 'close', which: 0 })
    for (let which = 0; which < phase.decision.changes.length; which += 1) moves.push({ kind: 'decide', which })
  }
  if ((r[model.slot] ?? 0) < phase.timeline.slots.length - 1) moves.push({ kind: 'wait', which: 0 })
  for (const which of mayMiss(model, phase, r)) moves.push({ kind: 'late', which })
  if (done && free) moves.push({ kind: 'leave', which: 0 })
  return moves
}

/** Opens a phase: its first messages arrive. */
export const openPhase = (model: Model, index: number, r: Registers, outlook: Outlook): void => {
  const phase = model.phases[index]
  if (!phase) return
  r[model.slot] = 0
  r[model.step] = 0
  outlook.arrive(index)
  const target = model.targets.phase[index]
  if (target !== undefined) outlook.reach(target)
  settle(model, phase, r, true, outlook)
}

/** The gate: duties in the jump, then the next phase or the end. */
const leave = (model: Model, phase: PhaseModel, r: Registers, outlook: Outlook): void => {
  const story = model.game.phases[phase.index]?.story.to ?? 0
  const next = model.game.phases[phase.index + 1]
  jump(model, r, story, outlook, (after) => {
    if (next) {
      jump(model, after, next.story.from, outlook, (landed) => openPhase(model, phase.index + 1, landed, outlook))
      return
    }
    outlook.arrive(model.phases.length)
    const found = model.outcomes.findIndex((when) => when(after))
    const target = model.targets.outcome[found]
    if (target !== undefined) outlook.reach(target)
    for (const [index, when] of model.lines.entries()) {
      const line = model.targets.line[index]
      if (line !== undefined && when(after)) outlook.reach(line)
    }
    outlook.settled(after)
  })
}

const decide = (model: Model, phase: PhaseModel, r: Registers, which: number, outlook: Outlook): void => {
  const change = phase.decision?.changes[which]
  if (!phase.decision || !change) return
  if (phase.decision.at >= 0) r[phase.decision.at] = which + 1
  r[model.step] = 2
  outlook.reach(phase.decision.target + which)
  apply(model, r, change, outlook)
}

/** Does a move; the registers are used up. */
export const perform = (model: Model, phase: PhaseModel, r: Registers, move: Move, outlook: Outlook): void => {
  const { kind, which } = move
  if (kind === 'leave') {
    leave(model, phase, r, outlook)
    return
  }
  if (kind === 'share') r[phase.shares[which]?.shared ?? 0] = 1
  if (kind === 'next') {
    const message: InjectModel | undefined = phase.injects[which]
    if (message) deliver(model, r, message, outlook)
  }
  if (kind === 'close') r[model.step] = 1
  if (kind === 'decide') decide(model, phase, r, which, outlook)
  if (kind === 'late') miss(model, r, which, outlook)
  if (kind === 'wait') r[model.slot] = (r[model.slot] ?? 0) + 1
  settle(model, phase, r, kind === 'wait', outlook)
}
