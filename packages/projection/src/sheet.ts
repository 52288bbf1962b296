import { allows, type PlacedInject, playTime, storyTime, type TableState } from '@natte-meren/engine'
import type { SheetItem } from '@natte-meren/protocol'
import type { Phase } from '@natte-meren/scenario'
import { actOf, opensAct } from './act.ts'
import { byId, type Lens } from './context.ts'

type Status = SheetItem['status']

const messageStatus = (lens: Lens, state: TableState, inject: PlacedInject): Status => {
  const { inbox, stage, timePlan } = state
  if (inject.id in inbox.deliveries) return 'done'
  if (inject.id in inbox.skipped) return 'skipped'
  if (inject.id in inbox.held) return 'held'
  if (inject.id in timePlan.dropped) return 'dropped'
  if (inject.phaseIndex > stage.phaseIndex) return 'later'
  if (inject.phaseIndex < stage.phaseIndex || stage.place !== 'phase') return 'out'
  const story = storyTime(lens.game, state, playTime(state.clock, state.clock.at))
  if (inject.at === 'next') return allows(state, inject.when, story) ? 'now' : 'waiting'
  return 'waiting'
}

const stepStatus = (state: TableState, index: number, done: boolean, now: boolean): Status => {
  if (done || index < state.stage.phaseIndex) return 'done'
  return index === state.stage.phaseIndex && now && state.stage.place === 'phase' ? 'now' : 'later'
}

const minutes = (ms: number): number => Math.round(ms / 60_000)

const lastedOf = ({ clock }: TableState, index: number): number | null => {
  const lasted = clock.lasted[index]
  return lasted === undefined ? null : minutes(lasted)
}

const phaseItem = (lens: Lens, state: TableState, phase: Phase, index: number): SheetItem => {
  const current = index === state.stage.phaseIndex && state.stage.place === 'phase'
  return {
    id: `phase.${phase.id}`,
    kind: 'phase',
    title: lens.say(phase.title),
    act: current || opensAct(lens, phase.id) ? actOf(lens, index) : null,
    to: [],
    status: current ? 'now' : stepStatus(state, index, state.stage.place === 'debrief', false),
    order: index * 1000,
    planned: phase.minutes,
    actual: current ? minutes(state.clock.playMs - state.clock.phaseStart) : lastedOf(state, index),
  }
}

const stepItem = (
  kind: 'judgement' | 'reveal' | 'decision',
  decision: string,
  title: string,
  status: Status,
  order: number,
): SheetItem => ({
  id: `${kind}.${decision}`,
  kind,
  title,
  act: null,
  to: [],
  status,
  order,
  planned: null,
  actual: null,
})

const decisionItems = ({ say }: Lens, state: TableState, phase: Phase, index: number): SheetItem[] => {
  const { decision } = phase
  if (!decision) return []
  const { step } = state.stage
  const revealed = state.advice[decision.id]?.revealed ?? false
  const outcome = state.decisions[decision.id]?.status
  const settled = outcome === 'taken' || outcome === 'lapsed'
  const title = say(decision.title)
  const closed = index === state.stage.phaseIndex && step !== 'picture'
  const status = (done: boolean, now: boolean) => stepStatus(state, index, done, now)
  return [
    stepItem('judgement', decision.id, title, status(closed, false), index * 1000 + 900),
    stepItem('reveal', decision.id, title, status(revealed, step === 'judgement'), index * 1000 + 901),
    stepItem('decision', decision.id, title, status(settled, step === 'decision'), index * 1000 + 902),
  ]
}

/** The run sheet: every phase with its messages and its decision, and where the table is. */
export const projectSheet = (lens: Lens, state: TableState): Record<string, SheetItem> => {
  const items = lens.game.phases.flatMap((phase, index) => [
    phaseItem(lens, state, phase, index),
    ...(lens.game.injectsOf[index] ?? []).map(
      (inject, place): SheetItem => ({
        id: inject.id,
        kind: 'message',
        title: lens.say(inject.subject),
        act: null,
        to: inject.to === 'all' ? ['all'] : [...inject.to],
        status: messageStatus(lens, state, inject),
        // Messages after the decision stand below it.
        order: index * 1000 + (inject.at === 'effect' ? 950 : 1) + place,
        planned: null,
        actual: null,
      }),
    ),
    ...decisionItems(lens, state, phase, index),
  ])
  return byId(items)
}
