import { holds } from '@natte-meren/engine'
import { type Expectation, type Language, showMoment } from '@natte-meren/scenario'
import { fitsRun } from '@natte-meren/projection'
import { linesOf } from '../machine/lines.ts'
import { missingFor, why } from '../why/why.ts'
import { releaseWords, whyWords } from '../why/whyWords.ts'
import { type Ending, earlier } from './ending.ts'

type Said = readonly string[]
const pick = (language: Language, nl: string, en: string): string => (language === 'nl' ? nl : en)

const names = (ids: readonly string[]): string => ids.map((id) => `“${id}”`).join(', ')

/** Messages of a phase (or all) that reached a role, as its own or as cover, or anybody. */
const arrivedIn = ({ game, state }: Ending, to: string | null, phase: string | null): string[] =>
  Object.entries(state.inbox.deliveries)
    .filter(([id, delivery]) => {
      const index = game.injects.get(id)?.phaseIndex
      if (phase !== null && (index === undefined || game.phases[index]?.id !== phase)) return false
      return to === null || delivery.to.some((recipient) => recipient.role === to || recipient.for === to)
    })
    .map(([id]) => id)

/** Whether an expectation came true. */
export const cameTrue = (ending: Ending, expected: Expectation): boolean => {
  const { state, story, outcome } = ending
  switch (expected.kind) {
    case 'not':
      return !cameTrue(ending, expected.of)
    case 'condition':
      return holds(state, expected.condition, story)
    case 'arrived':
      return arrivedIn(ending, expected.to, null).includes(expected.inject)
    case 'messages': {
      const came = arrivedIn(ending, expected.to, expected.phase)
      return came.length === expected.are.length && came.every((id) => expected.are.includes(id))
    }
    case 'town':
      return Object.entries(expected.values).every(([id, value]) => state.town.indicators[id] === value)
    case 'course':
      return expected.points.every(({ by, values }) => cameTrue(earlier(ending, by), { kind: 'town', values }))
    case 'outcome':
      return outcome === expected.outcome
    case 'home':
      return homeMoves(ending, expected).every(({ missing, extra }) => missing.length + extra.length === 0)
  }
}

/** For each list of the take-home that is asked about, what is missing from it and what should not be there. */
const homeMoves = (
  { game, state, story }: Ending,
  { questions, lines }: Expectation & { kind: 'home' },
): { missing: string[]; extra: string[] }[] => {
  const late = game.scenario.questions.filter((question) => question.late && fitsRun(game, state, question, story))
  const fitting = [...linesOf(game.scenario).filter(({ when }) => holds(state, when, story)), ...late]
  const compare = (wanted: readonly string[], isAsked: (id: string) => boolean) => {
    const are = fitting.map(({ id }) => id).filter(isAsked)
    return { missing: wanted.filter((id) => !are.includes(id)), extra: are.filter((id) => !wanted.includes(id)) }
  }
  return [
    ...(questions ? [compare(questions, (id) => !id.includes('.'))] : []),
    ...Object.entries(lines).map(([verb, numbers]) =>
      compare(
        numbers.map((number) => `${verb}.${number}`),
        (id) => id.startsWith(`${verb}.`),
      ),
    ),
  ]
}

const homeWords = (ending: Ending, expected: Expectation & { kind: 'home' }, language: Language): Said => {
  const moves = homeMoves(ending, expected)
  const [missing, extra] = [moves.flatMap((move) => move.missing), moves.flatMap((move) => move.extra)]
  return [
    ...(missing.length > 0
      ? [pick(language, `Gaat niet mee naar huis: ${names(missing)}.`, `Does not go home: ${names(missing)}.`)]
      : []),
    ...(extra.length > 0
      ? [pick(language, `Gaat ook mee naar huis: ${names(extra)}.`, `Goes home as well: ${names(extra)}.`)]
      : []),
  ]
}

