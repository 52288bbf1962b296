import type { DebriefDecision } from '@natte-meren/protocol'

export interface OptionRow {
  id: string
  label: string
  chosen: boolean
  /** Roles whose last advice it was, and roles that left it after the talk. */
  advised: string[]
  left: string[]
}

/** The options side by side, with who advised what, first and last. */
export const optionRows = (decision: DebriefDecision): OptionRow[] =>
  decision.options.map(({ id, label }) => {
    const given = Object.entries(decision.advice).flatMap(([role, entry]) => (entry ? [{ role, ...entry }] : []))
    return {
      id,
      label,
      chosen: decision.taken?.option === id,
      advised: given.filter(({ advice }) => advice.option === id).map(({ role }) => role),
      left: given
        .filter(({ advice, first }) => first !== null && first.option === id && advice.option !== id)
        .map(({ role }) => role),
    }
  })

/** Roles that gave no advice, or did not know yet. */
export const undecidedRoles = (decision: DebriefDecision): string[] =>
  Object.entries(decision.advice).flatMap(([role, entry]) =>
    entry === null || entry.advice.option === null ? [role] : [],
  )

export const optionLabel = (decision: DebriefDecision, option: string | null): string | null =>
  decision.options.find(({ id }) => id === option)?.label ?? null

export const chosenLabel = (decision: DebriefDecision): string | null =>
  decision.taken === null ? null : optionLabel(decision, decision.taken.option)
