import { type FactState, type TableState, takeBackMs } from '@natte-meren/engine'
import type { FactView } from '@natte-meren/protocol'
import { type Lens, readOrNull, type Texts } from './context.ts'

const takeBack = (fact: FactState, role: string | null, phaseStart: number): number | null => {
  const shared = fact.tabled ?? fact.told
  return role !== null && shared?.role === role ? shared.play + takeBackMs - phaseStart : null
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
    views[id] = {
      id,
      sentence: say(known.sentence),
      mine,
      told: role !== null && fact.told?.role === role,
      tabled: fact.tabled && {
        role: fact.tabled.role,
        words: readOrNull(texts, fact.tabled.words),
        story: fact.tabled.story,
        order: fact.tabled.order,
      },
      takeBackMs: takeBack(fact, role, phaseStart),
    }
  }
  return views
}
