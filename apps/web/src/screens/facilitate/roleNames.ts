import type { RoleCard } from '@natte-meren/protocol'
import { list, type TextLanguage } from '../../shared/i18n/catalogue.ts'

type Roles = Readonly<Record<string, RoleCard>>

/** "CISO en IT": roles by their letters, in a sentence. */
export const codesOf = (roles: Roles, ids: readonly string[], language: TextLanguage): string =>
  list(
    language,
    ids.map((id) => roles[id]?.code ?? id),
  )

export const codeOf = (roles: Roles, id: string): string => roles[id]?.code ?? id
export const nameOf = (roles: Roles, id: string): string => roles[id]?.name ?? id

/** Roles that somebody plays, in the scenario's order. */
export const playedRoles = (roles: Roles): string[] =>
  Object.values(roles)
    .filter((role) => Object.keys(role.seats).length > 0)
    .map((role) => role.id)
