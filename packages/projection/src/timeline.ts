import type { TableState } from '@natte-meren/engine'
import type { Moment } from '@natte-meren/protocol'
import { type Lens, read, readOrNull, type Texts } from './context.ts'
import { projectLedger } from './ledger.ts'
import { reasonOf } from './town.ts'

/** The phase in which a story minute lies. */
const phaseAt = ({ game }: Lens, story: number): string =>
  game.phases.findLast(({ story: { from } }) => from <= story)?.id ?? game.phases[0]?.id ?? ''

const messages = (lens: Lens, { inbox }: TableState): Moment[] =>
  Object.entries(inbox.deliveries).flatMap(([id, { story, order, phase, to }]) => {
    const inject = lens.game.injects.get(id)
    if (!inject) return []
    return {
      order,
      story,
      phase: phase ?? phaseAt(lens, story),
      kind: 'message' as const,
      role: inject.to === 'all' ? null : (to[0]?.role ?? null),
      text: lens.say(inject.subject),
      detail: lens.say(inject.from),
    }
  })

const shared = (lens: Lens, { facts }: TableState, texts: Texts): Moment[] =>
  Object.entries(facts).flatMap(([id, { told, tabled }]) => {
    const fact = lens.game.facts.get(id)
    if (!fact) return []
    const text = lens.say(fact.sentence)
    const moments: Moment[] = []
    if (told)
      moments.push({
        order: told.order,
        story: told.story,
        phase: phaseAt(lens, told.story),
        kind: 'told',
        role: told.role,
        text,
        detail: null,
      })
    if (tabled)
      moments.push({
        order: tabled.order,
        story: tabled.story,
        phase: phaseAt(lens, tabled.story),
        kind: 'tabled',
        role: tabled.role,
        text,
        detail: readOrNull(texts, tabled.words),
      })
    return moments
  })

const decisions = (lens: Lens, state: TableState, texts: Texts): Moment[] =>
  lens.game.phases.flatMap(({ id: phase, decision, story }) => {
    const found = decision && state.decisions[decision.id]
    if (!decision || !found) return []
    const deferred = found.deferred.map(({ missing, order }) => ({
      order,
      story: found.proposal?.story ?? story.to,
      phase,
      kind: 'deferred' as const,
      role: decision.decider,
      text: lens.say(decision.title),
      detail: read(texts, missing),
    }))
    const { proposal } = found
    if (found.status !== 'taken' || !proposal) return deferred
    const option = decision.options.find(({ id }) => id === proposal.option)
    return [
      ...deferred,
      {
        order: proposal.order,
        story: proposal.story,
        phase,
        kind: 'decision' as const,
        role: proposal.role,
        text: option ? lens.say(option.label) : lens.say(decision.title),
        detail: read(texts, proposal.explanation),
      },
    ]
  })

const changes = (lens: Lens, { town }: TableState): Moment[] =>
  Object.values(town.changes).map((change) => {
    const indicator = lens.game.indicators.get(change.indicator)
    return {
      order: change.order,
      story: change.story,
      phase: change.phase ?? phaseAt(lens, change.story),
      kind: 'change' as const,
      role: null,
      text: indicator ? lens.say(indicator.name) : change.indicator,
      detail: `${change.change > 0 ? '+' : '−'}${Math.abs(change.change)}: ${reasonOf(lens, change)}`,
    }
  })

const duties = (lens: Lens, state: TableState): Moment[] =>
  lens.game.scenario.duties.flatMap((duty) => {
    const found = state.duties[duty.id]
    if (!found || found.ended === null || found.status === 'running') return []
    return {
      order: found.order,
      story: found.ended,
      phase: phaseAt(lens, found.ended),
      kind: 'duty' as const,
      role: duty.holder,
      text: lens.say(duty.title),
      detail: found.status,
    }
  })

/** The advice of a table as it came to lie on the table. */
const advice = (lens: Lens, state: TableState): Moment[] =>
  lens.game.phases.flatMap(({ id: phase, decision }) => {
    const found = decision && state.advice[decision.id]
    if (!decision || !found?.shown) return []
    const labels = decision.options.flatMap(({ id, label }) => {
      const count = Object.values(found.given).filter(({ option }) => option === id).length
      return count === 0 ? [] : [`${count} × ${lens.say(label)}`]
    })
    return [
      {
        order: found.shown.order,
        story: found.shown.story,
        phase,
        kind: 'advice' as const,
        role: null,
        text: lens.say(decision.title),
        detail: labels.length === 0 ? null : labels.join(' · '),
      },
    ]
  })

/** What only one player noticed at the time, and what is another moment already. */
const leftOut: ReadonlySet<string> = new Set(['nudge', 'hold', 'lapse'])

/** What the facilitator did beyond leading the story; the screen puts the kind in words. */
const interventions = (lens: Lens, state: TableState, texts: Texts): Moment[] =>
  Object.values(projectLedger(lens, state, texts))
    .filter(({ kind, story }) => !leftOut.has(kind) && story >= 0)
    .map(({ kind, about, story, order }) => ({
      order,
      story,
      phase: phaseAt(lens, story),
      kind: 'intervention' as const,
      role: null,
      // What was left out stays with whom it was for: it never came to the table.
      text: kind === 'skip' ? '' : (about ?? ''),
      detail: kind,
    }))

const phases = (lens: Lens, state: TableState): Moment[] =>
  lens.game.phases.slice(state.stage.began, state.stage.phaseIndex + 1).map(({ id, title, line, story }) => ({
    order: state.stage.opened[id] ?? 0,
    story: story.from,
    phase: id,
    kind: 'phase' as const,
    role: null,
    text: lens.say(title),
    detail: lens.say(line),
  }))

/** The table's own run in story order. */
export const projectTimeline = (lens: Lens, state: TableState, texts: Texts): Moment[] =>
  [
    ...phases(lens, state),
    ...messages(lens, state),
    ...shared(lens, state, texts),
    ...decisions(lens, state, texts),
    ...changes(lens, state),
    ...duties(lens, state),
    ...advice(lens, state),
    ...interventions(lens, state, texts),
  ].sort((a, b) => a.story - b.story || a.order - b.order)
