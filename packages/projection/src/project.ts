import type { Game, TableState } from '@natte-meren/engine'
import type { Language, RoleView, SeatView } from '@natte-meren/protocol'
import { projectAdvice } from './advice.ts'
import { lensOf, readOrNull, type TableContext } from './context.ts'
import { projectDebrief } from './debrief.ts'
import { projectDecision, projectDecisions } from './decision.ts'
import { projectDuties } from './duties.ts'
import { projectFacts } from './facts.ts'
import { projectInbox } from './inbox.ts'
import { playOf, remember } from './memo.ts'
import { projectQuestions, projectSuggestions } from './questions.ts'
import { projectOwnSeat, projectRoles } from './seats.ts'
import { projectClock, projectExercise, projectStage } from './stage.ts'
import { projectTakeHome } from './takeHome.ts'
import { projectTown } from './town.ts'

/** Gives the same slice objects as long as nothing in them changed. */
export type Projector<V> = (state: TableState, context: TableContext) => V

/**
 * What one role may see, in one language; without a role what everybody at the table may see. Keep one
 * projector per role and language: it remembers its slices.
 */
export const roleProjector = (game: Game, viewer: { role: string | null; language: Language }): Projector<RoleView> => {
  const { role, language } = viewer
  const lens = lensOf(game, language)
  const exercise = remember<RoleView['exercise']>()
  const stage = remember<RoleView['stage']>()
  const clock = remember<RoleView['clock']>()
  const roles = remember<RoleView['roles']>()
  const inbox = remember<RoleView['inbox']>()
  const facts = remember<RoleView['facts']>()
  const advice = remember<RoleView['advice']>()
  const decision = remember<RoleView['decision']>()
  const decisions = remember<RoleView['decisions']>()
  const town = remember<RoleView['town']>()
  const duties = remember<RoleView['duties']>()
  const suggestions = remember<RoleView['suggestions']>()
  const debrief = remember<RoleView['debrief']>()
  const glossary = projectGlossary(lens)
  return (state, context) => {
    const { texts } = context
    const story = playOf(state)
    const { phaseStart } = state.clock
    return {
      exercise: exercise([state.number, context.tables], () => projectExercise(lens, state, context)),
      stage: stage([...story, state.clock.running], () => projectStage(lens, state)),
      clock: clock([state.clock, state.stage], () => projectClock(lens, state)),
      roles: roles([state.seats], () => projectRoles(lens, state)),
      inbox: inbox([state.inbox], () => projectInbox(lens, state.inbox, role, texts)),
      facts: facts([state.facts, phaseStart], () => projectFacts(lens, state.facts, phaseStart, role, texts)),
      advice: advice([state.stage, state.advice, state.seats, state.decisions], () =>
        projectAdvice(lens, state, role, texts),
      ),
      decision: decision([state.stage, state.decisions, state.seats, phaseStart], () =>
        projectDecision(lens, state, role, texts),
      ),
      decisions: decisions([state.decisions], () => projectDecisions(lens, state.decisions, texts)),
      town: town([state.town], () => projectTown(lens, state.town)),
      duties: duties([state.duties, state.seats], () => projectDuties(lens, state, role)),
      suggestions: suggestions([state.stage.phaseIndex], () => projectSuggestions(lens, state.stage.phaseIndex)),
      glossary,
      debrief: debrief([...story, state.home, state.questions], () => projectDebrief(lens, state, texts)),
    }
  }
}

const projectGlossary = ({ game, say }: ReturnType<typeof lensOf>): RoleView['glossary'] =>
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
  const takeHome = remember<SeatView['takeHome']>()
  const none: SeatView['seen'] = {}
  return (state, context) => {
    const { texts } = context
    const sitting = own([state.seats], () => projectOwnSeat(state, seat))
    if (!sitting) return null
    const word = state.home.words[seat]
    return {
      seat: sitting,
      questions: questions([state.questions], () => projectQuestions(lens, state.questions, seat, texts)),
      dissents: dissents([state.home], () => dissentsOf(state, seat, context)),
      seen: state.seen[seat] ?? none,
      takeHome: takeHome([...playOf(state), state.home, state.questions], () => {
        const key = context.takeHomeKey(seat)
        const open = state.stage.place === 'debrief' || state.stage.place === 'ended'
        if (!open || key === null) return null
        const page = projectTakeHome(lens, state, seat, context)
        return { key, page, word: word === undefined ? null : readOrNull(texts, word) }
      }),
    }
  }
}
