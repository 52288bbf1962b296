import type {
  AdviceSlice,
  DecisionView,
  FactView,
  Message,
  RoleCard,
  RoleView,
  SavedQuestion,
  SeatView,
} from '@natte-meren/protocol'

/** Views as a server would send them, to render a screen without one. Texts are short and fictitious. */

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]))

export const roleCardFixture = (card: Partial<RoleCard> & Pick<RoleCard, 'id'>): RoleCard => ({
  name: 'Burgemeester',
  code: 'BM',
  card: 'U bent het gezicht van Natte Meren. U hoort wat uw mensen weten. U neemt de besluiten en u legt ze uit.',
  about: 'De burgemeester zit het crisisteam voor en spreekt met inwoners, de raad en de pers.',
  room: 1,
  larger: false,
  offered: true,
  decides: false,
  seats: { [`${card.id}-1`]: { seat: `${card.id}-1`, bot: false, pen: true } },
  coveredBy: null,
  ...card,
})

export const rolesFixture: Record<string, RoleCard> = byId([
  roleCardFixture({ id: 'mayor', decides: true }),
  roleCardFixture({
    id: 'ciso',
    name: 'CISO',
    code: 'CISO',
    card: 'U bewaakt de veiligheid van informatie. U kent de risico’s en de mensen die kunnen helpen. U adviseert, u beslist niet.',
    about:
      'CISO staat voor chief information security officer. Die adviseert het bestuur over de veiligheid van informatie en mag dat ongevraagd doen.',
    coveredBy: 'it',
  }),
  roleCardFixture({
    id: 'it',
    name: 'Hoofd IT',
    code: 'IT',
    card: 'U kent de systemen van het gemeentehuis. U weet wat werkt, wat niet, en wat nog niemand weet. U adviseert.',
    about: 'Het hoofd IT leidt de mensen die de computers en het netwerk draaiend houden.',
    coveredBy: 'ciso',
  }),
  roleCardFixture({
    id: 'secretary',
    name: 'Gemeentesecretaris',
    code: 'GS',
    card: 'U leidt de organisatie. U weet wie er werkt, wie er moe is en wat er morgen af moet.',
    about: 'De gemeentesecretaris is de hoogste ambtenaar en de eerste adviseur van het college.',
    larger: true,
    seats: {},
    coveredBy: 'mayor',
  }),
])

export const messageFixture = (message: Partial<Message> & Pick<Message, 'id'>): Message => ({
  kind: 'mail',
  from: 'Servicedesk Waterlicht',
  subject: 'Vreemde aanmelding op uw server',
  body: [
    'Vannacht om 03:14 uur meldde iemand zich aan op de server met de uitkeringen. Het account is van een medewerker die met vakantie is.',
    'Wij zien geen vervolg. Wij weten niet of er iets is gekopieerd. Onze EDR sloeg geen alarm.',
  ],
  sitrep: null,
  image: null,
  plain: 'Iemand gebruikte vannacht de sleutel van een collega. Of er iets weg is, weet niemand.',
  private: true,
  coveredFor: null,
  own: false,
  facts: ['night-login'],
  phase: 'evening',
  story: 12,
  order: 10,
  ...message,
})

