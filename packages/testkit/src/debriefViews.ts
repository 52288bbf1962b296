import type { DebriefDecision, DebriefFact, DebriefView } from '@natte-meren/protocol'
import { debriefMoments } from './debriefMoments.ts'

/** T+0 of the fixture: a Thursday afternoon. */
export const debriefStoryStart = '2026-11-19T16:30'

const offline: DebriefDecision = {
  id: 'offline',
  title: 'Het netwerk uit?',
  question: 'Zet u het netwerk vanavond uit?',
  governance: 'Wie mag bij ons om drie uur ’s nachts het netwerk uitzetten?',
  options: [
    { id: 'all', label: 'Alles uit' },
    { id: 'part', label: 'Een deel uit' },
    { id: 'none', label: 'Alles blijft aan' },
  ],
  taken: {
    option: 'part',
    explanation: 'We zetten uit wat we niet vertrouwen. Wie ons nodig heeft, kan ons bellen.',
    considerations: ['safety', 'service'],
    role: 'mayor',
    by: 'decider',
    story: 70,
  },
  deferred: ['Werkt de noodlijn van de zorg nog als alles uit gaat?'],
  advice: {
    ciso: {
      advice: { option: 'all', certainty: 'high', reason: 'Wie binnen is, kijkt nu mee.' },
      first: null,
    },
    it: {
      advice: { option: 'part', certainty: 'medium', reason: 'De back-up moet eerst los.' },
      first: { option: 'none', certainty: 'low', reason: null },
    },
  },
  dissents: 1,
  dissentReasons: ['Ik had liever een uur gewacht.'],
  changes: [
    { indicator: 'service', change: -2, reason: 'De balie kan niets meer opzoeken.' },
    { indicator: 'trust', change: 1, reason: 'Inwoners horen het van de gemeente zelf.' },
  ],
}

const message: DebriefDecision = {
  id: 'message',
  title: 'Het eerste bericht',
  question: 'Wat zegt u vanavond tegen inwoners?',
  governance: 'Wie schrijft het eerste bericht, en wie keurt het goed?',
  options: [
    { id: 'outage', label: 'Een storing' },
    { id: 'attack', label: 'Een aanval, veel is onbekend' },
    { id: 'silence', label: 'Nog niets' },
  ],
  taken: {
    option: 'attack',
    explanation: 'U hoort van mij wat ik weet, en ook wat ik niet weet.',
    considerations: ['trust'],
    role: 'mayor',
    by: 'decider',
    story: 170,
  },
  deferred: [],
  advice: {
    ciso: { advice: { option: 'attack', certainty: 'medium', reason: null }, first: null },
    it: { advice: { option: 'silence', certainty: 'medium', reason: 'We weten te weinig.' }, first: null },
  },
  dissents: 0,
  dissentReasons: [],
  changes: [{ indicator: 'trust', change: 2, reason: 'De krant had alleen uw eigen woorden.' }],
}

const benefits: DebriefDecision = {
  id: 'benefits',
  title: 'De uitkeringen',
  question: 'Hoe komt het geld morgen bij de mensen?',
  governance: 'Welke dienst moet bij ons als eerste terug, en wie bepaalt dat?',
  options: [
    { id: 'copy', label: 'Vorige maand kopiëren' },
    { id: 'desk', label: 'Geld aan de kas' },
    { id: 'delay', label: 'Een week later' },
  ],
  taken: {
    option: 'copy',
    explanation: 'Liever snel en later herstellen dan een weekend zonder eten.',
    considerations: ['service', 'money'],
    role: 'ciso',
    by: 'deputy',
    story: 1010,
  },
  deferred: [],
  advice: {
    ciso: { advice: { option: 'copy', certainty: 'high', reason: null }, first: null },
    it: { advice: { option: null, certainty: 'low', reason: null }, first: null },
  },
  dissents: 2,
  dissentReasons: ['Dit had de raad moeten weten.'],
  changes: [{ indicator: 'trust', change: 1, reason: 'Het geld kwam op tijd.' }],
}

const tell: DebriefDecision = {
  id: 'tell',
  title: 'De gestolen gegevens',
  question: 'Vertelt u nu al dat er gegevens weg zijn?',
  governance: 'Vanaf welk moment vertellen wij het aan wie het raakt?',
  options: [
    { id: 'now', label: 'Nu vertellen' },
    { id: 'list', label: 'Als de lijst klaar is' },
  ],
  taken: null,
  deferred: ['Hoeveel mensen gaat het aan?'],
  advice: { ciso: { advice: { option: 'now', certainty: 'high', reason: null }, first: null }, it: null },
  dissents: 0,
  dissentReasons: [],
  changes: [{ indicator: 'trust', change: -2, reason: 'Gezinnen lazen het eerst in de krant.' }],
}

