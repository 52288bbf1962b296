import type { Delivery, Game, OwnMessage, TableState } from '@natte-meren/engine'
import type { Message } from '@natte-meren/protocol'
import { type Lens, paragraphs, imageOf, read, type Texts } from './context.ts'

/** A message as a role gets it; `role: null` is everybody at the table. */
export const projectMessage = (lens: Lens, id: string, delivery: Delivery, role: string | null): Message | null => {
  const inject = lens.game.injects.get(id)
  if (!inject) return null
  const { say } = lens
  const covered = delivery.to.find((recipient) => recipient.role === role)?.for ?? null
  const coveredRole = covered === null ? undefined : lens.game.roles.get(covered)
  return {
    id,
    kind: inject.kind,
    from: say(inject.from),
    subject: say(inject.subject),
    body: inject.body ? paragraphs(say(inject.body)) : [],
    sitrep: inject.sitrep
      ? {
          known: inject.sitrep.known.map(say),
          unknown: inject.sitrep.unknown.map(say),
          expected: inject.sitrep.expected.map(say),
        }
      : null,
    plain: inject.plain ? say(inject.plain) : null,
    image: imageOf(lens, inject.image),
    private: inject.to !== 'all',
    coveredFor: coveredRole ? say(coveredRole.name) : null,
    own: false,
    facts: [...inject.facts, ...delivery.folded],
    phase: delivery.phase,
    story: delivery.story,
    order: delivery.order,
  }
}

export const projectOwnMessage = (id: string, sent: OwnMessage, texts: Texts): Message => ({
  id,
  kind: sent.kind,
  from: read(texts, sent.from),
  subject: read(texts, sent.subject),
  body: paragraphs(read(texts, sent.text)),
  sitrep: null,
  plain: null,
  image: null,
  private: sent.to !== 'all',
  coveredFor: null,
  own: true,
  facts: [],
  phase: sent.phase,
  story: sent.story,
  order: sent.order,
})

/** Whether a role may see a message; without a role only what went to all. */
const mayRead = (game: Game, id: string, delivery: Delivery, role: string | null): boolean =>
  role === null ? game.injects.get(id)?.to === 'all' : delivery.to.some((recipient) => recipient.role === role)

const mayReadOwn = (sent: OwnMessage, role: string | null): boolean =>
  sent.to === 'all' || sent.to.some((recipient) => recipient.role === role)

/** The messages of a role, or of everybody; a message that was shown before is the same object again. */
export const inboxProjector = (lens: Lens, role: string | null) => {
  const known = new WeakMap<Delivery, Message | null>()
  let last: { inbox: TableState['inbox']; messages: Record<string, Message> } | null = null
  const messageOf = (id: string, delivery: Delivery): Message | null => {
    const before = known.get(delivery)
    if (before !== undefined) return before
    const message = mayRead(lens.game, id, delivery, role) ? projectMessage(lens, id, delivery, role) : null
    known.set(delivery, message)
    return message
  }
  return (inbox: TableState['inbox'], texts: Texts): Record<string, Message> => {
    if (last?.inbox === inbox) return last.messages
    const messages: Record<string, Message> = {}
    for (const [id, delivery] of Object.entries(inbox.deliveries)) {
      const message = messageOf(id, delivery)
      if (message) messages[id] = message
    }
    for (const [id, sent] of Object.entries(inbox.own))
      if (mayReadOwn(sent, role)) messages[id] = projectOwnMessage(id, sent, texts)
    last = { inbox, messages }
    return messages
  }
}
