import { allows, leadSeat, type TableState } from '@natte-meren/engine'
import {
  type DebriefDecision,
  type DebriefFact,
  type DebriefScene,
  type DebriefView,
  debriefScenes,
  type OutcomeView,
} from '@natte-meren/protocol'
import type { Decision, Fact, Verbs } from '@natte-meren/scenario'
import { revealedAdvice } from './advice.ts'
import { type HiddenWords, type Lens, paragraphs, read, readOrNull, type Texts } from './context.ts'
import { takenView } from './decision.ts'
import { hadInTime } from './grounds.ts'
import { wordKey } from './together/words.ts'
import { projectTimeline } from './timeline.ts'
import { reasonOf } from './town.ts'

/** Conditions on the whole run are read at the end of the story. */
export const endOfStory = ({ game }: Lens): number => game.phases.at(-1)?.story.to ?? 0

const decisionView = (lens: Lens, state: TableState, decision: Decision, texts: Texts): DebriefDecision => {
  const { say, game } = lens
  const found = state.decisions[decision.id]
  const dissents = Object.values(state.home.dissents[decision.id] ?? {})
  const changes = Object.values(state.town.changes).filter(
    ({ cause }) => 'decision' in cause && cause.decision === decision.id,
  )
  return {
    id: decision.id,
    title: say(decision.title),
    question: say(decision.question),
    governance: say(decision.governance),
    options: decision.options.map(({ id, label }) => ({ id, label: say(label) })),
    taken: found?.status === 'taken' && found.proposal ? takenView(found.proposal, texts) : null,
    deferred: (found?.deferred ?? []).map(({ missing }) => read(texts, missing)),
    advice: revealedAdvice(game, state, decision, texts) ?? {},
    dissents: dissents.length,
    dissentReasons: dissents.filter((reason) => reason !== null).map((reason) => read(texts, reason)),
    changes: changes.map((change) => ({
      indicator: change.indicator,
      change: change.change,
      reason: reasonOf(lens, change),
    })),
  }
}

const factView = (lens: Lens, state: TableState, fact: Fact, texts: Texts): DebriefFact => {
  const found = state.facts[fact.id]
  const { told, tabled } = found ?? { told: null, tabled: null }
  const bears = fact.matters.map((id) => lens.game.decisions.get(id)).filter((decision) => decision !== undefined)
  return {
    id: fact.id,
    sentence: lens.say(fact.sentence),
    held: Object.entries(found?.holders ?? {}).map(([role, { story }]) => ({ role, story })),
    told: told && { role: told.role, story: told.story },
    tabled: tabled && {
      role: tabled.role,
      story: tabled.story,
      words: readOrNull(texts, tabled.words),
    },
    decisions: bears.map((decision) => ({
      decision: decision.id,
      title: lens.say(decision.title),
      inTime: hadInTime(state, found, decision),
    })),
  }
}

/** The five verbs of the first day, with the lines that fit this run. */
export const projectVerbs = (lens: Lens, state: TableState): DebriefView['verbs'] => {
  const story = endOfStory(lens)
  const lines = (verb: keyof Verbs): string[] =>
    lens.game.scenario.verbs[verb].filter(({ when }) => allows(state, when, story)).map(({ text }) => lens.say(text))
  return {
    stop: lines('stop'),
    organise: lines('organise'),
    tell: lines('tell'),
    care: lines('care'),
    account: lines('account'),
  }
}

/** What the decider told residents; a text that was erased leaves the name of what was chosen. */
const wordsOf = ({ game, say }: Lens, { decisions }: TableState, id: string, texts: Texts): string | null => {
  const decision = game.decisions.get(id)
  const { status, proposal } = decisions[id] ?? {}
  if (!decision || status !== 'taken' || !proposal) return null
  const option = decision.options.find((each) => each.id === proposal.option)
  return texts(proposal.explanation) ?? (option ? say(option.label) : null)
}

export const projectOutcome = (lens: Lens, state: TableState, texts: Texts): OutcomeView | null => {
  const outcome = lens.game.scenario.outcomes.find(({ id }) => id === state.stage.outcome)
  if (!outcome) return null
  return {
    title: lens.say(outcome.title),
    epilogue: paragraphs(lens.say(outcome.epilogue)),
    quotes: outcome.quotes.flatMap(({ decision, line }) => {
      const words = wordsOf(lens, state, decision, texts)
      return words === null ? [] : [{ line: lens.say(line), words }]
    }),
  }
}

const sharedQuestions = (lens: Lens, state: TableState, texts: Texts): DebriefView['questions'] => {
  const themes = new Map(lens.game.scenario.questions.map(({ id, theme }) => [id, theme]))
  return Object.values(state.questions)
    .filter(({ shared }) => shared)
    .sort((a, b) => a.order - b.order)
    .map(({ text, suggestion }) => ({
      text: read(texts, text),
      theme: (suggestion === null ? undefined : themes.get(suggestion)) ?? null,
    }))
}

/** A scene of the debrief by its name in the log. */
export const sceneNamed = (scene: string): DebriefScene => debriefScenes.find((known) => known === scene) ?? 'words'

/** Facts that came to the table at all: a fact of a road not taken is no secret that somebody kept. */
const cameUp = (state: TableState, fact: Fact): boolean => fact.id in state.facts

/** One table's debrief; nothing of it exists before the debrief is open. */
export const projectDebrief = (
  lens: Lens,
  state: TableState,
  texts: Texts,
  hidden: HiddenWords = new Map(),
): DebriefView | null => {
  if (state.stage.place !== 'debrief' && state.stage.place !== 'ended') return null
  if (state.stage.outcome === null) return null
  return {
    scene: sceneNamed(state.stage.scene),
    words: Object.values(state.home.words)
      .map((word) => read(texts, word))
      .filter((word) => !hidden.has(wordKey(word))),
    timeline: projectTimeline(lens, state, texts),
    decisions: lens.game.phases
      .slice(state.stage.began)
      .flatMap(({ decision }) => (decision ? [decisionView(lens, state, decision, texts)] : [])),
    facts: lens.game.scenario.facts
      .filter((fact) => cameUp(state, fact))
      .map((fact) => factView(lens, state, fact, texts)),
    questions: sharedQuestions(lens, state, texts),
    verbs: projectVerbs(lens, state),
    began: state.stage.began + 1,
    goals: lens.game.scenario.goals.map(({ text }) => lens.say(text)),
    outcome: projectOutcome(lens, state, texts),
    selfLed: state.stage.selfLed && { role: leadSeat(state)?.role ?? null, since: state.stage.selfLed.since },
  }
}
