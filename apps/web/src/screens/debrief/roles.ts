import type { RoleCard } from '@natte-meren/protocol'

export type Roles = Readonly<Record<string, RoleCard>>

/** The named values of the town, by id, for what a decision did. */
export type Indicators = Readonly<Record<string, { readonly name: string }>>

/** All that most need of a role: its letters and its name. */
export type RoleNames = Readonly<Record<string, Pick<RoleCard, 'code' | 'name'>>>

export const roleName = (roles: RoleNames, role: string): string => roles[role]?.name ?? role

export const roleCode = (roles: RoleNames, role: string): string => roles[role]?.code ?? role

/** The decider first, then in the order of the table. */
export const roleOrder = (roles: Roles): string[] =>
  Object.values(roles)
    .sort((a, b) => Number(b.decides) - Number(a.decides))
    .map(({ id }) => id)