/** One message of each kind. */
export const messagesFixture: Record<string, Message> = byId([
  messageFixture({ id: 'supplier-mail' }),
  messageFixture({
    id: 'alderman-call',
    kind: 'call',
    from: 'Wethouder Ria Verkade',
    subject: 'Mijn scherm is zwart',
    body: [
      '“Ik zit hier met een zwart scherm en een raadsvergadering over een uur. Wat is er aan de hand?”',
      '“Iemand zei het woord hack. Moet ik mijn moeder bellen over haar uitkering?”',
    ],
    plain: null,
    private: true,
    facts: [],
    story: 15,
    order: 11,
  }),
  messageFixture({
    id: 'paper',
    kind: 'news',
    from: 'De Meerbode',
    subject: 'Storing op gemeentehuis: loketten dicht',
    body: [
      'Wie vanmiddag in Natte Meren een paspoort wilde ophalen, stond voor een gesloten loket. Volgens een medewerker “doen de schermen al sinds de lunch raar”.',
      'De gemeente wil nog niets zeggen over de oorzaak.',
    ],
    plain: null,
    private: false,
    facts: [],
    story: 20,
    order: 12,
  }),
  messageFixture({
    id: 'post',
    kind: 'social',
    from: 'Jolanda uit Polderdam',
    subject: 'Bericht in buurtgroep',
    body: [
      'Iemand al iets gehoord van de gemeente?? Mijn toeslag komt morgen normaal. Buurman zegt dat ze gehackt zijn. Ik moet gewoon boodschappen doen hoor.',
    ],
    plain: null,
    private: false,
    facts: [],
    story: 24,
    order: 13,
  }),
  messageFixture({
    id: 'first-sitrep',
    kind: 'sitrep',
    from: 'Crisisteam Natte Meren',
    subject: 'Eerste beeld, 17:00 uur',
    body: [],
    sitrep: {
      known: ['De loketten zijn dicht.', 'Veertien schermen doen raar.'],
      unknown: ['Of iemand binnen is geweest.', 'Of er gegevens weg zijn.'],
      expected: ['Een eerste bericht van de leverancier, rond 18:00 uur.'],
    },
    plain: null,
    private: false,
    facts: [],
    story: 30,
    order: 14,
  }),
  messageFixture({
    id: 'council-letter',
    kind: 'letter',
    from: 'Fractie Lokaal Nat',
    subject: 'Vragen van de raad',
    body: [
      'Geachte burgemeester,',
      'Wij lezen in de krant wat wij van u hadden willen horen. Wanneer informeert u de raad?',
      'Met vriendelijke groet, P. Dijkstra',
    ],
    plain: null,
    private: false,
    facts: [],
    story: 40,
    order: 15,
  }),
])

/** A fact that the role holds. */
export const factFixture = (fact: Partial<FactView> & Pick<FactView, 'id'>): FactView => ({
  sentence: 'Vannacht om kwart over drie logde iemand in met het account van een collega op vakantie.',
  mine: { told: false, takeBackMs: null },
  tabled: null,
  ...fact,
})

export const decisionFixture = (decision: Partial<DecisionView> = {}): DecisionView => ({
  id: 'disconnect',
  title: 'Afsluiten of doorgaan',
  question: 'Sluit u vanavond het netwerk van het gemeentehuis af?',
  options: [
    {
      id: 'pull',
      label: 'Alles afsluiten, nu',
      detail: 'Niemand kan erbij, wij ook niet. De uitkeringen van morgen lopen gevaar.',
    },
    {
      id: 'watch',
      label: 'Doorgaan en meekijken',
      detail: 'De uitkeringen gaan door. Wie binnen is, blijft misschien binnen.',
    },
    {
      id: 'part',
      label: 'Alleen de server met uitkeringen afsluiten',
      detail: 'Een middenweg. Niemand weet zeker of dat genoeg is.',
    },
  ],
  decider: 'mayor',
  mayDecide: false,
  status: 'judgement',
  deferred: [],
  proposed: null,
  taken: null,
  governance: 'Wie mag bij ons ’s nachts het netwerk uitzetten?',
  ...decision,
})

export const adviceFixture = (advice: Partial<AdviceSlice> = {}): AdviceSlice => ({
  decision: 'disconnect',
  adviser: true,
  expected: 2,
  given: 0,
  mine: null,
  mayRevise: false,
  revealed: null,
  ...advice,
})

