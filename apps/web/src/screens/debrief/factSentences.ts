import { formatStory } from '../../shared/format/days.ts'
import type { TextLanguage } from '../../shared/i18n/catalogue.ts'
import { type DebriefTexts, debriefTexts } from './debriefTexts.ts'
import type { FactMap, FactRow } from './factMap.ts'
import { type Roles, roleName } from './roles.ts'

export interface Telling {
  roles: Roles
  storyStart: string
  language: TextLanguage
}

const quoted = (titles: readonly string[]): string[] => titles.map((title) => `“${title}”`)

/** The headline of the scene: how many of the facts that mattered the decider had every time. */
export const factsHeadline = (map: FactMap, texts: DebriefTexts): string =>
  map.counted === 0 ? texts.facts.headlineNone : texts.facts.headline(map.inTime, map.counted)

/** What the row shows, in one sentence that says what happened and blames nobody. */
export const factSentence = (row: FactRow, { roles, language }: Telling): string => {
  const texts = debriefTexts[language].facts.sentence
  const titles = (inTime: (value: boolean | null) => boolean) =>
    quoted(row.decisions.filter((decision) => inTime(decision.inTime)).map(({ title }) => title))
  switch (row.verdict) {
    case 'inTime':
      return texts.inTime(titles((value) => value === true))
    case 'late':
      return texts.late(titles((value) => value === false))
    case 'never':
      return texts.never([...new Set(row.held.map(({ role }) => roleName(roles, role)))])
    case 'open':
      return texts.open(titles(() => true))
  }
}

export interface FactLine {
  held: string[]
  shared: string
  decider: string
  decisions: string[]
}

/** The cells of the table that says the same as the chart. */
export const factLine = (row: FactRow, { roles, storyStart, language }: Telling): FactLine => {
  const texts = debriefTexts[language].facts
  const time = (story: number) => formatStory(story, storyStart, language)
  const { shared } = row
  return {
    held: row.held.map(({ role, story }) => texts.heldAt(roleName(roles, role), time(story))),
    shared:
      shared === null
        ? texts.notShared
        : (shared.kind === 'told' ? texts.toldBy : texts.tabledBy)(roleName(roles, shared.role), time(shared.story)),
    decider: row.deciderFrom === null ? texts.notAtMayor : time(row.deciderFrom),
    decisions: row.decisions.map(({ title, inTime }) => {
      if (inTime === null) return texts.undecided(title)
      if (inTime) return texts.before(title)
      return row.deciderFrom === null ? texts.missing(title) : texts.after(title)
    }),
  }
}
