import type { Game, TableState } from '@natte-meren/engine'
import { noAdvice } from '@natte-meren/engine'
import type { BeamerView, DebriefScene, Language } from '@natte-meren/protocol'
import { presentAdvisers, revealedAdvice } from './advice.ts'
import { type Lens, lensOf, imageOf, type Texts } from './context.ts'
import { seatedRoles } from './control.ts'
import { projectDebrief } from './debrief.ts'
import { projectDecision, projectDecisions } from './decision.ts'
import { codeOf, type ExerciseContext, noTexts, togetherOf, sceneOf } from './exercise.ts'
import { playOf, remember } from './memo.ts'
import { togetherProjector } from './together/together.ts'
import { hiddenWords } from './together/words.ts'
import { projectRoles } from './seats.ts'
import { projectClock, projectStage, statusOf } from './stage.ts'
import { projectTown } from './town.ts'

const decidedAt = ({ stage }: TableState): boolean => stage.step === 'done'

const projectTables = (game: Game, { tables, codes, names }: ExerciseContext): BeamerView['tables'] =>
  Object.fromEntries(
    tables.map((table) => [
      table.table,
      {
        number: table.number,
        name: names[table.table] ?? null,
        code: codes[table.table] ?? '',
        seated: seatedRoles(game, table),
        roles: game.scenario.roles.filter(({ played }) => played === 'always').length,
        decided: decidedAt(table),
      },
    ]),
  )

const isInPlay = ({ stage }: TableState): boolean => stage.place === 'phase'

/** The newest message that went to everybody: to every role, at every table in play. [VIEW-11] */
const projectDocument = (lens: Lens, state: TableState, tables: readonly TableState[]): BeamerView['document'] => {
  const { game, say } = lens
  const room = tables.filter(isInPlay)
  const shared = Object.entries(state.inbox.deliveries)
    .filter(([id]) => game.injects.get(id)?.to === 'all' && room.every(({ inbox }) => id in inbox.deliveries))
    .sort(([, a], [, b]) => b.order - a.order)[0]
  const inject = shared && game.injects.get(shared[0])
  if (!shared || !inject || shared[1].phase !== game.phases[state.stage.phaseIndex]?.id) return null
  return {
    kind: inject.kind,
    from: say(inject.from),
    subject: say(inject.subject),
    essence: say(inject.essence ?? inject.subject),
    image: imageOf(lens, inject.image),
    story: shared[1].story,
    order: shared[1].order,
  }
}

/** Revealed advice on the decision of this phase, by role; null before that. */
export const adviceLabels = (lens: Lens, state: TableState, texts: Texts): Record<string, string | null> | null => {
  const decision = lens.game.phases[state.stage.phaseIndex]?.decision
  const revealed = decision && revealedAdvice(lens.game, state, decision, texts)
  if (!decision || !revealed) return null
  return Object.fromEntries(
    Object.entries(revealed).map(([role, given]) => {
      const option = decision.options.find(({ id }) => id === given?.advice.option)
      return [role, option ? lens.say(option.label) : null]
    }),
  )
}

/** The decision of this phase: with one table its content, with several only how far they are. */
const projectBeamerDecision = (
  lens: Lens,
  first: TableState,
  tables: readonly TableState[],
  texts: Texts,
): BeamerView['decision'] => {
  const decision = lens.game.phases[first.stage.phaseIndex]?.decision
  if (!decision) return null
  const view = projectDecision(lens, first, null, texts)
  if (!view) return null
  const alone = tables.length === 1
  const advisers = presentAdvisers(lens.game, first.seats, decision)
  const { given } = first.advice[decision.id] ?? noAdvice
  const past = projectDecisions(lens, first.decisions, texts)[decision.id]
  return {
    title: view.title,
    question: view.question,
    status: view.status,
    given: alone ? advisers.filter((role) => role in given).length : 0,
    expected: alone ? advisers.length : 0,
    advice: alone ? adviceLabels(lens, first, texts) : null,
    taken: alone && past?.taken ? { label: past.taken.label, explanation: past.taken.explanation } : null,
    decided: tables.filter(decidedAt).length,
  }
}

/** Which table the room follows: one that stands still by itself is no business of the others. [VIEW-11] */
const followed = (tables: readonly TableState[]): TableState | undefined =>
  tables.find((table) => statusOf(table) === 'playing') ?? tables.find(isInPlay) ?? tables[0]

/** Scenes about a run; words, questions and what goes home are of everybody. */
const ofARun: ReadonlySet<DebriefScene> = new Set(['timeline', 'decisions', 'facts'])

/** The table that tells about its own run, once nobody plays any more. [ALL-9] */
const tellingIn = ({ exercise, tables }: ExerciseContext, together: BeamerView['together']): TableState | undefined =>
  together?.telling != null && ofARun.has(together.scene)
    ? tables.find(({ table }) => table === exercise.desk.telling)
    : undefined

/** The projected screen. Keep one projector per exercise: it remembers its slices. */
export const beamerProjector = (game: Game, language: Language) => {
  const lens = lensOf(game, language)
  const exercise = remember<BeamerView['exercise']>()
  const scene = remember<BeamerView['scene']>()
  const stage = remember<BeamerView['stage']>()
  const clock = remember<BeamerView['clock']>()
  const tables = remember<BeamerView['tables']>()
  const roles = remember<BeamerView['roles']>()
  const document = remember<BeamerView['document']>()
  const decision = remember<BeamerView['decision']>()
  const town = remember<BeamerView['town']>()
  const debrief = remember<BeamerView['debrief']>()
  const allTables = togetherProjector(game, language)
  return (context: ExerciseContext, table: TableState): BeamerView => {
    const first = followed(context.tables) ?? table
    const texts = context.texts[first.table] ?? noTexts
    const alone = context.tables.length === 1
    const play = playOf(first)
    const all = context.tables.flatMap(({ stage, seats, name }) => [stage, seats, name])
    const messages = context.tables.flatMap(({ stage, inbox }) => [stage, inbox])
    const { scenario, edition } = game
    const room = togetherOf(context)
    const together = allTables(room)
    const told = alone ? first : tellingIn(context, together)
    return {
      exercise: exercise([context.address, context.day], () => ({
        title: lens.say(scenario.title),
        edition: lens.say(edition.title),
        code: codeOf(context),
        address: context.address,
        day: context.day,
      })),
      scene: scene([context.exercise.beamer], () => sceneOf(context.exercise)),
      stage: stage([...play, first.clock], () => projectStage(lens, first)),
      clock: clock([first.clock, first.stage, first.timePlan], () => projectClock(lens, first, context)),
      tables: tables(all, () => projectTables(game, context)),
      roles: roles([first.seats], () => projectRoles(lens, first)),
      document: document(messages, () => projectDocument(lens, first, context.tables)),
      decision: decision([...all, first.advice, first.decisions], () =>
        projectBeamerDecision(lens, first, context.tables, texts),
      ),
      town: told ? town([told.town], () => projectTown(lens, told.town)) : null,
      debrief: told
        ? debrief([...playOf(told), told.ledger, told.home, told.questions, context.exercise.desk.hidden], () =>
            projectDebrief(
              lens,
              told,
              context.texts[told.table] ?? noTexts,
              hiddenWords(context.exercise.desk.hidden, room.tables),
            ),
          )
        : null,
      together,
    }
  }
}
