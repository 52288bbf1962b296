import type { FactView, Message } from '@natte-meren/protocol'

export type Facts = Readonly<Record<string, FactView>>

/** Told and tabled both count as shared. */
export const isShared = (fact: FactView): boolean => fact.mine?.told === true || fact.tabled !== null

/** Facts on the table, newest first. */
export const selectTabled = (facts: Facts): FactView[] =>
  Object.values(facts)
    .filter((fact) => fact.tabled !== null)
    .sort((a, b) => (b.tabled?.order ?? 0) - (a.tabled?.order ?? 0))

export const selectMine = (facts: Facts): FactView[] => Object.values(facts).filter((fact) => fact.mine !== undefined)

export const selectUnshared = (facts: Facts): FactView[] => selectMine(facts).filter((fact) => !isShared(fact))

/** Facts of a message that this role holds. */
export const selectFactsOf = (facts: Facts, message: Pick<Message, 'facts'>): FactView[] =>
  message.facts.flatMap((id) => {
    const fact = facts[id]
    return fact?.mine ? [fact] : []
  })

/** Facts that this role holds without a message: what it knew from the start. */
export const selectKnownFromStart = (facts: Facts, messages: readonly Pick<Message, 'facts'>[]): FactView[] => {
  const inMessages = new Set(messages.flatMap((message) => message.facts))
  return selectMine(facts).filter((fact) => !inMessages.has(fact.id))
}
