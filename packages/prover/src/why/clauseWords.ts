import type { Game, TableState } from '@natte-meren/engine'
import { inLanguage, type Language, type Localised, showMoment } from '@natte-meren/scenario'
import type { Clause } from './why.ts'

/** What a clause asks for, and how it stood at a table, in plain words. */
export interface ClauseWords {
  readonly asks: string
  readonly was: string
}

interface Speech {
  readonly game: Game
  readonly state: TableState
  readonly say: (text: Localised) => string
  readonly pick: (nl: string, en: string) => string
}

const quoted = (text: string): string => `“${text}”`

const roleName = ({ game, say }: Speech, id: string): string => {
  const role = game.roles.get(id)
  return role ? say(role.name) : id
}

const factName = ({ game, say }: Speech, id: string): string => {
  const fact = game.facts.get(id)
  return fact ? quoted(say(fact.sentence)) : id
}

const decisionWords = (speech: Speech, id: string, options: readonly string[]): ClauseWords => {
  const { game, state, say, pick } = speech
  const decision = game.decisions.get(id)
  const label = (option: string): string => {
    const found = decision?.options.find((one) => one.id === option)
    return found ? quoted(say(found.label)) : option
  }
  const title = decision ? quoted(say(decision.title)) : id
  const made = state.decisions[id]
  const chosen = made?.status === 'taken' && made.proposal ? label(made.proposal.option) : null
  const wanted = options.map(label).join(pick(' of ', ' or '))
  return {
    asks:
      options.length === 0
        ? pick(`het besluit ${title} is genomen`, `the decision ${title} was taken`)
        : pick(`bij ${title} is gekozen: ${wanted}`, `at ${title} the choice was ${wanted}`),
    was: chosen
      ? pick(`gekozen is ${chosen}`, `the choice was ${chosen}`)
      : pick('er is geen besluit', 'there is no decision'),
  }
}

const indicatorWords = (
  { game, state, say, pick }: Speech,
  { indicator, min, max }: Clause & { kind: 'indicator' },
): ClauseWords => {
  const known = game.indicators.get(indicator)
  const bounds = [
    ...(min === null ? [] : [pick(`minstens ${min}`, `at least ${min}`)]),
    ...(max === null ? [] : [pick(`hoogstens ${max}`, `at most ${max}`)]),
  ].join(pick(' en ', ' and '))
  return {
    asks: pick(
      `${known ? say(known.name) : indicator} is ${bounds}`,
      `${known ? say(known.name) : indicator} is ${bounds}`,
    ),
    was: pick(`het is ${state.town.indicators[indicator] ?? 0}`, `it is ${state.town.indicators[indicator] ?? 0}`),
  }
}

const dutyStates = {
  running: { nl: 'loopt', en: 'is running' },
  met: { nl: 'is gehaald', en: 'was met' },
  missed: { nl: 'is gemist', en: 'was missed' },
} as const

const dutyWords = ({ game, state, say, pick }: Speech, { duty, is }: Clause & { kind: 'duty' }): ClauseWords => {
  const known = game.duties.get(duty)
  const status = state.duties[duty]?.status
  const name = known ? quoted(say(known.title)) : duty
  return {
    asks: `${pick('de plicht', 'the duty')} ${name} ${pick(dutyStates[is].nl, dutyStates[is].en)}`,
    was: status
      ? `${pick('die', 'it')} ${pick(dutyStates[status].nl, dutyStates[status].en)}`
      : pick('die begon niet', 'it never started'),
  }
}

const sharedWords = (speech: Speech, fact: string): ClauseWords => {
  const { state, pick } = speech
  const known = state.facts[fact]
  const holders = Object.keys(known?.holders ?? {}).map((role) => roleName(speech, role))
  const shared = Boolean(known?.told ?? known?.tabled)
  const lay = holders.length > 0 ? holders.join(', ') : pick('niemand', 'nobody')
  return {
    asks: pick(`het feit ${factName(speech, fact)} is gedeeld`, `the fact ${factName(speech, fact)} was shared`),
    was: shared ? pick('het is gedeeld', 'it was shared') : pick(`het bleef bij: ${lay}`, `it stayed with: ${lay}`),
  }
}

const knownWords = (speech: Speech, { fact, role }: Clause & { kind: 'known' }): ClauseWords => {
  const { pick } = speech
  const name = roleName(speech, role)
  return {
    asks: pick(`${name} weet: ${factName(speech, fact)}`, `${name} knows: ${factName(speech, fact)}`),
    was: sharedWords(speech, fact).was,
  }
}

const timeWords = ({ pick }: Speech, { from, until }: Clause & { kind: 'time' }): ClauseWords => {
  const bounds = [
    ...(from === null ? [] : [pick(`vanaf ${showMoment(from)}`, `from ${showMoment(from)}`)]),
    ...(until === null ? [] : [pick(`tot en met ${showMoment(until)}`, `until ${showMoment(until)}`)]),
  ].join(' ')
  return {
    asks: pick(`het is in het verhaal ${bounds}`, `the story is ${bounds}`),
    was: pick('dat moment was het niet', 'it was not that moment'),
  }
}

const wordsFor = (speech: Speech, clause: Clause): ClauseWords => {
  const { game, state, say, pick } = speech
  switch (clause.kind) {
    case 'decided':
      return decisionWords(speech, clause.decision, clause.options)
    case 'undecided': {
      const decision = game.decisions.get(clause.decision)
      const title = decision ? quoted(say(decision.title)) : clause.decision
      const { was } = decisionWords(speech, clause.decision, [])
      return { asks: pick(`${title} bleef zonder besluit`, `${title} went by without a decision`), was }
    }
    case 'flag': {
      const about = game.scenario.flags.find(({ id }) => id === clause.flag)?.about ?? ''
      const set = clause.flag in state.town.flags
      return {
        asks: pick(
          `het verhaal onthoudt “${clause.flag}” (${about})`,
          `the story remembers “${clause.flag}” (${about})`,
        ),
        was: set ? pick('dat is zo', 'it does') : pick('dat is niet zo', 'it does not'),
      }
    }
    case 'indicator':
      return indicatorWords(speech, clause)
    case 'shared':
      return sharedWords(speech, clause.fact)
    case 'known':
      return knownWords(speech, clause)
    case 'duty':
      return dutyWords(speech, clause)
    case 'time':
      return timeWords(speech, clause)
    case 'delivered': {
      const inject = game.injects.get(clause.inject)
      const name = inject ? quoted(say(inject.subject)) : clause.inject
      const came = clause.inject in state.inbox.deliveries
      return {
        asks: pick(`het bericht ${name} is aangekomen`, `the message ${name} has arrived`),
        was: came ? pick('het kwam aan', 'it arrived') : pick('het kwam niet aan', 'it did not arrive'),
      }
    }
    case 'played':
      return {
        asks: pick(`iemand speelt ${roleName(speech, clause.role)}`, `somebody plays ${roleName(speech, clause.role)}`),
        was: pick('die stoel telt niet mee', 'that seat does not count'),
      }
  }
}

/** A clause in plain words, with how it stood in a state. */
export const clauseWords = (game: Game, state: TableState, clause: Clause, language: Language): ClauseWords =>
  wordsFor(
    { game, state, say: (text) => inLanguage(text, language), pick: (nl, en) => (language === 'nl' ? nl : en) },
    clause,
  )
