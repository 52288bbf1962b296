import type { Recorded, TableEvent } from '@natte-meren/engine'
import type { Secret } from './markScenario.ts'

/** Somebody who looks: a role at the table, one seat of it, or the beamer and whoever looks on (no role). */
export interface Watcher {
  readonly role: string | null
  /** The seat whose own view this is; null for what a role sees on all its devices. */
  readonly seat: string | null
}

/** Who may read a text that was typed. */
interface Typed {
  readonly roles: 'all' | 'none' | readonly string[]
  readonly seat: string | null
  /** In the debrief all may read it. */
  readonly later: boolean
}

type Handlers = { readonly [T in TableEvent['type']]?: (event: Extract<TableEvent, { type: T }>) => void }

const private_ = (seat: string, later: boolean): Typed => ({ roles: 'none', seat, later })
const everyone: Typed = { roles: 'all', seat: null, later: true }

/**
 * What each one at a table may know, worked out from the log alone and not from any projection: the other
 * opinion that a view is held against. What somebody once was allowed to see stays allowed.
 */
export class Ledger {
  readonly #openedPhases = new Set<string>()
  readonly #openChoices = new Set<string>()
  readonly #settled = new Set<string>()
  readonly #taken = new Set<string>()
  readonly #lapsed = new Set<string>()
  readonly #missed = new Set<string>()
  readonly #dutiesOf = new Map<string, Set<string>>()
  readonly #recipients = new Map<string, Set<string>>()
  readonly #holders = new Map<string, Set<string>>()
  readonly #tabled = new Set<string>()
  readonly #typed = new Map<string, Typed>()
  readonly #advice = new Map<string, { role: string; decision: string }>()
  readonly #revealed = new Set<string>()
  readonly #questions = new Map<string, { seat: string; text: string; shared: boolean }>()
  readonly #roles: readonly string[]
  readonly #covers: (role: string) => readonly string[]
  #phase = ''
  #advised: string | null = null
  #outcome: string | null = null
  #ended = false

  /** `roles` are all of the scenario; `covers` gives those whose part a role gets when nobody plays them. */
  constructor(roles: readonly string[], covers: (role: string) => readonly string[]) {
    this.#roles = roles
    this.#covers = covers
  }

  add({ event }: Recorded<TableEvent>): void {
    const handle = this.#handlers[event.type] as ((event: TableEvent) => void) | undefined
    handle?.(event)
  }

  get debrief(): boolean {
    return this.#outcome !== null
  }

  /** Advice was given in this phase, and is not revealed yet. */
  get hidesAdvice(): boolean {
    return this.#advised !== null && !this.#revealed.has(this.#advised) && !this.debrief
  }

  mayRead(secret: Secret, { role }: Watcher): boolean {
    switch (secret.kind) {
      case 'public':
        return true
      case 'never':
        return false
      case 'debrief':
        return this.#goesHome
      case 'phase':
        return this.#openedPhases.has(secret.phase) || this.debrief
      case 'choice':
        return this.#openChoices.has(secret.phase) || this.debrief
      case 'governance':
        return this.#settled.has(secret.decision) || this.debrief
      case 'option':
        return this.#taken.has(`${secret.decision}/${secret.option}`)
      case 'lapsed':
        return this.#lapsed.has(secret.decision)
      // In the debrief a moment can be seen as any role saw it. [SCRUB-3]
      case 'head':
      case 'message':
        return this.#got(secret.inject, role) || (this.debrief && this.#recipients.has(secret.inject))
      case 'image':
        return secret.injects.some(
          (inject) => this.#got(inject, role) || (this.debrief && this.#recipients.has(inject)),
        )
      case 'consequence':
        return this.#recipients.has(secret.inject)
      case 'fact':
        return this.#knows(secret.fact, role) || (this.debrief && this.#holders.has(secret.fact))
      case 'duty':
        return this.#seesDuty(secret.duty, secret.visible, role)
      case 'missed':
        return this.#missed.has(secret.duty)
      case 'question':
        return this.#goesHome || secret.phases.some((phase) => this.#openedPhases.has(phase))
      case 'outcome':
        return this.#outcome === secret.outcome
    }
  }

  mayReadTyped(id: string, { role, seat }: Watcher): boolean {
    const advice = this.#advice.get(id)
    if (advice) return advice.role === role || this.#revealed.has(advice.decision)
    const question = [...this.#questions.values()].find(({ text }) => text === id)
    if (question) return question.seat === seat || (question.shared && this.debrief)
    const typed = this.#typed.get(id)
    if (!typed) return false
    if (typed.later && this.debrief) return true
    if (typed.seat !== null) return typed.seat === seat
    return typed.roles === 'all' || (role !== null && typed.roles.includes(role))
  }

  /** The facilitator reads what is said at the table, not what somebody keeps to oneself. */
  mayFacilitatorRead(id: string): boolean {
    const advice = this.#advice.get(id)
    if (advice) return this.#revealed.has(advice.decision)
    const question = [...this.#questions.values()].find(({ text }) => text === id)
    if (question) return question.shared
    const typed = this.#typed.get(id)
    return typed !== undefined && (typed.seat === null || (typed.later && this.debrief))
  }

  /** Whoever is sent home halfway gets a page to take along too. */
  get #goesHome(): boolean {
    return this.debrief || this.#ended
  }

  #got(inject: string, role: string | null): boolean {
    const to = this.#recipients.get(inject)
    return to !== undefined && (to.has('*') || (role !== null && to.has(role)))
  }

