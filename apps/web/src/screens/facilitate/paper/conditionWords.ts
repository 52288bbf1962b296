import type { PaperCondition } from '@natte-meren/protocol'
import { formatStoryShort } from '../../../shared/format/days.ts'
import { type Catalogue, catalogue, type TextLanguage } from '../../../shared/i18n/catalogue.ts'

const bare = (sentence: string) => sentence.replace(/[.!]$/, '')

const conditionTexts = catalogue(
  {
    and: ' en ',
    or: ' of ',
    not: (what: string) => `niet: ${what}`,
    never: 'dit komt in deze versie niet voor',
    decided: (decision: string) => `over ‘${decision}’ is besloten`,
    chosen: (decision: string, options: string) => `bij ‘${decision}’ is gekozen: ${options}`,
    undecided: (decision: string) => `over ‘${decision}’ is niet besloten`,
    atLeast: (name: string, value: number) => `${name} is ${value} of meer`,
    atMost: (name: string, value: number) => `${name} is ${value} of minder`,
    shared: (fact: string) => `gedeeld is ‘${bare(fact)}’`,
    known: (role: string, fact: string) => `${role} weet ‘${bare(fact)}’`,
    duty: {
      running: (duty: string) => `‘${duty}’ loopt`,
      met: (duty: string) => `‘${duty}’ is gedaan`,
      missed: (duty: string) => `‘${duty}’ is te laat`,
    },
    from: (moment: string) => `vanaf ${moment}`,
    until: (moment: string) => `tot en met ${moment}`,
    delivered: (subject: string) => `bericht ‘${bare(subject)}’ is gekomen`,
    played: (role: string) => `iemand speelt ${role}`,
  },
  {
    and: ' and ',
    or: ' or ',
    not: (what) => `not: ${what}`,
    never: 'this does not occur in this edition',
    decided: (decision) => `‘${decision}’ was decided`,
    chosen: (decision, options) => `at ‘${decision}’ the choice was: ${options}`,
    undecided: (decision) => `‘${decision}’ was not decided`,
    atLeast: (name, value) => `${name} is ${value} or more`,
    atMost: (name, value) => `${name} is ${value} or less`,
    shared: (fact) => `‘${bare(fact)}’ was shared`,
    known: (role, fact) => `${role} knows ‘${bare(fact)}’`,
    duty: {
      running: (duty) => `‘${duty}’ is running`,
      met: (duty) => `‘${duty}’ was done`,
      missed: (duty) => `‘${duty}’ is too late`,
    },
    from: (moment) => `from ${moment}`,
    until: (moment) => `up to ${moment}`,
    delivered: (subject) => `message ‘${bare(subject)}’ has come`,
    played: (role) => `somebody plays ${role}`,
  },
)

type Words = typeof conditionTexts extends Catalogue<infer T> ? T : never

const range = (t: Words, { name, min, max }: PaperCondition & { kind: 'indicator' }): string =>
  [min === null ? [] : [t.atLeast(name, min)], max === null ? [] : [t.atMost(name, max)]].flat().join(t.and)

/** A condition as a clause that a person can check at the table. */
export const conditionWords = (condition: PaperCondition, storyStart: string, language: TextLanguage): string => {
  const t = conditionTexts[language]
  const moment = (minutes: number) => formatStoryShort(minutes, storyStart, language)
  const say = (each: PaperCondition, inside: boolean): string => {
    switch (each.kind) {
      case 'all':
      case 'any': {
        if (each.of.length === 0) return t.never
        const joined = each.of.map((part) => say(part, true)).join(each.kind === 'all' ? t.and : t.or)
        return inside && each.of.length > 1 ? `(${joined})` : joined
      }
      case 'not':
        return t.not(say(each.of, true))
      case 'decided':
        return each.options.length === 0 ? t.decided(each.decision) : t.chosen(each.decision, each.options.join(t.or))
      case 'undecided':
        return t.undecided(each.decision)
      case 'indicator':
        return range(t, each)
      case 'shared':
        return t.shared(each.fact)
      case 'known':
        return t.known(each.role, each.fact)
      case 'duty':
        return t.duty[each.is](each.duty)
      case 'time': {
        const { from, until } = each
        return [from === null ? [] : [t.from(moment(from))], until === null ? [] : [t.until(moment(until))]]
          .flat()
          .join(t.and)
      }
      case 'delivered':
        return t.delivered(each.subject)
      case 'played':
        return t.played(each.role)
    }
  }
  return say(condition, false)
}
