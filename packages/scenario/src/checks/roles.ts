import type { Whole } from '../draft.ts'
import { type Problem, problem } from '../problem.ts'
import type { Role } from '../role.ts'

/** The cast: cover and deputies that end somewhere, and something to tell for everybody. */
export const checkRoles = (whole: Whole): Problem[] => [
  ...cycles(whole, 'coveredBy', 'covered_by', 'role/cover-cycle'),
  ...cycles(whole, 'deputy', 'deputy', 'role/deputy-cycle'),
  ...plates(whole),
  ...uncovered(whole),
  ...deciders(whole),
  ...withoutSecret(whole),
]

const cycles = (
  { roles }: Whole,
  field: 'coveredBy' | 'deputy',
  written: string,
  code: 'role/cover-cycle' | 'role/deputy-cycle',
): Problem[] => {
  const next = new Map(roles.data.roles.map((role) => [role.id, role[field] ?? null]))
  const reported = new Set<string>()
  return roles.data.roles.flatMap(({ id }, index) => {
    const chain: string[] = []
    for (let at: string | null = id; at !== null && !chain.includes(at); at = next.get(at) ?? null) chain.push(at)
    const closes = next.get(chain.at(-1) ?? '') === id
    if (!closes || chain.some((role) => reported.has(role))) return []
    for (const role of chain) reported.add(role)
    const cycle = [...chain, id].join(' → ')
    return [problem(code, { file: roles.file, path: ['roles', index, written] }, { cycle })]
  })
}

const plates = ({ roles }: Whole): Problem[] => {
  const first = new Map<string, string>()
  return roles.data.roles.flatMap(({ id, code: plate }, index) => {
    const other = first.get(plate)
    if (other === undefined) {
      first.set(plate, id)
      return []
    }
    const place = { file: roles.file, path: ['roles', index, 'code'] }
    return [problem('role/duplicate-code', place, { plate, other })]
  })
}

const uncovered = ({ roles }: Whole): Problem[] =>
  roles.data.roles.flatMap(({ id, played, coveredBy }, index) => {
    if (played === 'always' || coveredBy !== null) return []
    const place = { file: roles.file, path: ['roles', index, 'played'] }
    return [problem('role/not-covered', place, { role: id, example: otherRole(roles.data.roles, id) })]
  })

const otherRole = (roles: readonly Role[], id: string): string =>
  roles.find((role) => role.id !== id && role.played === 'always')?.id ?? ''

const deciders = ({ roles, phases }: Whole): Problem[] => {
  const deciding = new Set(phases.map(({ data }) => data.decision?.decider))
  return roles.data.roles.flatMap(({ id, deputy }, index) => {
    if (deputy !== undefined || !deciding.has(id)) return []
    const place = { file: roles.file, path: ['roles', index, 'id'] }
    return [problem('role/no-deputy', place, { role: id, example: otherRole(roles.data.roles, id) })]
  })
}

const withoutSecret = ({ roles, facts, phases }: Whole): Problem[] => {
  const busy = new Set([
    ...facts.data.facts.flatMap(({ holders }) => holders),
    ...phases.flatMap(({ data }) => data.injects.flatMap(({ to }) => (to === 'all' ? [] : to))),
  ])
  return roles.data.roles.flatMap(({ id }, index) => {
    const place = { file: roles.file, path: ['roles', index, 'id'] }
    return busy.has(id) ? [] : [problem('role/no-secret', place, { role: id })]
  })
}
