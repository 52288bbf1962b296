import type { LogEntry, TableEvent } from '@natte-meren/engine'

/** What the log of a table without steps back says, event by event: read by itself, without the engine's folds. */
export class Told {
  readonly words = new Map<string, string>()
  readonly advice = new Map<string, string | null>()
  readonly revealed = new Set<string>()
  readonly proposed = new Map<string, { option: string; role: string; order: number; explanation: string }>()
  readonly taken = new Set<string>()
  readonly deferred = new Set<string>()
  readonly dissents: string[] = []
  readonly shared: string[] = []
  readonly held = new Map<string, number>()
  readonly told = new Map<string, number>()
  readonly tabled = new Map<string, number>()

  constructor({ log }: { readonly log: readonly LogEntry[] }) {
    for (const { events } of log) for (const { event, version: order } of events) this.#hear(event, order)
  }

  /** When the role had the fact from its own message, or heard it at the table. */
  reached(fact: string, role: string): number {
    const ways = [this.held.get(`${fact} ${role}`), this.told.get(fact), this.tabled.get(fact)]
    return Math.min(...ways.map((way) => way ?? Number.POSITIVE_INFINITY))
  }

  #hear(event: TableEvent, order: number): void {
    const hold = (fact: string, to: readonly { role: string }[]) => {
      for (const { role } of to) if (!this.held.has(`${fact} ${role}`)) this.held.set(`${fact} ${role}`, order)
    }
    switch (event.type) {
      case 'WordSaid':
        this.words.set(event.seat, event.word)
        return
      case 'AdviceGiven':
      case 'AdviceRevised':
        this.advice.set(`${event.decision} ${event.role}`, event.option)
        return
      case 'AdviceRevealed':
        this.revealed.add(event.decision)
        return
      case 'DecisionProposed':
        this.proposed.set(event.decision, { ...event, order })
        return
      case 'DecisionTaken':
        this.taken.add(event.decision)
        return
      case 'DecisionDeferred':
        this.deferred.add(event.decision)
        return
      case 'DissentRecorded':
        this.dissents.push(event.decision)
        return
      case 'QuestionSaved':
        if (event.shared) this.shared.push(event.question)
        return
      case 'FactHeld':
        hold(event.fact, event.to)
        return
      case 'InjectDelivered':
        for (const fact of event.facts) hold(fact, event.to)
        return
      case 'FactShared':
        this[event.how].set(event.fact, order)
        return
      case 'FactTakenBack':
        // The card is taken back first, what was said stays said.
        if (!this.tabled.delete(event.fact)) this.told.delete(event.fact)
    }
  }
}
