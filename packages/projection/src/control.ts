import type { Game } from '@natte-meren/engine'
import {
  type ExerciseState,
  isSeated,
  type NextStep,
  nextStep,
  noAdvice,
  playTime,
  storyTime,
  type TableState,
} from '@natte-meren/engine'
import type { ControlSeat, ControlView, Language, NextSlice } from '@natte-meren/protocol'
import { presentAdvisers } from './advice.ts'
import { type Lens, lensOf, read, readOrNull, type TableContext, type Texts } from './context.ts'
import { projectDebrief } from './debrief.ts'
import { projectDecision, projectDecisions } from './decision.ts'
import { projectDuties } from './duties.ts'
import { projectMessage, projectOwnMessage } from './inbox.ts'
import { projectLedger } from './ledger.ts'
import { projectNotice } from './notices.ts'
import { playOf, remember } from './memo.ts'
import { type KeptNote, type KeptScore, projectObserved, projectScored } from './observers.ts'
import { projectRoles } from './seats.ts'
import { projectSheet } from './sheet.ts'
import { projectShelf } from './shelf.ts'
import { projectClock, projectStage } from './stage.ts'
import { projectTown } from './town.ts'
import { projectOpposites, projectTableUndo, projectUndo } from './undo.ts'

/** What the facilitator's view of a table needs besides the table. */
export interface ControlContext extends TableContext {
  readonly exercise: ExerciseState
  /** All tables of the exercise: Next concerns them all. */
  readonly allTables: readonly TableState[]
  /** Seats with a device that is connected now; replaced, not changed, when somebody comes or goes. */
  readonly online: ReadonlySet<string>
  /** What observers noted at this table; replaced, not changed. */
  readonly observed: readonly KeptNote[]
  readonly scored: readonly KeptScore[]
}

const titleOf = ({ game, say }: Lens, step: NextStep): string | null => {
  if (step.about === null) return null
  const inject = game.injects.get(step.about)
  if (inject) return say(inject.subject)
  const decision = game.decisions.get(step.about)
  if (decision) return say(decision.title)
  const phase = game.phases.find(({ id }) => id === step.about)
  return phase ? say(phase.title) : step.about
}

const projectNext = (lens: Lens, context: ControlContext): NextSlice => {
  const { game, say } = lens
  const step = nextStep(game, context.exercise, context.allTables, (table) =>
    storyTime(game, table, playTime(table.clock, table.clock.at)),
  )
  const inject = step.kind === 'message' && step.about ? game.injects.get(step.about) : undefined
  return {
    kind: step.kind,
    from: step.from,
    title: titleOf(lens, step),
    busy: [...step.busy],
    reaches: [...step.reaches],
    ready: step.ready,
    skip: inject
      ? {
          inject: inject.id,
          facts: inject.facts
            .map((fact) => game.facts.get(fact))
            .filter((fact) => fact !== undefined)
            .map(({ sentence }) => say(sentence)),
        }
      : null,
    mayLapse: step.mayLapse,
  }
}

const projectNotes = ({ game, say }: Lens, state: TableState): ControlView['notes'] => {
  const phase = game.phases[Math.max(0, state.stage.phaseIndex)]
  const deciding = state.stage.step === 'judgement' || state.stage.step === 'decision'
  const notes = deciding && phase?.decision ? phase.decision.notes : phase?.notes
  return {
    say: notes?.say.map(say) ?? [],
    ask: notes?.ask.map(say) ?? [],
    watch: notes?.watch.map(say) ?? [],
  }
}

const doing = (game: Game, state: TableState, role: string): ControlSeat['doing'] => {
  const decision = game.phases[state.stage.phaseIndex]?.decision
  if (!decision || state.stage.place !== 'phase') return 'ready'
  if (state.stage.step === 'picture') return 'reading'
  if (state.stage.step === 'judgement') {
    const awaited = presentAdvisers(game, state.seats, decision).includes(role)
    return awaited && !(role in (state.advice[decision.id]?.given ?? {})) ? 'thinking' : 'ready'
  }
  return state.stage.step === 'decision' && decision.decider === role ? 'thinking' : 'ready'
}

