import type { TableState } from '@natte-meren/engine'
import type { CoffeeQuestion, TakeHomePlan, TakeHomeView } from '@natte-meren/protocol'
import type { Question } from '@natte-meren/scenario'
import { type Lens, readOrNull, type TableContext, type Texts } from './context.ts'
import { endOfStory, projectOutcome, projectVerbs } from './debrief.ts'
import { projectDecisions } from './decision.ts'
import { fitsRun, groundOfQuestion } from './grounds.ts'
import { projectQuestions } from './questions.ts'

/** Questions that complete the saved ones, so that nobody goes home without three. */
const enough = 3
/** Most coffee questions on a page. */
const coffeeQuestions = 7

const planOf = (state: TableState, seat: string, texts: Texts): TakeHomePlan => {
  const plan = state.home.plans[seat]
  if (!plan) return { questions: [], agenda: null, when: null, then: null, coffee: null }
  return {
    questions: [...plan.questions],
    agenda: plan.agenda,
    when: readOrNull(texts, plan.when),
    then: readOrNull(texts, plan.then),
    coffee: plan.coffee,
  }
}

const isSpecific = ({ when, late }: Question): boolean => when !== undefined || late !== undefined

/** Default questions of the scenario that fit this run, the most specific first. */
const defaultsFor = (lens: Lens, state: TableState): TakeHomeView['questions'] => {
  const story = endOfStory(lens)
  const fitting = lens.game.scenario.questions
    .filter((question) => question.for === 'own' && fitsRun(lens.game, state, question, story))
    .sort((a, b) => Number(isSpecific(b)) - Number(isSpecific(a)))
    .slice(0, enough)
  return Object.fromEntries(
    fitting.map(({ id, text, theme }, order) => [
      id,
      { id, text: lens.say(text), theme, phase: null, shared: false, order },
    ]),
  )
}

/** In the author's order: as many as fit on a page, each with what at this table it goes back to. */
const coffeeFor = (lens: Lens, state: TableState): CoffeeQuestion[] => {
  const story = endOfStory(lens)
  return lens.game.scenario.questions
    .filter((question) => question.for === 'coffee' && fitsRun(lens.game, state, question, story))
    .slice(0, coffeeQuestions)
    .map((question) => ({ text: lens.say(question.text), because: groundOfQuestion(lens, state, question) }))
}

/** The page that one seat takes home. */
export const projectTakeHome = (
  lens: Lens,
  state: TableState,
  seat: string,
  { texts, day }: Pick<TableContext, 'texts' | 'day'>,
): TakeHomeView => {
  const saved = projectQuestions(lens, state.questions, seat, texts)
  const defaults = defaultsFor(lens, state)
  const role = lens.game.roles.get(state.seats.seats[seat]?.role ?? '')
  return {
    language: lens.language,
    title: lens.say(lens.game.scenario.title),
    table: state.number,
    role: role ? lens.say(role.name) : '',
    day,
    questions: Object.fromEntries([...Object.entries(defaults), ...Object.entries(saved)]),
    defaults: Object.keys(defaults),
    plan: planOf(state, seat, texts),
    coffeeQuestions: coffeeFor(lens, state),
    verbs: projectVerbs(lens, state),
    decisions: Object.values(projectDecisions(lens, state.decisions, texts)).map(({ title, taken, governance }) => ({
      title,
      label: taken?.label ?? null,
      explanation: taken?.explanation ?? null,
      governance,
    })),
    outcome: projectOutcome(lens, state, texts),
  }
}
