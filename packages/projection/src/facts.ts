import { type FactState, type TableState, takeBackMs } from '@natte-meren/engine'
import type { FactView } from '@natte-meren/protocol'
import { type Lens, read, type Texts } from './context.ts'

const takeBack = (fact: FactState, role: string | null, phaseStart: number): number | null => {
  const shared = fact.tabled ?? fact.told
  return role !== null && shared?.role === role ? shared.play + takeBackMs - phaseStart : null
}

const onTable = (tabled: FactState['tabled'], texts: Texts): FactView['tabled'] => {
  if (!tabled) return null
  const { role, words, story, order } = tabled
  return words === null ? { role, story, order } : { role, words: read(texts, words), story, order }
}

/** Facts that a role holds, and those on the table. What was only told shows on no other device. */
export const projectFacts = (
  { game, say }: Lens,
  facts: TableState['facts'],
  phaseStart: number,
  role: string | null,
  texts: Texts,
): Record<string, FactView> => {
  const views: Record<string, FactView> = {}
  for (const [id, fact] of Object.entries(facts)) {
    const mine = role !== null && role in fact.holders
    const known = game.facts.get(id)
    if (!known || (!mine && !fact.tabled)) continue
    const view: FactView = { id, sentence: say(known.sentence), tabled: onTable(fact.tabled, texts) }
    if (mine) view.mine = { told: fact.told?.role === role, takeBackMs: takeBack(fact, role, phaseStart) }
    views[id] = view
  }
  return views
}