const projectSeats = (game: Game, state: TableState, online: ReadonlySet<string>): ControlView['seats'] =>
  Object.fromEntries(
    Object.entries(state.seats.seats).map(([id, seat]) => [
      id,
      {
        seat: id,
        role: seat.role,
        bot: seat.bot,
        online: seat.bot || online.has(id),
        doing: doing(game, state, seat.role),
        help: seat.help,
        stop: seat.stop,
        request: seat.request && { until: seat.request.until },
      },
    ]),
  )

const seenBy = (state: TableState, inject: string): string[] =>
  Object.entries(state.seen)
    .filter(([, seen]) => inject in seen)
    .map(([seat]) => seat)

const projectFeed = (lens: Lens, state: TableState, texts: Texts): ControlView['feed'] => {
  const feed: ControlView['feed'] = {}
  for (const [id, delivery] of Object.entries(state.inbox.deliveries)) {
    const message = projectMessage(lens, id, delivery, delivery.to[0]?.role ?? null)
    if (!message) continue
    feed[id] = { message, to: delivery.to.map(({ role }) => role), seen: seenBy(state, id) }
  }
  for (const [id, sent] of Object.entries(state.inbox.own)) {
    const to =
      sent.to === 'all' ? lens.game.scenario.roles.map(({ id: role }) => role) : sent.to.map(({ role }) => role)
    feed[id] = { message: projectOwnMessage(id, sent, texts), to, seen: seenBy(state, id) }
  }
  return feed
}

const projectFacts = ({ game, say }: Lens, facts: TableState['facts']): ControlView['facts'] =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, { holders, told, tabled }]) => {
      const fact = game.facts.get(id)
      if (!fact) return []
      const view = {
        id,
        sentence: say(fact.sentence),
        held: Object.keys(holders),
        told: told !== null,
        tabled: tabled !== null,
      }
      return [[id, view]]
    }),
  )

const projectAdvice = (game: Game, state: TableState): ControlView['advice'] => {
  const decision = game.phases[state.stage.phaseIndex]?.decision
  if (!decision || state.stage.place !== 'phase' || state.stage.step === 'picture') return null
  const { revealed, given } = state.advice[decision.id] ?? noAdvice
  const expected = [...presentAdvisers(game, state.seats, decision)]
  return {
    decision: decision.id,
    given: expected.filter((role) => role in given),
    expected,
    revealed: revealed ? Object.fromEntries(expected.map((role) => [role, given[role]?.option ?? null])) : null,
  }
}

const projectOwnNotes = (notes: TableState['notes'], texts: Texts): ControlView['ownNotes'] =>
  Object.fromEntries(
    Object.entries(notes).map(([id, { text, story, order }]) => [id, { text: read(texts, text), story, order }]),
  )

const projectShared = (questions: TableState['questions'], texts: Texts): ControlView['questions'] =>
  Object.fromEntries(
    Object.entries(questions)
      .filter(([, { shared }]) => shared)
      .map(([id, { text }]) => [id, { text: read(texts, text) }]),
  )

/** What Next would do, and nothing else of the control view: for a scripted facilitator. */
export const nextProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const next = remember<ControlView['next']>()
  return (context: ControlContext): ControlView['next'] =>
    next([context.exercise, ...context.allTables], () => projectNext(lens, context))
}

