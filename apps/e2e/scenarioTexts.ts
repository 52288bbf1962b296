import { fileURLToPath } from 'node:url'
import { readScenarioFolder } from '@natte-meren/library'

const folder = fileURLToPath(new URL('../../scenarios/natte-meren', import.meta.url))

/** What the scenario writes for some eyes only, in Dutch. */
export interface ScenarioTexts {
  /** The longest paragraph of each private message, by the role that gets them at this table. */
  readonly messages: Readonly<Record<string, readonly string[]>>
  /** Sentences of facts that never come in a message to all, each with the roles that hold it. */
  readonly facts: readonly { readonly sentence: string; readonly holders: ReadonlySet<string> }[]
  /** Lines for the facilitator. */
  readonly notes: readonly string[]
}

/** Reads it from the scenario itself, so that what an author adds tomorrow is watched as well. */
export const readScenarioTexts = async (seated: readonly string[]): Promise<ScenarioTexts> => {
  const read = await readScenarioFolder(folder)
  if (typeof read === 'string' || read.scenario === null) throw new Error('The scenario cannot be read.')
  const { roles, phases, facts } = read.scenario
  const coverOf = (role: string): string => {
    const cover = roles.find(({ id }) => id === role)?.coveredBy ?? null
    return seated.includes(role) || cover === null ? role : coverOf(cover)
  }
  const injects = phases.flatMap((phase) => phase.injects)
  const messages: Record<string, string[]> = Object.fromEntries(seated.map((role) => [role, []]))
  for (const { to, body } of injects) {
    if (to === 'all' || body === undefined) continue
    const longest = body.nl.split('\n').reduce((longer, line) => (line.length > longer.length ? line : longer), '')
    for (const role of new Set(to.map(coverOf))) messages[role]?.push(longest.trim())
  }
  const fromStart = (fact: string) => facts.find(({ id }) => id === fact)?.holders ?? []
  const privateFacts = facts
    .filter(({ id }) => !injects.some((inject) => inject.to === 'all' && inject.facts.includes(id)))
    .map(({ id, sentence }) => {
      const sent = injects.filter((inject) => inject.facts.includes(id)).flatMap(({ to }) => to)
      return { sentence: sentence.nl, holders: new Set([...sent, ...fromStart(id)].map(coverOf)) }
    })
  const notes = phases.flatMap((phase) =>
    [phase.notes, phase.decision?.notes].flatMap((lines) =>
      [...(lines?.say ?? []), ...(lines?.ask ?? []), ...(lines?.watch ?? [])].map(({ nl }) => nl),
    ),
  )
  return { messages, facts: privateFacts, notes }
}
