import type { Intervention, TableState } from '@natte-meren/engine'
import type { InterventionView, LedgerRow } from '@natte-meren/protocol'
import { type Lens, read, type Texts } from './context.ts'

/** What an intervention was about, in the words of the scenario or of the facilitator. */
const aboutOf = ({ game, say }: Lens, { inbox }: TableState, texts: Texts, { about }: Intervention): string | null => {
  if (about === null) return null
  const own = inbox.own[about]
  if (own) return read(texts, own.subject)
  const named = game.injects.get(about)?.subject ?? game.decisions.get(about)?.title ?? game.roles.get(about)?.name
  return named ? say(named) : null
}

/** Everything that the facilitator did at a table beyond leading the story, in order. */
export const projectLedger = (lens: Lens, state: TableState, texts: Texts): Record<string, InterventionView> =>
  Object.fromEntries(
    Object.entries(state.ledger).map(([id, done]) => {
      const { kind, amount, story, order, whole } = done
      return [id, { id, kind, about: aboutOf(lens, state, texts, done), amount, story, order, whole }]
    }),
  )

/** How much that was. */
export const ledgerRowOf = (ledger: TableState['ledger']): LedgerRow => {
  const counts: LedgerRow['counts'] = {}
  let seconds = 0
  for (const { kind, amount } of Object.values(ledger))
    if (kind === 'time') seconds += amount
    else counts[kind] = (counts[kind] ?? 0) + 1
  return { seconds, counts }
}