const imageStep: RoleView = {
  exercise: {
    title: 'Natte Meren',
    edition: 'Korte versie',
    table: 4,
    tableName: null,
    tables: 12,
    tableCode: '314159',
    locked: false,
  },
  stage: {
    status: 'playing',
    step: 'picture',
    phase: {
      id: 'evening',
      title: 'De eerste avond',
      act: { number: 1, title: 'De eerste uren' },
      line: 'Donderdagmiddag. De schermen op het gemeentehuis doen raar.',
      back: null,
      number: 1,
      count: 4,
      hasDecision: true,
      quick: false,
    },
    from: 'evening:image',
    briefing:
      'Natte Meren heeft 34.000 inwoners, twee bruggen en een haven. Het is donderdagmiddag half vijf. Morgen gaan de uitkeringen naar de bank. Er komt regen.',
    image: null,
    pendingMessages: 0,
  },
  clock: {
    running: true,
    at: Date.UTC(2026, 10, 24, 12),
    phaseMs: 90_000,
    phaseLength: 420_000,
    storyFrom: 0,
    storyTo: 180,
    storyStart: '2026-11-19T16:30',
    rate: 1,
    limitMs: 420_000,
  },
  roles: rolesFixture,
  inbox: messagesFixture,
  facts: byId([
    factFixture({ id: 'night-login' }),
    {
      id: 'benefits-friday',
      sentence: 'Morgen om tien uur moeten de uitkeringen naar de bank.',
      tabled: { role: 'mayor', words: 'Morgen om tien uur moet het geld naar de bank.', story: 18, order: 20 },
    },
  ]),
  advice: null,
  decision: decisionFixture({ status: 'closed', options: [] }),
  decisions: {},
  town: {
    indicators: byId([
      {
        id: 'trust',
        name: 'Vertrouwen',
        about: 'Wat inwoners van de gemeente denken.',
        value: 6,
        start: 6,
        min: 0,
        max: 10,
      },
      {
        id: 'service',
        name: 'Dienstverlening',
        about: 'Wat inwoners nog kunnen regelen.',
        value: 5,
        start: 8,
        min: 0,
        max: 10,
      },
      { id: 'grip', name: 'Grip', about: 'Hoeveel u weet en kunt sturen.', value: 4, start: 5, min: 0, max: 10 },
    ]),
    changes: {
      'service-1': {
        indicator: 'service',
        change: -3,
        reason: 'De loketten zijn dicht en niemand weet tot wanneer.',
        phase: 'evening',
        story: 10,
        order: 5,
      },
    },
  },
  duties: byId([
    {
      id: 'privacy-report',
      title: 'Melding van het datalek',
      text: 'Meld een lek van persoonsgegevens binnen 72 uur bij de toezichthouder.',
      law: 'AVG, artikel 33',
      holder: 'ciso',
      status: 'running',
      started: 12,
      due: 4332,
    },
  ]),
  suggestions: byId([
    { id: 'who-may', text: 'Wie mag bij ons ’s nachts het netwerk uitzetten?', theme: 'mandate' },
    { id: 'who-knows', text: 'Hoe snel hoor ik het als er iets misgaat, en van wie?', theme: 'message' },
  ]),
  glossary: {
    edr: { term: 'EDR', also: [], meaning: 'Een programma dat op elke computer let op vreemd gedrag en alarm slaat.' },
    ciso: { term: 'CISO', also: [], meaning: 'De adviseur voor de veiligheid van informatie.' },
    avg: {
      term: 'AVG',
      also: ['Algemene verordening gegevensbescherming'],
      meaning: 'De wet die gegevens van mensen beschermt.',
    },
  },
  notice: null,
  debrief: null,
}

/** The CISO's view in the image step of the first phase, unless said otherwise. */
export const roleViewFixture = (view: Partial<RoleView> = {}): RoleView => ({ ...imageStep, ...view })

export const savedQuestionFixture = (question: Partial<SavedQuestion> & Pick<SavedQuestion, 'id'>): SavedQuestion => ({
  text: 'Wie mag bij ons ’s nachts het netwerk uitzetten?',
  theme: 'mandate',
  phase: 'evening',
  shared: false,
  order: 30,
  ...question,
})

/** The CISO's seat, unless said otherwise. */
export const seatViewFixture = (view: Partial<SeatView> = {}): SeatView => ({
  seat: { id: 'ciso-1', role: 'ciso', pen: true, help: false, leads: false, request: null },
  questions: {},
  dissents: {},
  seen: {},
  votes: [],
  takeHome: null,
  measure: null,
  ...view,
})
