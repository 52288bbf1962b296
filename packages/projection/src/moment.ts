import type { TableState } from '@natte-meren/engine'
import type { Message, SeenMoment } from '@natte-meren/protocol'
import { adviceLabels } from './beamer.ts'
import type { Lens, Texts } from './context.ts'
import { projectDecisions } from './decision.ts'
import { projectDuties } from './duties.ts'
import { projectFacts } from './facts.ts'
import { inboxProjector } from './inbox.ts'
import { projectTown } from './town.ts'

/** A run that is over, and the table after any event of its log. */
export interface LookedBack {
  /** The nearest there is when the log has no such version. */
  at(version: number): TableState
  /** Play time [ms] and story minute of that event. */
  stampOf(version: number): { readonly play: number; readonly story: number }
}

const phaseOf = ({ game, say }: Lens, { stage }: TableState): SeenMoment['phase'] => {
  const phase = game.phases[stage.phaseIndex]
  if (!phase || stage.place !== 'phase') return null
  return { id: phase.id, title: say(phase.title), number: stage.phaseIndex + 1, count: game.phases.length }
}

const factsOf = (lens: Lens, state: TableState, role: string | null, texts: Texts): SeenMoment['facts'] =>
  Object.fromEntries(
    Object.entries(projectFacts(lens, state.facts, 0, role, texts)).map(([id, { sentence, mine, tabled }]) => [
      id,
      { sentence, mine: mine !== undefined, told: mine?.told ?? false, tabled: tabled?.role ?? null },
    ]),
  )

/** A message to one role that the facilitator wrote: that it came is no secret any more, its words stay where they went. */
const withoutWords = (message: Message): Message => {
  const { id, kind, from, subject, sitrep, plain, image, coveredFor, own, facts, phase, story, order } = message
  return {
    id,
    kind,
    from,
    subject,
    body: [],
    sitrep,
    plain,
    image,
    private: true,
    coveredFor,
    own,
    facts,
    phase,
    story,
    order,
  }
}

const messagesOf = (lens: Lens, state: TableState, role: string | null, texts: Texts): SeenMoment['messages'] =>
  Object.fromEntries(
    Object.entries(inboxProjector(lens, role)(state.inbox, texts)).map(([id, message]) => [
      id,
      message.own && message.private ? withoutWords(message) : message,
    ]),
  )

/**
 * A moment of a run as a role saw it then, made by what made its views: what it had been sent, what it knew, where
 * things stood. No words of players are in it, and nothing that was for one seat only. [SCRUB-1] [SCRUB-3]
 */
export const projectMoment = (
  lens: Lens,
  run: LookedBack,
  { version, role }: { readonly version: number; readonly role: string | null },
  texts: Texts,
): SeenMoment => {
  const state = run.at(version)
  const { play, story } = run.stampOf(version)
  return {
    version,
    role,
    story,
    play,
    phase: phaseOf(lens, state),
    step: state.stage.place === 'phase' ? state.stage.step : null,
    messages: messagesOf(lens, state, role, texts),
    facts: factsOf(lens, state, role, texts),
    indicators: projectTown(lens, state.town).indicators,
    duties: projectDuties(lens, state, role),
    decisions: Object.values(projectDecisions(lens, state.decisions, texts)).map(({ title, taken }) => ({
      title,
      label: taken?.label ?? null,
    })),
    advice: state.stage.place === 'phase' ? adviceLabels(lens, state, texts) : null,
  }
}
