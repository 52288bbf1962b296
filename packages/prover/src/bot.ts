import {
  type FactView,
  type Language,
  type PlayerText,
  type RoleView,
  type SeatView,
  type TableCommand,
  textLimits,
} from '@natte-meren/protocol'
import { botTexts } from './botTexts.ts'

/** How a scripted player behaves. */
export const temperaments = ['cautious', 'decisive', 'silent', 'random'] as const
export type Temperament = (typeof temperaments)[number]

/** A whole table that shares all it holds before it decides, or keeps everything: for a fair comparison of the two. */
export type Sharing = 'open' | 'closed'

/** A number in [0, 1) that is always the same for the same purpose. */
export type Draw = (purpose: string) => number

/** What a scripted player knows: the views of its own seat, and nothing else. */
export interface BotSight {
  readonly role: RoleView
  readonly seat: SeatView
  /** Server time, ms. */
  readonly now: number
  readonly language: Language
  readonly temperament: Temperament
  /** Null: each as its temperament is. */
  readonly sharing: Sharing | null
  readonly draw: Draw
}

type Move = (sight: BotSight) => TableCommand | null

/** How often each temperament shares what it knows, defers a decision, and follows the advice. */
const habits: Readonly<Record<Temperament, { share: number; defer: number; follow: number }>> = {
  cautious: { share: 0.7, defer: 0.5, follow: 0.9 },
  decisive: { share: 0.8, defer: 0.05, follow: 0.6 },
  silent: { share: 0.15, defer: 0.2, follow: 0.7 },
  random: { share: 0.5, defer: 0.2, follow: 0.4 },
}

/** Share of a phase's play time that a decider lets pass before closing Beeld, so that late messages count. */
export const patience = 0.3

const pick = <T>(choices: readonly [T, ...T[]] | readonly T[], share: number): T | undefined =>
  choices[Math.floor(share * choices.length)]

const asText = (text: string, limit: number): PlayerText => text.slice(0, limit) as PlayerText

const said = (sight: BotSight, kind: 'reasons' | 'explanations' | 'missing', purpose: string, limit: number) =>
  asText(pick(botTexts[sight.language][kind], sight.draw(purpose)) ?? '', limit)

const readMessages: Move = ({ role, seat }) => {
  const fresh = Object.keys(role.inbox).filter((id) => !seat.seen[id])
  return fresh.length > 0 ? { type: 'MarkSeen', injects: fresh.slice(0, 50) } : null
}

const isUnshared = ({ mine, tabled }: FactView): boolean => mine?.told === false && tabled === null

/** How much of what it knows a bot shares, from 0 to 1. */
const shareHabit = ({ sharing, temperament }: BotSight): number => {
  if (sharing === null) return habits[temperament].share
  return sharing === 'open' ? 1 : 0
}

const shareFact: Move = (sight) => {
  const { role, draw } = sight
  for (const fact of Object.values(role.facts)) {
    if (!isUnshared(fact) || draw(`share.${fact.id}`) >= shareHabit(sight)) continue
    const how = draw(`how.${fact.id}`) < 0.5 ? 'told' : 'tabled'
    return { type: 'ShareFact', fact: fact.id, how }
  }
  return null
}

const playMs = ({ role: { clock }, now }: BotSight): number =>
  clock.phaseMs + (clock.running ? Math.max(0, now - clock.at) : 0)

const closePicture: Move = (sight) => {
  const { stage, decision, clock } = sight.role
  if (stage.step !== 'picture' || !decision?.mayDecide || stage.pendingMessages > 0) return null
  if (playMs(sight) < clock.phaseLength * patience) return null
  return { type: 'ClosePicture', from: stage.from }
}

const certainties = ['low', 'medium', 'high'] as const

const chooseAdvice = (sight: BotSight, round: string): TableCommand | null => {
  const { decision } = sight.role
  const option = decision && pick(decision.options, sight.draw(`advice.${decision.id}.${round}`))
  if (!decision || !option) return null
  return {
    type: 'GiveAdvice',
    decision: decision.id,
    option: option.id,
    certainty: pick(certainties, sight.draw(`certainty.${decision.id}`)) ?? 'medium',
    reason: said(sight, 'reasons', `reason.${decision.id}`, textLimits.reason),
  }
}

