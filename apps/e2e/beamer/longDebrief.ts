import { type DebriefView, type Moment, textLimits } from '@natte-meren/protocol'
import type { Decision, Phase } from '@natte-meren/scenario'
import { type Story, typed } from './story.ts'

type DebriefDecision = DebriefView['decisions'][number]
type Advice = DebriefDecision['advice'][string]

/** Explanations of all lengths, the longest first. */
const lengths = [textLimits.explanation, 150, 110]

const adviceOf = (story: Story, { decider, options }: Decision): Record<string, Advice> => {
  const advisers = story.game.scenario.roles.filter(({ id }) => id !== decider)
  const last = options.at(-1)?.id ?? null
  return Object.fromEntries(
    advisers.map(({ id }, index) => [
      id,
      {
        advice: { option: options[index % (options.length + 1)]?.id ?? null, certainty: 'medium', reason: null },
        first: index === 1 ? { option: last, certainty: 'low', reason: null } : null,
      },
    ]),
  )
}

const decisionOf = (story: Story, decision: Decision, place: number, at: number): DebriefDecision => {
  const { id, title, question, governance, options, decider } = decision
  const [first] = options
  const [indicator] = story.game.scenario.indicators
  return {
    id,
    title: story.say(title),
    question: story.say(question),
    governance: story.say(governance),
    options: options.map((option) => ({ id: option.id, label: story.say(option.label) })),
    taken: {
      option: first?.id ?? '',
      explanation: typed(lengths[place % lengths.length] ?? 0),
      considerations: [],
      role: decider,
      by: 'decider',
      story: at,
    },
    deferred: ['Wat weten wij nog niet?'],
    advice: adviceOf(story, decision),
    dissents: 2,
    dissentReasons: [],
    changes: indicator ? [{ indicator: indicator.id, change: -1, reason: 'De balie is dicht.' }] : [],
  }
}

const factsOf = (story: Story, decisions: readonly DebriefDecision[]): DebriefView['facts'] =>
  story.game.scenario.facts.map(({ id, sentence, matters }, index) => ({
    id,
    sentence: story.say(sentence),
    held: [{ role: index % 2 === 0 ? 'it' : 'ciso', story: 20 + index * 60 }],
    told: index % 3 === 0 ? { role: 'it', story: 40 + index * 60 } : null,
    tabled: index % 3 === 1 ? { role: 'ciso', story: 50 + index * 60, words: typed(textLimits.sentence) } : null,
    decisions: decisions
      .filter((decision) => matters.includes(decision.id))
      .map((decision) => ({ decision: decision.id, title: decision.title, inTime: index % 2 === 0 })),
  }))

/** A phase begins, messages come, and a decision is taken and explained. */
const momentsOf = (story: Story, { id, title, story: when, injects, decision }: Phase, index: number): Moment[] => {
  const plain = { phase: id, role: null, detail: null }
  const messages = injects.slice(0, 3).map(({ subject }): Omit<Moment, 'order'> => {
    return { ...plain, story: when.from + 1, kind: 'message', text: story.say(subject) }
  })
  const taken = decision?.options[0]
  const moments: Omit<Moment, 'order'>[] = [
    { ...plain, story: when.from, kind: 'phase', text: story.say(title) },
    ...messages,
    { ...plain, story: when.from + 5, kind: 'tabled', role: 'ciso', text: typed(textLimits.sentence) },
  ]
  if (decision && taken)
    moments.push({
      ...plain,
      story: when.to,
      kind: 'decision',
      role: decision.decider,
      text: story.say(taken.label),
      detail: typed(textLimits.explanation),
    })
  return moments.map((moment, place) => ({ ...moment, order: index * 10 + place }))
}

const outcomeOf = (story: Story): DebriefView['outcome'] => {
  const [outcome] = story.game.scenario.outcomes
  if (outcome === undefined) return null
  return {
    title: story.say(outcome.title),
    epilogue: story.say(outcome.epilogue).split(/\n\s*\n/),
    quotes: outcome.quotes.map(({ line }) => ({ line: story.say(line), words: typed(textLimits.explanation) })),
  }
}

/** The debrief of a table that left nothing out: every decision and fact, and typed texts as long as they may be. */
export const longDebrief = (story: Story): DebriefView => {
  const { scenario, phases } = story.game
  const decisions = phases.flatMap(({ decision, story: when }, place) =>
    decision ? [decisionOf(story, decision, place, when.to)] : [],
  )
  const lines = (list: readonly { text: Parameters<Story['say']>[0] }[]) => list.map(({ text }) => story.say(text))
  const { stop, organise, tell, care, account } = scenario.verbs
  return {
    scene: 'words',
    words: Array.from({ length: 24 }, (_, index) => `${['mist', 'wind', 'water', 'spanning'][index % 4]} ${index}`),
    timeline: phases.flatMap((phase, index) => momentsOf(story, phase, index)),
    decisions,
    facts: factsOf(story, decisions),
    questions: [
      ...scenario.questions.slice(0, 12).map(({ text, theme }) => ({ text: story.say(text), theme })),
      { text: typed(textLimits.question), theme: null },
    ],
    verbs: {
      stop: lines(stop),
      organise: lines(organise),
      tell: lines(tell),
      care: lines(care),
      account: lines(account),
    },
    goals: lines(scenario.goals),
    began: 1,
    outcome: outcomeOf(story),
    selfLed: null,
  }
}
