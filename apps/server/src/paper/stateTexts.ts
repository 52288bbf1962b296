import type { ControlView, Language } from '@natte-meren/protocol'

type Status = ControlView['stage']['status']
type Step = NonNullable<ControlView['stage']['step']>

/** The words on a page with the state of a table. */
interface StateTexts {
  readonly title: (table: number) => string
  readonly asOf: (moment: string) => string
  readonly code: (code: string) => string
  readonly where: string
  readonly status: Readonly<Record<Status, string>>
  readonly steps: Readonly<Record<Step, string>>
  readonly phase: (number: number, count: number, title: string) => string
  readonly story: (moment: string) => string
  readonly open: string
  readonly readOut: string
  readonly seats: string
  readonly seated: string
  readonly bot: string
  readonly empty: string
  readonly covered: (role: string) => string
  readonly facts: string
  readonly told: string
  readonly none: string
  readonly advice: string
  readonly unsure: string
  readonly decisions: string
  readonly by: Readonly<Record<'decider' | 'deputy' | 'facilitator' | 'paper', string>>
  readonly lapsed: string
  readonly duties: string
  readonly due: (moment: string) => string
  readonly met: string
  readonly missed: string
  readonly town: string
  readonly scale: (value: number, max: number) => string
  readonly own: string
  readonly waits: string
  readonly held: string
  readonly everybody: string
  readonly came: string
  readonly unshared: string
}

export const stateTexts: Readonly<Record<Language, StateTexts>> = {
  nl: {
    title: (table) => `Tafel ${table}`,
    asOf: (moment) => `Stand van ${moment}`,
    code: (code) => `code ${code}`,
    where: 'Waar de tafel is',
    status: {
      lobby: 'Nog niet begonnen',
      playing: 'Speelt',
      paused: 'Staat stil',
      debrief: 'Nabespreking',
      ended: 'Afgelopen',
    },
    steps: { picture: 'stap Beeld', judgement: 'stap Oordeel', decision: 'stap Besluit', done: 'klaar met deze fase' },
    phase: (number, count, title) => `Fase ${number} van ${count}: ${title}`,
    story: (moment) => `In het verhaal is het ${moment}.`,
    open: 'Dit moet de tafel nog besluiten:',
    readOut: 'Net voorgelezen, kan nog terug:',
    seats: 'Wie zit waar',
    seated: 'bezet',
    bot: 'computerspeler',
    empty: 'leeg',
    covered: (role) => `leeg; berichten gaan naar ${role}`,
    facts: 'Feiten op tafel',
    told: 'verteld',
    none: 'Nog niets.',
    advice: 'Advies dat getoond is',
    unsure: 'weet het nog niet',
    decisions: 'Genomen besluiten',
    by: { decider: '', deputy: 'door de vervanger', facilitator: 'door de spelleider', paper: 'op papier' },
    lapsed: 'geen besluit genomen',
    duties: 'Plichten met een klok',
    due: (moment) => `loopt tot ${moment}`,
    met: 'gedaan',
    missed: 'te laat',
    town: 'De stad',
    scale: (value, max) => `${value} van ${max}`,
    own: 'alleen voor de spelleider',
    waits: 'Berichten die in deze fase nog wachten',
    held: 'tegengehouden',
    everybody: 'iedereen',
    came: 'Berichten die in deze fase kwamen',
    unshared: 'Feiten die iemand weet en nog niet deelde',
  },
  en: {
    title: (table) => `Table ${table}`,
    asOf: (moment) => `As it stood on ${moment}`,
    code: (code) => `code ${code}`,
    where: 'Where the table is',
    status: {
      lobby: 'Not started',
      playing: 'Playing',
      paused: 'Paused',
      debrief: 'Debrief',
      ended: 'Ended',
    },
    steps: {
      picture: 'step Picture',
      judgement: 'step Judgement',
      decision: 'step Decision',
      done: 'done with this phase',
    },
    phase: (number, count, title) => `Phase ${number} of ${count}: ${title}`,
    story: (moment) => `In the story it is ${moment}.`,
    open: 'The table still has to decide this:',
    readOut: 'Just read out, can still be taken back:',
    seats: 'Who sits where',
    seated: 'taken',
    bot: 'computer player',
    empty: 'empty',
    covered: (role) => `empty; messages go to ${role}`,
    facts: 'Facts on the table',
    told: 'told',
    none: 'Nothing yet.',
    advice: 'Advice that was shown',
    unsure: 'does not know yet',
    decisions: 'Decisions taken',
    by: { decider: '', deputy: 'by the deputy', facilitator: 'by the facilitator', paper: 'on paper' },
    lapsed: 'no decision taken',
    duties: 'Duties with a clock',
    due: (moment) => `runs until ${moment}`,
    met: 'done',
    missed: 'too late',
    town: 'The town',
    scale: (value, max) => `${value} of ${max}`,
    own: 'for the facilitator only',
    waits: 'Messages that still wait in this phase',
    held: 'held back',
    everybody: 'everybody',
    came: 'Messages that came in this phase',
    unshared: 'Facts that somebody knows and has not shared',
  },
}
