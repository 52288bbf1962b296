/** How big a made-up scenario is. */
export interface ScenarioSize {
  readonly decisions: number
  readonly options: number
  readonly injects: number
  readonly facts: number
  readonly indicators: number
  readonly duties: number
  readonly outcomes: number
  /** Everything that the format allows, also what stories seldom use. */
  readonly rare?: boolean
}

/** A whole number from 0 up to but not including `below`. */
export type Pick = (below: number) => number

/** The full edition of a game of an hour: what a proof has to manage. */
export const fullSize: ScenarioSize = {
  decisions: 8,
  options: 4,
  injects: 65,
  facts: 25,
  indicators: 5,
  duties: 6,
  outcomes: 6,
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index)
const text = (words: string) => ({ nl: words, en: words })
const roles = ['mayor', 'ciso', 'it', 'secretary'] as const

/** Ends of phases and moments in them are whole hours: phase n plays from n days on. */
const hoursPerPhase = 8
const moment = (phase: number, hour: number): string => `T+${phase}d ${hour}h`

class Writer {
  readonly size: ScenarioSize
  readonly pick: Pick

  constructor(size: ScenarioSize, pick: Pick) {
    this.size = size
    this.pick = pick
  }

  one<T>(things: readonly [T, ...T[]]): T {
    return things[this.pick(things.length)] ?? things[0]
  }

  effects(scale = 2): object {
    const { indicators } = this.size
    const steps = count(indicators)
      .filter(() => this.pick(3) === 0)
      .map((index) => ({ id: `i${index}`, change: this.pick(2 * scale + 1) - scale, reason: text('Zo gaat het.') }))
    return { indicators: steps }
  }

  /** What a message may do besides: set and clear flags, meet a duty. */
  extras(phase: number): object {
    const flag = () => `f${this.pick(phase + 1)}-${this.pick(this.size.options)}`
    return {
      ...this.effects(1),
      ...(this.pick(3) === 0 ? { set: [flag()] } : {}),
      ...(this.pick(3) === 0 ? { clear: [flag()] } : {}),
      ...(this.pick(3) === 0 && this.size.duties > 0 ? { meets: [`d${this.pick(this.size.duties)}`] } : {}),
    }
  }

  /** Clauses that stories ask for less often. */
  rareClause(phase: number): object {
    const before = this.pick(phase + 1)
    const kind = this.pick(7)
    if (kind === 0 && this.size.facts > 0) return { known: { fact: this.factOf(phase), role: this.one(roles) } }
    if (kind === 1) return { undecided: `c${before}` }
    if (kind === 2) return { time: { from: moment(before, this.pick(hoursPerPhase)) } }
    if (kind === 3) return { time: { until: moment(phase, this.pick(hoursPerPhase)) } }
    if (kind === 4) return { delivered: `m${before}-${this.pick(3)}` }
    if (kind === 5) return { played: 'secretary' }
    return { indicator: { id: 'i0', max: 2 + this.pick(6) } }
  }

  /** Something of the past, mostly of the phase before: what stories ask for. */
  clause(phase: number): object {
    const before = Math.max(0, phase - 1 - (this.pick(4) === 0 ? this.pick(phase + 1) : 0))
    const kind = this.pick(8)
    if (kind === 0 && this.size.indicators > 0)
      return { indicator: { id: `i${this.pick(this.size.indicators)}`, min: 2 + this.pick(6) } }
    if (kind <= 2 && this.size.facts > 0) return { shared: this.factOf(phase) }
    if (kind === 3 && this.size.facts > 0) return { not: { shared: this.factOf(phase) } }
    if (kind === 4 && this.size.duties > 0)
      return { duty: { id: `d${this.pick(this.size.duties)}`, is: this.one(['running', 'met', 'missed']) } }
    if (kind === 6 && this.size.rare) return this.rareClause(phase)
    if (kind === 5) return { flag: `f${before}-${this.pick(this.size.options)}` }
    return { decided: { decision: `c${before}`, option: `o${this.pick(this.size.options)}` } }
  }

  /** Facts are spread over the phases; a condition asks for one of about now. */
  factOf(phase: number): string {
    const { facts, decisions } = this.size
    const perPhase = Math.max(1, Math.floor(facts / decisions))
    return `k${Math.min(facts - 1, Math.max(0, phase * perPhase + this.pick(perPhase)))}`
  }

  condition(phase: number): object {
    const kind = this.pick(this.size.rare ? 6 : 4)
    if (kind === 4) return { not: this.clause(phase) }
    if (kind === 5) return { all: [this.clause(phase), { not: { any: [this.clause(phase), this.clause(phase)] } }] }
    if (kind < 2) return this.clause(phase)
    return { [kind === 2 ? 'all' : 'any']: [this.clause(phase), this.clause(phase)] }
  }

  inject(phase: number, index: number): object {
    const at = this.one<unknown>([
      'opening',
      'opening',
      'next',
      'effect',
      { after: '1m' },
      { story: moment(phase, 1 + this.pick(hoursPerPhase - 1)) },
    ])
    return {
      id: `m${phase}-${index}`,
      kind: 'mail',
      to: [this.one(roles)],
      from: text('Een inwoner'),
      subject: text('Een bericht'),
      body: text('Er is iets gebeurd.'),
      facts: this.size.facts > 0 && this.pick(2) === 0 ? [this.factOf(phase)] : [],
      at,
      ...(phase > 0 && this.pick(3) > 0 ? { when: this.condition(phase) } : {}),
      ...(this.pick(5) === 0 ? { effects: this.size.rare ? this.extras(phase) : this.effects(1) } : {}),
      ...(this.size.rare && this.pick(6) === 0 ? { chance: 50 } : {}),
      ...(this.pick(3) === 0 ? { one_of: `g${phase}-${this.pick(2)}` } : {}),
    }
  }

