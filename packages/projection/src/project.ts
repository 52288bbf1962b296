import type { Game, TableState } from '@natte-meren/engine'
import type { Language, RoleView, SeatView } from '@natte-meren/protocol'
import { projectAdvice } from './advice.ts'
import { type Lens, lensOf, readOrNull, type TableContext } from './context.ts'
import { projectDebrief } from './debrief.ts'
import { projectDecision, projectDecisions } from './decision.ts'
import { projectDuties } from './duties.ts'
import { projectFacts } from './facts.ts'
import { inboxProjector } from './inbox.ts'
import { playOf, remember } from './memo.ts'
import { projectNotice } from './notices.ts'
import { projectQuestions, projectSuggestions } from './questions.ts'
import { projectOwnSeat, projectRoles } from './seats.ts'
import { projectClock, projectExercise, projectStage } from './stage.ts'
import { projectTakeHome } from './takeHome.ts'
import { projectTown } from './town.ts'

/** Gives the same slice objects as long as nothing in them changed. */
export type Projector<V> = (state: TableState, context: TableContext) => V

/** How each slice of a role's view is made; a slice is made again only when something in it changed. */
type RoleSlices = { readonly [S in keyof RoleView]: (state: TableState, context: TableContext) => RoleView[S] }

/** Slices of a table that are the same for every role. */
export type TableSlices = Pick<
  RoleSlices,
  'exercise' | 'stage' | 'clock' | 'roles' | 'decisions' | 'town' | 'suggestions' | 'glossary' | 'debrief'
>

/** What every role at a table sees alike, in one language. Keep one for a table: its roles then share the objects. */
export const tableSlices = (game: Game, language: Language): TableSlices => {
  const lens = lensOf(game, language)
  const exercise = remember<RoleView['exercise']>()
  const stage = remember<RoleView['stage']>()
  const clock = remember<RoleView['clock']>()
  const roles = remember<RoleView['roles']>()
  const decisions = remember<RoleView['decisions']>()
  const town = remember<RoleView['town']>()
  const suggestions = remember<RoleView['suggestions']>()
  const debrief = remember<RoleView['debrief']>()
  const glossary = projectGlossary(lens)
  return {
    exercise: (state, context) =>
      exercise([state.number, state.name, context.tables, state.seats.locked], () =>
        projectExercise(lens, state, context),
      ),
    stage: (state) => stage([...playOf(state), state.clock], () => projectStage(lens, state)),
    clock: (state, context) =>
      clock([state.clock, state.stage, state.timePlan], () => projectClock(lens, state, context)),
    roles: (state) => roles([state.seats], () => projectRoles(lens, state)),
    decisions: (state, { texts }) => decisions([state.decisions], () => projectDecisions(lens, state.decisions, texts)),
    town: (state) => town([state.town], () => projectTown(lens, state.town)),
    suggestions: ({ stage: { phaseIndex } }) => suggestions([phaseIndex], () => projectSuggestions(lens, phaseIndex)),
    glossary: () => glossary,
    debrief: (state, { texts, hiddenWords }) => {
      const hidden = hiddenWords?.()
      return debrief([...playOf(state), state.ledger, state.home, state.questions, hidden], () =>
        projectDebrief(lens, state, texts, hidden),
      )
    },
  }
}

const roleSlices = (game: Game, { role, language, along = false }: RoleViewer, shared: TableSlices): RoleSlices => {
  const acting = along ? null : role
  const lens = lensOf(game, language)
  const inbox = inboxProjector(lens, role)
  const facts = remember<RoleView['facts']>()
  const advice = remember<RoleView['advice']>()
  const decision = remember<RoleView['decision']>()
  const duties = remember<RoleView['duties']>()
  const notice = remember<RoleView['notice']>()
  return {
    exercise: shared.exercise,
    stage: shared.stage,
    clock: shared.clock,
    roles: shared.roles,
    inbox: (state, { texts }) => inbox(state.inbox, texts),
    facts: ({ facts: known, clock: { phaseStart } }, { texts }) =>
      facts([known, phaseStart], () => projectFacts(lens, known, phaseStart, role, texts)),
    advice: (state, { texts }) =>
      advice([state.stage, state.advice, state.seats, state.decisions], () =>
        projectAdvice(lens, state, acting, texts),
      ),
    decision: (state, { texts }) =>
      decision([state.stage, state.decisions, state.seats, state.clock.phaseStart], () =>
        projectDecision(lens, state, acting, texts),
      ),
    decisions: shared.decisions,
    town: shared.town,
    duties: (state) => duties([state.duties, state.seats], () => projectDuties(lens, state, role)),
    suggestions: shared.suggestions,
    glossary: shared.glossary,
    debrief: shared.debrief,
    notice: ({ notices }, { texts }) => notice([notices], () => projectNotice(notices, role, texts)),
  }
}

/** Who looks: a role, or null for what everybody at the table may see; in one language. */
export interface RoleViewer {
  readonly role: string | null
  /** A facilitator looks along: what the role was sent, but neither its own advice nor anything to do. [MAP-6] */
  readonly along?: boolean
  readonly language: Language
}

/**
 * What one role may see, in one language; without a role what everybody at the table may see. Keep one
 * projector per role and language: it remembers its slices. `shared` are those of its table.
 */
