import type { Lens } from '@natte-meren/projection'
import { byText } from './naming.ts'
import type { ReportedIntervention } from './report.ts'
import type { TableFindings } from './tableFindings.ts'

/** What the scenario calls it; what a facilitator typed is not in a report. */
const aboutOf = ({ game, say }: Lens, about: string | null): string | null => {
  if (about === null) return null
  const named = game.injects.get(about)?.subject ?? game.decisions.get(about)?.title ?? game.roles.get(about)?.name
  return named ? say(named) : null
}

/** Interventions by what was done and about what, so that it shows where tables were treated alike. */
export const reportedInterventions = (lens: Lens, tables: readonly TableFindings[]): ReportedIntervention[] => {
  const merged = new Map<string, ReportedIntervention & { readonly at: ReadonlySet<number> }>()
  for (const { number, interventions } of tables)
    for (const { kind, about, amount, whole } of interventions) {
      const name = aboutOf(lens, about)
      const key = `${kind}|${name}|${whole}`
      const known = merged.get(key)
      const at = new Set([...(known?.at ?? []), number])
      merged.set(key, {
        kind,
        about: name,
        times: (known?.times ?? 0) + 1,
        seconds: (known?.seconds ?? 0) + (kind === 'time' ? amount : 0),
        tables: at.size,
        whole,
        at,
      })
    }
  return [...merged.values()]
    .map(({ at: _, ...intervention }) => intervention)
    .sort((a, b) => byText(a.kind, b.kind) || b.times - a.times)
}
