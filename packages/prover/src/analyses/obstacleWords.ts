import type { Condition, Words } from '@natte-meren/scenario'
import type { ClausePath, Obstacle } from '../machine/whyNever.ts'

/** The part of a condition at a path. */
const clauseAt = (condition: Condition | undefined, path: ClausePath): Condition | undefined => {
  const [step, ...rest] = path
  if (!condition || step === undefined) return condition
  if (condition.kind === 'not') return clauseAt(condition.of, rest)
  if (typeof step === 'number' && 'of' in condition && Array.isArray(condition.of))
    return clauseAt(condition.of[step], rest)
  return clauseAt(condition, rest)
}

const bounds = (low: string | number | null, high: string | number | null, nl: boolean): string => {
  const least = low === null ? '' : `${nl ? 'minstens' : 'at least'} ${low}`
  const most = high === null ? '' : `${nl ? 'hoogstens' : 'at most'} ${high}`
  return [least, most].filter(Boolean).join(nl ? ' en ' : ' and ')
}

const dutyWords = { running: ['loopt', 'running'], met: ['vervuld', 'met'], missed: ['te laat', 'missed'] } as const

/** That a clause never holds, in words. */
const neverHolds = (clause: Condition): Words => {
  switch (clause.kind) {
    case 'flag':
      return { nl: `de vlag “${clause.flag}” staat dan nooit`, en: `the flag “${clause.flag}” is never set then` }
    case 'decided': {
      const options = clause.options.join(', ')
      return options
        ? {
            nl: `bij “${clause.decision}” is dan nooit “${options}” gekozen`,
            en: `“${options}” was never chosen at “${clause.decision}” then`,
          }
        : { nl: `“${clause.decision}” is dan nooit besloten`, en: `“${clause.decision}” was never decided then` }
    }
    case 'undecided':
      return {
        nl: `“${clause.decision}” is dan nooit zonder besluit gebleven`,
        en: `“${clause.decision}” was never left without a decision then`,
      }
    case 'indicator':
      return {
        nl: `“${clause.indicator}” is dan nooit ${bounds(clause.min, clause.max, true)}`,
        en: `“${clause.indicator}” is never ${bounds(clause.min, clause.max, false)} then`,
      }
    case 'shared':
      return {
        nl: `het feit “${clause.fact}” is dan nooit gedeeld`,
        en: `the fact “${clause.fact}” is never shared then`,
      }
    case 'known':
      return {
        nl: `de rol “${clause.role}” kent het feit “${clause.fact}” dan nooit`,
        en: `the role “${clause.role}” never knows the fact “${clause.fact}” then`,
      }
    case 'duty': {
      const [nl, en] = dutyWords[clause.is]
      return {
        nl: `de plicht “${clause.duty}” is dan nooit ${nl}`,
        en: `the duty “${clause.duty}” is never ${en} then`,
      }
    }
    case 'delivered':
      return {
        nl: `het bericht “${clause.inject}” is dan nooit aangekomen`,
        en: `the inject “${clause.inject}” has never arrived then`,
      }
    case 'played':
      return { nl: `niemand speelt dan “${clause.role}”`, en: `nobody plays “${clause.role}” then` }
    case 'time':
      return { nl: 'het is dan nooit zo laat', en: 'it is never that time then' }
    case 'not':
      return { nl: 'wat hier ontkend wordt geldt dan altijd', en: 'what is denied here always holds then' }
    case 'all':
    case 'any':
      return { nl: 'dit geldt dan nooit', en: 'this never holds then' }
  }
}

/** Why something never happens, in words. */
export const obstacleWords = ({ kind, clause }: Obstacle, condition: Condition | undefined): Words => {
  const part = clauseAt(condition, clause)
  if (kind === 'never' && part) return neverHolds(part)
  if (kind === 'together')
    return {
      nl: 'dit gaat nooit samen met wat ervoor staat',
      en: 'this never goes together with what stands before it',
    }
  if (kind === 'moment') return { nl: 'zijn moment komt nooit', en: 'its moment never comes' }
  if (kind === 'variant')
    return { nl: 'een andere variant komt altijd eerder', en: 'another variant always comes before it' }
  if (kind === 'earlier')
    return {
      nl: 'een afloop die eerder staat gaat altijd voor',
      en: 'an outcome that stands before it always comes first',
    }
  return { nl: 'het komt er nooit van', en: 'it never comes to that' }
}