export const roleProjector = (
  game: Game,
  viewer: RoleViewer,
  shared: TableSlices = tableSlices(game, viewer.language),
): Projector<RoleView> => {
  const slices = roleSlices(game, viewer, shared)
  return (state, context) => ({
    exercise: slices.exercise(state, context),
    stage: slices.stage(state, context),
    clock: slices.clock(state, context),
    roles: slices.roles(state, context),
    inbox: slices.inbox(state, context),
    facts: slices.facts(state, context),
    advice: slices.advice(state, context),
    decision: slices.decision(state, context),
    decisions: slices.decisions(state, context),
    town: slices.town(state, context),
    duties: slices.duties(state, context),
    suggestions: slices.suggestions(state, context),
    glossary: slices.glossary(state, context),
    notice: slices.notice(state, context),
    debrief: slices.debrief(state, context),
  })
}

/** A view of which a slice is made only when somebody looks at it. */
class Glance implements RoleView {
  readonly #slices: RoleSlices
  #state: TableState
  #context: TableContext

  constructor(slices: RoleSlices, state: TableState, context: TableContext) {
    this.#slices = slices
    this.#state = state
    this.#context = context
  }

  turnTo(state: TableState, context: TableContext): this {
    this.#state = state
    this.#context = context
    return this
  }

  get exercise() {
    return this.#slices.exercise(this.#state, this.#context)
  }

  get stage() {
    return this.#slices.stage(this.#state, this.#context)
  }

  get clock() {
    return this.#slices.clock(this.#state, this.#context)
  }

  get roles() {
    return this.#slices.roles(this.#state, this.#context)
  }

  get inbox() {
    return this.#slices.inbox(this.#state, this.#context)
  }

  get facts() {
    return this.#slices.facts(this.#state, this.#context)
  }

  get advice() {
    return this.#slices.advice(this.#state, this.#context)
  }

  get decision() {
    return this.#slices.decision(this.#state, this.#context)
  }

  get decisions() {
    return this.#slices.decisions(this.#state, this.#context)
  }

  get town() {
    return this.#slices.town(this.#state, this.#context)
  }

  get duties() {
    return this.#slices.duties(this.#state, this.#context)
  }

  get suggestions() {
    return this.#slices.suggestions(this.#state, this.#context)
  }

  get glossary() {
    return this.#slices.glossary(this.#state, this.#context)
  }

  get notice() {
    return this.#slices.notice(this.#state, this.#context)
  }

  get debrief() {
    return this.#slices.debrief(this.#state, this.#context)
  }
}

/**
 * The same view, of which a slice is made only when somebody looks at it: for scripted players, who look at little
 * and look often. What it shows is what `roleProjector` sends. One object that turns to the newest state: what it
 * gave before the next call is no longer to be looked at.
 */
export const roleGlancer = (
  game: Game,
  viewer: RoleViewer,
  shared: TableSlices = tableSlices(game, viewer.language),
): Projector<RoleView> => {
  const slices = roleSlices(game, viewer, shared)
  let glance: Glance | null = null
  return (state, context) => {
    glance = glance?.turnTo(state, context) ?? new Glance(slices, state, context)
    return glance
  }
}

const glossaries = new WeakMap<Lens, RoleView['glossary']>()

/** The words of a game, the same object for everybody: it is the largest slice, and no table changes it. */
const projectGlossary = (lens: Lens): RoleView['glossary'] => {
  const known = glossaries.get(lens) ?? glossaryOf(lens)
  glossaries.set(lens, known)
  return known
}

const glossaryOf = ({ game, say }: Lens): RoleView['glossary'] =>
  Object.fromEntries(
    game.scenario.terms.map(({ id, term, also, meaning }) => [
      id,
      { term: say(term), also: [...also], meaning: say(meaning) },
    ]),
  )

const dissentsOf = (state: TableState, seat: string, context: TableContext): SeatView['dissents'] =>
  Object.fromEntries(
    Object.entries(state.home.dissents)
      .filter(([, bySeat]) => seat in bySeat)
      .map(([decision, bySeat]) => [decision, { reason: readOrNull(context.texts, bySeat[seat] ?? null) }]),
  )

/** What only one seat may see; null once the seat is gone. */
export const seatProjector = (game: Game, viewer: { seat: string; language: Language }): Projector<SeatView | null> => {
  const { seat, language } = viewer
  const lens = lensOf(game, language)
  const own = remember<SeatView['seat'] | null>()
  const questions = remember<SeatView['questions']>()
  const dissents = remember<SeatView['dissents']>()
  const votes = remember<SeatView['votes']>()
  const takeHome = remember<SeatView['takeHome']>()
  const none: SeatView['seen'] = {}
  return (state, context) => {
    const { texts } = context
    const sitting = own([state.seats, state.stage.selfLed], () => projectOwnSeat(state, seat))
    if (!sitting) return null
    const word = state.home.words[seat]
    const open = state.stage.place === 'debrief' || state.stage.place === 'ended'
    const key = open ? context.takeHomeKey(seat) : null
    return {
      seat: sitting,
      questions: questions([state.questions], () => projectQuestions(lens, state.questions, seat, texts)),
      dissents: dissents([state.home], () => dissentsOf(state, seat, context)),
      seen: state.seen[seat] ?? none,
      votes: votes([state.home.vote], () => [...(state.home.vote?.chosen[seat] ?? [])]),
      takeHome:
        key === null
          ? null
          : takeHome([...playOf(state), state.home, state.questions, key], () => {
              const page = projectTakeHome(lens, state, seat, context)
              return { key, page, word: word === undefined ? null : readOrNull(texts, word) }
            }),
      measure: context.measure?.(seat) ?? null,
    }
  }
}