const giveAdvice: Move = (sight) => {
  const { stage, advice } = sight.role
  if (stage.step !== 'judgement' || !advice?.adviser || advice.mine) return null
  return chooseAdvice(sight, 'first')
}

const reviseAdvice: Move = (sight) => {
  const { advice } = sight.role
  if (!advice?.mayRevise || sight.draw(`revise.${advice.decision}`) >= 0.2) return null
  return chooseAdvice(sight, 'second')
}

const revealAdvice: Move = ({ role: { stage, decision, advice } }) => {
  if (stage.step !== 'judgement' || !decision?.mayDecide || !advice) return null
  return advice.given >= advice.expected ? { type: 'RevealAdvice', from: stage.from } : null
}

/** The option that most advisers named; the first of equals. */
const majority = ({ role: { advice } }: BotSight): string | null => {
  const votes = new Map<string, number>()
  for (const given of Object.values(advice?.revealed ?? {})) {
    const option = given?.advice.option
    if (option) votes.set(option, (votes.get(option) ?? 0) + 1)
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a)
  return first ? first[0] : null
}

const decide: Move = (sight) => {
  const { decision } = sight.role
  if (decision?.status !== 'open' || !decision.mayDecide) return null
  const { defer, follow } = habits[sight.temperament]
  if (decision.deferred.length === 0 && sight.draw(`defer.${decision.id}`) < defer)
    return {
      type: 'DeferDecision',
      decision: decision.id,
      missing: said(sight, 'missing', `missing.${decision.id}`, textLimits.missing),
    }
  const own = pick(decision.options, sight.draw(`option.${decision.id}`))?.id
  const advised = sight.draw(`follow.${decision.id}`) < follow ? majority(sight) : null
  const option = advised ?? own
  if (!option) return null
  return {
    type: 'ProposeDecision',
    decision: decision.id,
    option,
    explanation: said(sight, 'explanations', `explain.${decision.id}`, textLimits.explanation),
    considerations: ['trust'],
  }
}

const dissent: Move = ({ role: { advice, decision }, seat, draw }) => {
  const taken = decision?.taken
  if (!taken || !advice?.mine?.option || advice.mine.option === taken.option) return null
  if (decision.id in seat.dissents || draw(`dissent.${decision.id}`) >= 0.4) return null
  return { type: 'RecordDissent', decision: decision.id }
}

const saveQuestion: Move = ({ role: { stage, suggestions }, seat, draw }) => {
  const phase = stage.phase?.id
  if (!phase || Object.values(seat.questions).some((question) => question.phase === phase)) return null
  if (draw(`question.${phase}`) >= 0.5) return null
  const offered = pick(Object.values(suggestions), draw(`which.${phase}`))
  if (!offered) return null
  return {
    type: 'SaveQuestion',
    suggestion: offered.id,
    text: asText(offered.text, textLimits.question),
    shared: draw(`shared.${phase}`) < 0.5,
  }
}

const sayWord: Move = ({ seat, draw, language }) => {
  if (!seat.takeHome || seat.takeHome.word !== null) return null
  return {
    type: 'SayWord',
    word: asText(pick(botTexts[language].words, draw('word')) ?? '', textLimits.word),
  }
}

const planHome: Move = ({ role, seat, language }) => {
  const page = seat.takeHome?.page
  if (!page || page.plan.questions.length > 0 || role.stage.status !== 'debrief') return null
  const questions = Object.keys(page.questions).slice(0, 3)
  if (questions.length === 0) return null
  return {
    type: 'PlanTakeHome',
    questions,
    agenda: questions[0] ?? null,
    when: asText(botTexts[language].when, textLimits.ifThen),
    then: asText(botTexts[language].then, textLimits.ifThen),
    coffee: null,
  }
}

/** In order of urgency: the first that has something to do is the move. */
const whilePlaying: readonly Move[] = [
  readMessages,
  shareFact,
  giveAdvice,
  reviseAdvice,
  saveQuestion,
  closePicture,
  revealAdvice,
  decide,
  dissent,
]
const afterwards: readonly Move[] = [sayWord, planHome]

/** What a scripted player does next, or null while it has nothing to do. Pure. */
export const botMove = (sight: BotSight): TableCommand | null => {
  const { status } = sight.role.stage
  const moves = status === 'playing' ? whilePlaying : status === 'debrief' ? afterwards : []
  for (const move of moves) {
    const command = move(sight)
    if (command) return command
  }
  return null
}
