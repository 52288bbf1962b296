import { advisersOf, type PlacedInject } from '@natte-meren/engine'
import type {
  PaperCondition,
  PaperDecision,
  PaperEffects,
  PaperMessage,
  PaperPhase,
  PaperRole,
  PaperScript,
} from '@natte-meren/protocol'
import type { Condition, Decision, Duty, Effects, Notes, Phase, Role } from '@natte-meren/scenario'
import { imageOf, type Lens, paragraphs } from './context.ts'
import { alwaysHolds, canNeverHold, projectCondition } from './paperCondition.ts'

const conditionOrNull = (lens: Lens, when: Condition | undefined): PaperCondition | null => {
  const condition = when && projectCondition(lens, when)
  return condition && !alwaysHolds(condition) ? condition : null
}

const projectEffects = ({ game, say }: Lens, { indicators, meets }: Effects): PaperEffects => ({
  steps: indicators.map(({ id, change, reason }) => {
    const name = game.indicators.get(id)?.name
    return { indicator: name ? say(name) : id, change, reason: say(reason) }
  }),
  meets: meets.flatMap((id) => {
    const duty = game.duties.get(id)
    return duty ? [say(duty.title)] : []
  }),
})

const projectNotes = ({ say }: Lens, { say: lines, ask, watch }: Notes): PaperPhase['notes'] => ({
  say: lines.map(say),
  ask: ask.map(say),
  watch: watch.map(say),
})

/** On a screen a document bears the moment at which it came; on paper, the moment at which it is meant to. */
const momentOf = (inject: PlacedInject, { from, to }: Phase['story']): number => {
  if (typeof inject.at === 'object' && 'story' in inject.at) return inject.at.story
  return inject.at === 'effect' ? to : from
}

const arrivalOf = ({ at }: PlacedInject): PaperMessage['arrives'] => {
  if (typeof at === 'string') return { at, seconds: null, story: null }
  if ('story' in at) return { at: 'story', seconds: null, story: at.story }
  return { at: 'after', seconds: Math.round(at.after / 1000), story: null }
}

/** A message of a phase with its number; its own condition, without what keeps off its variants: paper says that in words. */
interface Numbered {
  readonly inject: PlacedInject
  readonly number: string
  readonly when: Condition | undefined
}

const projectMessage = (
  lens: Lens,
  { inject, number, when }: Numbered,
  phase: Phase,
  all: readonly Numbered[],
): PaperMessage => {
  const { game, say } = lens
  const { id, sitrep, oneOf } = inject
  const variants = oneOf === null ? [] : all.filter((other) => other.inject.oneOf === oneOf && other.inject.id !== id)
  return {
    id,
    number,
    kind: inject.kind,
    from: say(inject.from),
    subject: say(inject.subject),
    body: inject.body ? paragraphs(say(inject.body)) : [],
    sitrep: sitrep
      ? { known: sitrep.known.map(say), unknown: sitrep.unknown.map(say), expected: sitrep.expected.map(say) }
      : null,
    plain: inject.plain ? say(inject.plain) : null,
    image: imageOf(lens, inject.image),
    story: momentOf(inject, phase.story),
    to: inject.to === 'all' ? 'all' : [...inject.to],
    arrives: arrivalOf(inject),
    when: conditionOrNull(lens, when),
    instead: variants.map((other) => other.number),
    chance: inject.chance ?? null,
    facts: inject.facts.flatMap((each) => {
      const fact = game.facts.get(each)
      return fact ? [say(fact.sentence)] : []
    }),
    effects: projectEffects(lens, inject.effects),
  }
}

const projectDecision = (lens: Lens, decision: Decision): PaperDecision => {
  const { game, say } = lens
  return {
    id: decision.id,
    title: say(decision.title),
    question: say(decision.question),
    decider: decision.decider,
    advisers: [...advisersOf(game, decision)],
    limit: decision.limit === undefined ? null : decision.limit / 60_000,
    options: decision.options.map(({ id, label, detail, effects }) => ({
      id,
      label: say(label),
      detail: say(detail),
      effects: projectEffects(lens, effects),
    })),
    lapsed: projectEffects(lens, decision.lapsed),
    governance: say(decision.governance),
    notes: projectNotes(lens, decision.notes),
  }
}

const projectPhase = (lens: Lens, phase: Phase, index: number): PaperPhase => {
  const { game, say } = lens
  const number = index + 1
  // What follows from the decision comes after it: so it lies below in the pile.
  const timed = [...(game.injectsOf[index] ?? [])].sort((a, b) => Number(a.at === 'effect') - Number(b.at === 'effect'))
  const injects = [...timed, ...game.shelf.filter(({ phaseIndex }) => phaseIndex === index)]
  const numbered = injects.map((inject, place) => ({
    inject,
    number: `${number}.${place + 1}`,
    when: phase.injects.find(({ id }) => id === inject.id)?.when,
  }))
  return {
    id: phase.id,
    number,
    title: say(phase.title),
    line: say(phase.line),
    back: phase.back ? say(phase.back) : null,
    minutes: phase.minutes,
    from: phase.story.from,
    to: phase.story.to,
    notes: projectNotes(lens, phase.notes),
    messages: numbered.map((each) => projectMessage(lens, each, phase, numbered)),
    decision: phase.decision ? projectDecision(lens, phase.decision) : null,
  }
}

const projectRole = ({ game, say }: Lens, role: Role): PaperRole => {
  const { roles, facts } = game.scenario
  const decisions = [...game.decisions.values()]
  return {
    id: role.id,
    name: say(role.name),
    code: role.code,
    card: say(role.card),
    about: say(role.about),
    decides: decisions.some(({ decider }) => decider === role.id),
    advises: decisions.some((decision) => advisersOf(game, decision).includes(role.id)),
    deputyOf: roles.filter(({ deputy }) => deputy === role.id).map(({ id }) => id),
    covers: roles.filter(({ coveredBy }) => coveredBy === role.id).map(({ id }) => id),
    facts: facts.filter(({ holders }) => holders.includes(role.id)).map(({ sentence }) => say(sentence)),
  }
}

const projectDuty = (lens: Lens, duty: Duty): PaperScript['duties'][number] => {
  const { within } = duty
  return {
    id: duty.id,
    title: lens.say(duty.title),
    holder: duty.holder,
    starts: projectCondition(lens, duty.starts),
    within: 'hours' in within ? { count: within.hours, unit: 'hours' } : { count: within.workdays, unit: 'workdays' },
    met: conditionOrNull(lens, duty.met),
    missed: projectEffects(lens, duty.missed),
  }
}

/** A whole edition as it can be played from paper. For facilitators only. */
export const projectPaperKit = (lens: Lens): PaperScript => {
  const { game, say } = lens
  const { scenario } = game
  return {
    storyStart: scenario.start,
    briefing: paragraphs(say(scenario.briefing)),
    image: imageOf(lens, scenario.image),
    roles: scenario.roles.map((role) => projectRole(lens, role)),
    indicators: scenario.indicators.map(({ name, start, min, max }) => ({ name: say(name), start, min, max })),
    phases: game.phases.map((phase, index) => projectPhase(lens, phase, index)),
    duties: scenario.duties.map((duty) => projectDuty(lens, duty)).filter(({ starts }) => !canNeverHold(starts)),
    outcomes: scenario.outcomes
      .map(({ id, title, epilogue, when }) => ({
        id,
        title: say(title),
        epilogue: paragraphs(say(epilogue)),
        when: conditionOrNull(lens, when),
      }))
      .filter(({ when }) => when === null || !canNeverHold(when)),
  }
}