  #knows(fact: string, role: string | null): boolean {
    return this.#tabled.has(fact) || (role !== null && (this.#holders.get(fact)?.has(role) ?? false))
  }

  #seesDuty(duty: string, visible: 'all' | readonly string[], role: string | null): boolean {
    if (!this.#dutiesOf.has(duty)) return false
    if (visible === 'all' || this.debrief) return true
    return role !== null && [role, ...this.#covers(role)].some((one) => visible.includes(one))
  }

  #deliver(inject: string, to: readonly { readonly role: string }[], toAll: boolean, facts: readonly string[]): void {
    const roles = this.#recipients.get(inject) ?? new Set()
    for (const { role } of to) roles.add(role)
    // What goes to every role is for all, also for whoever looks on.
    if (toAll) roles.add('*')
    this.#recipients.set(inject, roles)
    for (const fact of facts) this.#hold(fact, to)
  }

  #hold(fact: string, to: readonly { readonly role: string }[]): void {
    const holders = this.#holders.get(fact) ?? new Set()
    for (const { role } of to) holders.add(role)
    this.#holders.set(fact, holders)
  }

  #type(id: string | null, typed: Typed): void {
    if (id !== null) this.#typed.set(id, typed)
  }

  readonly #handlers: Handlers = {
    PhaseOpened: ({ phase }) => {
      this.#openedPhases.add(phase)
      this.#phase = phase
      this.#advised = null
    },
    PictureClosed: ({ phase }) => void this.#openChoices.add(phase),
    // A step back may show the advice of an earlier phase again.
    SteppedBack: () => {
      this.#advised = null
    },
    AdviceGiven: ({ reason, role, decision }) => {
      this.#advised = decision
      if (reason !== null) this.#advice.set(reason, { role, decision })
    },
    AdviceRevised: ({ reason, role, decision }) => {
      if (reason !== null) this.#advice.set(reason, { role, decision })
    },
    AdviceRevealed: ({ decision }) => void this.#revealed.add(decision),
    DecisionProposed: ({ explanation }) => {
      this.#type(explanation, everyone)
      this.#openChoices.add(this.#phase)
    },
    DecisionDeferred: ({ missing }) => this.#type(missing, everyone),
    DecisionTaken: ({ decision, option }) => {
      this.#taken.add(`${decision}/${option}`)
      this.#settled.add(decision)
    },
    DecisionLapsed: ({ decision }) => {
      this.#lapsed.add(decision)
      this.#settled.add(decision)
      this.#openChoices.add(this.#phase)
    },
    InjectDelivered: ({ inject, to, facts }) =>
      this.#deliver(
        inject,
        to,
        this.#roles.every((role) => to.some((one) => one.role === role)),
        facts,
      ),
    FactHeld: ({ fact, to }) => this.#hold(fact, to),
    FactShared: ({ fact, how, words }) => {
      if (how === 'tabled') this.#tabled.add(fact)
      this.#type(words, everyone)
    },
    DutyStarted: ({ duty }) => void this.#dutiesOf.set(duty, new Set()),
    DutyMissed: ({ duty }) => void this.#missed.add(duty),
    DebriefOpened: ({ outcome }) => {
      this.#outcome = outcome
    },
    TableEnded: () => {
      this.#ended = true
    },
    QuestionSaved: ({ question, seat, text, shared }) => void this.#questions.set(question, { seat, text, shared }),
    QuestionEdited: ({ question, text }) => {
      const known = this.#questions.get(question)
      if (known) this.#questions.set(question, { ...known, text })
    },
    QuestionShared: ({ question, shared }) => {
      const known = this.#questions.get(question)
      if (known) this.#questions.set(question, { ...known, shared })
    },
    WordSaid: ({ word, seat }) => this.#type(word, private_(seat, true)),
    TakeHomePlanned: ({ seat, when, then }) => {
      this.#type(when, private_(seat, false))
      this.#type(then, private_(seat, false))
    },
    DissentRecorded: ({ seat, reason }) => this.#type(reason, private_(seat, true)),
    NoticeShown: ({ text }) => this.#type(text, everyone),
    TableNamed: ({ name }) => this.#type(name, everyone),
    NoteAdded: ({ text }) => this.#type(text, { roles: 'none', seat: null, later: false }),
    MessageSent: ({ to, from, subject, text }) => {
      const roles = to === 'all' ? 'all' : to.map(({ role }) => role)
      for (const id of [from, subject, text]) this.#type(id, { roles, seat: null, later: id !== text })
    },
  }
}