const fact = (id: string, sentence: string, rest: Partial<Omit<DebriefFact, 'id' | 'sentence'>>): DebriefFact => ({
  id,
  sentence,
  held: [],
  told: null,
  tabled: null,
  decisions: [],
  ...rest,
})

const facts: DebriefFact[] = [
  fact('night-login', 'Vannacht logde iemand in als beheerder.', {
    held: [{ role: 'it', story: 5 }],
    told: { role: 'it', story: 40 },
    decisions: [{ decision: 'offline', title: 'Het netwerk uit?', inTime: true }],
  }),
  fact('same-net', 'De back-up hangt aan hetzelfde netwerk.', {
    held: [{ role: 'it', story: 12 }],
    tabled: { role: 'it', story: 95, words: 'Onze reserve ligt in hetzelfde huis.' },
    decisions: [{ decision: 'offline', title: 'Het netwerk uit?', inTime: false }],
  }),
  fact('warning', 'Een waarschuwing bleef vier dagen liggen.', {
    held: [{ role: 'ciso', story: 8 }],
    decisions: [{ decision: 'message', title: 'Het eerste bericht', inTime: false }],
  }),
  fact('photo', 'Een foto van de brief staat al online.', {
    held: [{ role: 'ciso', story: 150 }],
    tabled: { role: 'ciso', story: 160, words: null },
    decisions: [{ decision: 'message', title: 'Het eerste bericht', inTime: true }],
  }),
  fact('bank', 'De bank sluit vrijdag om drie uur.', {
    held: [{ role: 'mayor', story: 955 }],
    decisions: [{ decision: 'benefits', title: 'De uitkeringen', inTime: true }],
  }),
  fact('copied', 'Er zijn mappen van de jeugdzorg gekopieerd.', {
    held: [{ role: 'ciso', story: 4330 }],
    told: { role: 'ciso', story: 4350 },
    decisions: [{ decision: 'tell', title: 'De gestolen gegevens', inTime: null }],
  }),
]

/** A whole debrief of one table, with every case in it: told, tabled, late, never, deputy, lapsed. */
export const debriefFixture: DebriefView = {
  scene: 'words',
  words: ['onrust', 'samen', 'Mist', 'samen', 'leerzaam'],
  timeline: debriefMoments,
  decisions: [offline, message, benefits, tell],
  facts,
  questions: [
    { text: 'Wie mag bij ons om drie uur ’s nachts het netwerk uitzetten?', theme: 'mandate' },
    { text: 'Wie belt mij als alles plat ligt?', theme: 'message' },
    { text: 'Wanneer hebben we een back-up echt teruggezet?', theme: 'recovery' },
    { text: 'Wie betaalt hulp van buiten op een avond?', theme: 'money' },
    { text: 'Wanneer hoort de raad het van mij?', theme: 'responsibility' },
    { text: 'Staat ons crisisplan ook op papier?', theme: null },
  ],
  verbs: {
    stop: ['U zette een deel van het netwerk uit.'],
    organise: ['Eén leider, elk uur een kort overleg.'],
    tell: ['U zei wat u wist, en wat niet.'],
    care: ['Wie op vrijdag geld nodig had, kreeg het.'],
    account: ['U schreef op waarom.'],
  },
  began: 1,
  goals: ['Feiten delen voordat u kiest.', 'Een besluit kunnen uitleggen aan inwoners.'],
  selfLed: null,
  outcome: {
    title: 'Een lange weg terug',
    epilogue: [
      'Na drie weken werkt de balie weer. De laatste systemen volgen in het voorjaar.',
      'Gezinnen vragen waarom ze het in de krant lazen. U gaat bij hen langs.',
    ],
    quotes: [
      {
        line: 'Over het netwerk zei u op donderdag:',
        words: 'We zetten uit wat we niet vertrouwen. Wie ons nodig heeft, kan ons bellen.',
      },
      {
        line: 'Aan wie op vrijdag op geld wachtte, zei u:',
        words: 'Liever snel en later herstellen dan een weekend zonder eten.',
      },
    ],
  },
}

/** The same debrief before anything was said or chosen in it: every empty state at once. */
export const emptyDebriefFixture: DebriefView = {
  scene: 'words',
  words: [],
  timeline: [],
  decisions: [],
  facts: [],
  questions: [],
  verbs: { stop: [], organise: [], tell: [], care: [], account: [] },
  began: 1,
  goals: [],
  outcome: null,
  selfLed: null,
}