/** Each slice remembers what it was made of. */
const controlSlices = () => ({
  table: remember<ControlView['table']>(),
  stage: remember<ControlView['stage']>(),
  clock: remember<ControlView['clock']>(),
  next: remember<ControlView['next']>(),
  sheet: remember<ControlView['sheet']>(),
  notes: remember<ControlView['notes']>(),
  roles: remember<ControlView['roles']>(),
  seats: remember<ControlView['seats']>(),
  feed: remember<ControlView['feed']>(),
  facts: remember<ControlView['facts']>(),
  advice: remember<ControlView['advice']>(),
  decision: remember<ControlView['decision']>(),
  decisions: remember<ControlView['decisions']>(),
  town: remember<ControlView['town']>(),
  duties: remember<ControlView['duties']>(),
  undo: remember<ControlView['undo']>(),
  tableUndo: remember<ControlView['tableUndo']>(),
  notice: remember<ControlView['notice']>(),
  ledger: remember<ControlView['ledger']>(),
  opposites: remember<ControlView['opposites']>(),
  shelf: remember<ControlView['shelf']>(),
  questions: remember<ControlView['questions']>(),
  ownNotes: remember<ControlView['ownNotes']>(),
  observed: remember<ControlView['observed']>(),
  scored: remember<ControlView['scored']>(),
  debrief: remember<ControlView['debrief']>(),
})

/** One table for its facilitator. Keep one projector per table and language: it remembers its slices. */
export const controlProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const slices = controlSlices()
  return (state: TableState, context: ControlContext): ControlView => {
    const { texts, code, exercise, allTables, online, observed, scored } = context
    const play = playOf(state)
    const { stage, seats, decisions } = state
    const hidden = context.hiddenWords?.()
    const undoable = [state.undo, exercise.undo, exercise.place, stage.place]
    return {
      table: slices.table([state.table, state.name], () => ({
        id: state.table,
        number: state.number,
        name: readOrNull(texts, state.name),
        code,
      })),
      stage: slices.stage([...play, state.clock], () => projectStage(lens, state)),
      clock: slices.clock([state.clock, stage, state.timePlan], () => projectClock(lens, state, context)),
      next: slices.next([exercise, ...allTables], () => projectNext(lens, context)),
      sheet: slices.sheet([...play, state.clock], () => projectSheet(lens, state)),
      notes: slices.notes([stage], () => projectNotes(lens, state)),
      roles: slices.roles([seats], () => projectRoles(lens, state)),
      seats: slices.seats([seats, stage, state.advice, online], () => projectSeats(game, state, online)),
      feed: slices.feed([state.inbox, state.seen], () => projectFeed(lens, state, texts)),
      facts: slices.facts([state.facts], () => projectFacts(lens, state.facts)),
      advice: slices.advice([stage, state.advice, seats], () => projectAdvice(game, state)),
      decision: slices.decision([stage, decisions, seats, state.clock.phaseStart], () =>
        projectDecision(lens, state, null, texts),
      ),
      decisions: slices.decisions([decisions], () => projectDecisions(lens, decisions, texts)),
      town: slices.town([state.town], () => projectTown(lens, state.town)),
      duties: slices.duties([state.duties], () => projectDuties(lens, state, 'everything')),
      undo: slices.undo(undoable, () => projectUndo(lens, state, context)),
      tableUndo: slices.tableUndo([...undoable, allTables.length], () => projectTableUndo(lens, state, context)),
      notice: slices.notice([state.notices], () => projectNotice(state.notices, null, texts)),
      ledger: slices.ledger([state.ledger, state.inbox.own], () => projectLedger(lens, state, texts)),
      opposites: slices.opposites([...undoable, state.ledger, state.inbox, state.notices, seats, state.clock], () =>
        projectOpposites(state, context),
      ),
      shelf: slices.shelf([stage, state.inbox.deliveries], () => projectShelf(lens, state)),
      questions: slices.questions([state.questions], () => projectShared(state.questions, texts)),
      ownNotes: slices.ownNotes([state.notes], () => projectOwnNotes(state.notes, texts)),
      observed: slices.observed([observed], () => projectObserved(lens, observed)),
      scored: slices.scored([scored], () => projectScored(lens, scored)),
      debrief: slices.debrief([...play, state.ledger, state.home, state.questions, hidden], () =>
        projectDebrief(lens, state, texts, hidden),
      ),
    }
  }
}

/** Roles of the scenario that have somebody in them. */
export const seatedRoles = (game: Game, state: TableState): number =>
  game.scenario.roles.filter(({ id }) => isSeated(state.seats, id)).length
