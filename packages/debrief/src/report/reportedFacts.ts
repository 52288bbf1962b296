import type { Lens } from '@natte-meren/projection'
import type { Duty, Fact } from '@natte-meren/scenario'
import type { ReportedDuty, ReportedFact, Share } from './report.ts'
import type { FoundFact, TableFindings } from './tableFindings.ts'

const roleName = ({ game, say }: Lens, id: string): string => {
  const role = game.roles.get(id)
  return role ? say(role.name) : id
}

/** At how many of the tables with that decision the decider had a fact before it. */
export const inTimeFor = (tables: readonly TableFindings[], fact: string, decision: string): Share => {
  const known = tables.map(({ facts }) => facts[fact]?.inTime[decision] ?? null).filter((inTime) => inTime !== null)
  return { tables: known.filter(Boolean).length, of: known.length }
}

/** One key fact over the tables where it came up; null when it came up nowhere. */
export const reportedFact = (lens: Lens, tables: readonly TableFindings[], fact: Fact): ReportedFact | null => {
  const all = tables.flatMap(({ facts }) => facts[fact.id] ?? [])
  if (all.length === 0) return null
  const count = (holds: (found: FoundFact) => boolean): number => all.filter(holds).length
  return {
    id: fact.id,
    sentence: lens.say(fact.sentence),
    cameUp: all.length,
    held: lens.game.scenario.roles.flatMap(({ id }) => {
      const held = count((found) => found.held.includes(id))
      return held === 0 ? [] : [{ role: roleName(lens, id), tables: held }]
    }),
    told: count(({ told }) => told),
    tabled: count(({ tabled }) => tabled),
    kept: count(({ told, tabled }) => !told && !tabled),
    decisions: fact.matters.flatMap((id) => {
      const decision = lens.game.decisions.get(id)
      const inTime = inTimeFor(tables, fact.id, id)
      if (!decision || inTime.of === 0) return []
      return [{ title: lens.say(decision.title), inTime }]
    }),
  }
}

/** One duty over the tables where its clock ran; null when it ran nowhere. */
export const reportedDuty = (lens: Lens, tables: readonly TableFindings[], duty: Duty): ReportedDuty | null => {
  const all = tables.flatMap(({ duties }) => duties[duty.id] ?? [])
  if (all.length === 0) return null
  return {
    id: duty.id,
    title: lens.say(duty.title),
    law: lens.say(duty.law.name),
    holder: roleName(lens, duty.holder),
    started: all.length,
    met: all.filter((status) => status === 'met').length,
    missed: all.filter((status) => status === 'missed').length,
  }
}