const arrivedWords = (ending: Ending, { inject, to }: Expectation & { kind: 'arrived' }, language: Language): Said => {
  const delivery = ending.state.inbox.deliveries[inject]
  if (!delivery) return whyWords(ending.game, inject, why(ending.game, ending, inject), language)
  const roles = names(delivery.to.map(({ role }) => role))
  return [
    pick(
      language,
      `“${inject}” kwam niet bij “${to}” maar bij ${roles}.`,
      `“${inject}” did not come to “${to}” but to ${roles}.`,
    ),
  ]
}

const messagesWords = (ending: Ending, expected: Expectation & { kind: 'messages' }, language: Language): Said => {
  const came = arrivedIn(ending, expected.to, expected.phase)
  const missing = expected.are.filter((id) => !came.includes(id))
  const extra = came.filter((id) => !expected.are.includes(id))
  return [
    ...missing.flatMap((id) => arrivedWords(ending, { kind: 'arrived', inject: id, to: expected.to }, language)),
    ...(extra.length === 0
      ? []
      : [
          pick(
            language,
            `Ook aangekomen, maar niet verwacht: ${names(extra)}.`,
            `Arrived too, but not expected: ${names(extra)}.`,
          ),
        ]),
  ]
}

const townWords = ({ state }: Ending, { values }: Expectation & { kind: 'town' }, language: Language): Said =>
  Object.entries(values).flatMap(([id, value]) => {
    const is = state.town.indicators[id]
    const moves = Object.values(state.town.changes).filter(({ indicator }) => indicator === id)
    if (is === value) return []
    const steps = moves.map(({ change }) => (change > 0 ? `+${change}` : String(change))).join(' ')
    return [
      pick(
        language,
        `“${id}” staat op ${is}, niet op ${value} (${steps}).`,
        `“${id}” stands at ${is}, not at ${value} (${steps}).`,
      ),
    ]
  })

const outcomeWords = (ending: Ending, { outcome }: Expectation & { kind: 'outcome' }, language: Language): Said => {
  const { game, state, story } = ending
  const wanted = game.scenario.outcomes.find(({ id }) => id === outcome)
  const came = pick(
    language,
    `De afloop is “${ending.outcome}”, niet “${outcome}”.`,
    `The outcome is “${ending.outcome}”, not “${outcome}”.`,
  )
  const missing = wanted?.when ? releaseWords(game, state, missingFor(state, story, wanted.when), language) : []
  const earlier = pick(
    language,
    'Haar voorwaarde klopt, maar een eerdere afloop gaat voor.',
    'Its condition holds, but an earlier outcome comes first.',
  )
  return [came, ...(missing.length === 0 ? [earlier] : missing)]
}

/** Why an expectation did not come true, in plain sentences. */
export const missWords = (ending: Ending, expected: Expectation, language: Language): Said => {
  const { game, state, story } = ending
  switch (expected.kind) {
    case 'arrived':
      return arrivedWords(ending, expected, language)
    case 'messages':
      return messagesWords(ending, expected, language)
    case 'town':
      return townWords(ending, expected, language)
    case 'course':
      return expected.points.flatMap(({ by, values }) =>
        townWords(earlier(ending, by), { kind: 'town', values }, language).map((line) => `${showMoment(by)}: ${line}`),
      )
    case 'outcome':
      return outcomeWords(ending, expected, language)
    case 'home':
      return homeWords(ending, expected, language)
    case 'condition':
      return releaseWords(game, state, missingFor(state, story, expected.condition), language)
    case 'not':
      return unwantedWords(ending, expected.of, language)
  }
}

/** What came true that should not have. */
const unwantedWords = (ending: Ending, expected: Expectation, language: Language): Said => {
  const { game, state, story } = ending
  switch (expected.kind) {
    case 'arrived':
      return whyWords(game, expected.inject, why(game, ending, expected.inject), language)
    case 'condition':
      return releaseWords(game, state, missingFor(state, story, expected.condition, false), language)
    case 'outcome':
      return [
        pick(language, `De afloop is toch “${expected.outcome}”.`, `The outcome is “${expected.outcome}” after all.`),
      ]
    default:
      return [pick(language, 'Dit kwam uit, en dat mocht niet.', 'This came true, and was not to.')]
  }
}