  decision(phase: number): object {
    return {
      id: `c${phase}`,
      title: text('Een besluit'),
      question: text('Wat doet u?'),
      decider: 'mayor',
      options: count(this.size.options).map((option) => ({
        id: `o${option}`,
        label: text('Een keuze'),
        detail: text('Dit betekent iets.'),
        effects: { ...this.effects(), set: [`f${phase}-${option}`] },
      })),
      ...(this.size.rare ? { lapsed: this.extras(phase) } : {}),
      governance: text('Wie mag dit?'),
    }
  }

  phase(phase: number): object {
    const perPhase = Math.ceil(this.size.injects / this.size.decisions)
    return {
      id: `p${phase}`,
      title: text('Een fase'),
      story: { from: moment(phase, 0), to: moment(phase, hoursPerPhase) },
      minutes: 8,
      line: text('Het gaat verder.'),
      goals: ['goal'],
      injects: count(perPhase).map((index) => this.inject(phase, index)),
      decision: this.decision(phase),
    }
  }

  duty(index: number): object {
    const phase = this.pick(Math.max(1, this.size.decisions - 1))
    return {
      id: `d${index}`,
      title: text('Een plicht'),
      text: text('Doe dit op tijd.'),
      law: { name: text('Een wet'), source: 'Wet', verify: true },
      holder: 'mayor',
      starts:
        this.size.rare && this.pick(2) === 0
          ? this.condition(phase)
          : this.size.facts > 0
            ? { shared: this.factOf(phase) }
            : { decided: `c${phase}` },
      within:
        this.size.rare && this.pick(3) === 0 ? { workdays: 1 } : { hours: (this.size.rare ? 1 : 20) + this.pick(60) },
      met: this.size.rare
        ? this.condition(phase)
        : { decided: { decision: `c${Math.min(this.size.decisions - 1, phase + 1)}`, option: 'o0' } },
      missed: this.size.rare ? this.extras(phase) : this.effects(1),
    }
  }
}

const role = (id: string, index: number) => ({
  id,
  name: text(id),
  code: `R${'ABCD'[index]}`,
  card: text('U doet mee.'),
  about: text('Een rol.'),
  ...(index === 0 ? { deputy: 'ciso' } : { covered_by: 'mayor' }),
  ...(id === 'secretary' ? { played: 'larger' } : {}),
})

const outcome = (writer: Writer, index: number) => ({
  id: `e${index}`,
  title: text('Een einde'),
  epilogue: text('Zo liep het af.'),
  ...(index === writer.size.outcomes - 1 ? {} : { when: writer.condition(writer.size.decisions - 1) }),
})

const scenarioFile = (size: ScenarioSize) => ({
  format: 'natte-meren/1',
  id: 'verzonnen',
  version: '0.1.0',
  title: text('Verzonnen'),
  summary: text('Een verzonnen verhaal.'),
  languages: ['nl', 'en'],
  licence: 'CC0-1.0',
  start: '2026-11-19T16:30',
  briefing: text('Het begint.'),
  editions: [{ id: 'full', title: text('Alles'), minutes: 90, phases: count(size.decisions).map((n) => `p${n}`) }],
  indicators: count(Math.max(1, size.indicators)).map((n) => ({
    id: `i${n}`,
    name: text('Stand'),
    about: text('Hoe het staat.'),
    start: 5,
    min: 0,
    max: 10,
  })),
  flags: count(size.decisions).flatMap((n) =>
    count(size.options).map((o) => ({ id: `f${n}-${o}`, about: 'Wat er gekozen is.' })),
  ),
  goals: [{ id: 'goal', text: text('Leren.') }],
})

/** A made-up scenario of a size, as its files' texts: playable, without beauty. The same picks give the same one. */
export const generatedScenario = (size: ScenarioSize, pick: Pick): Readonly<Record<string, string>> => {
  const writer = new Writer(size, pick)
  const line = { text: text('Wat doet u?') }
  const verbs = { stop: [line], organise: [line], tell: [line], care: [line], account: [line] }
  const questions = count(3).map((n) => ({ id: `q${n}`, theme: 'mandate', for: 'own', text: text('Wie mag dit?') }))
  const files: Record<string, object> = {
    'scenario.yaml': scenarioFile(size),
    'roles.yaml': { roles: roles.map(role) },
    'facts.yaml': { facts: count(size.facts).map((n) => ({ id: `k${n}`, sentence: text('Dit is zo.') })) },
    'duties.yaml': { duties: count(size.duties).map((n) => writer.duty(n)) },
    'questions.yaml': { questions, verbs },
    'outcomes.yaml': { outcomes: count(size.outcomes).map((n) => outcome(writer, n)) },
    'glossary.yaml': { terms: [] },
  }
  for (const phase of count(size.decisions)) files[`phases/0${phase + 1}-p${phase}.yaml`] = writer.phase(phase)
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, JSON.stringify(data, null, 2)]))
}
