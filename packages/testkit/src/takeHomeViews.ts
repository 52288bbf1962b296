import type { SavedQuestion, TakeHomeView } from '@natte-meren/protocol'

const question = (id: string, text: string, order: number, theme: SavedQuestion['theme'] = null): SavedQuestion => ({
  id,
  text,
  theme,
  phase: null,
  shared: false,
  order,
})

const questions = [
  question('q-1', 'Wie belt mij als de telefoon en de mail plat liggen?', 10, 'message'),
  question('q-2', 'Welk bedrag mag ik op een avond uitgeven?', 20, 'money'),
  question('who-may', 'Wie mag bij ons om drie uur ’s nachts het netwerk uitzetten?', 0, 'mandate'),
  question('first-back', 'Welke vijf diensten moeten als eerste terug?', 0, 'recovery'),
  question('council', 'Wanneer hoort de raad het van mij?', 0, 'responsibility'),
]

/** The page of one player who chose, with every part filled. */
export const takeHomeFixture: TakeHomeView = {
  language: 'nl',
  title: 'Natte Meren',
  table: 3,
  role: 'burgemeester',
  day: '2026-11-24',
  questions: Object.fromEntries(questions.map((each) => [each.id, each])),
  defaults: ['who-may', 'first-back', 'council'],
  plan: {
    questions: ['q-1', 'who-may', 'q-2'],
    agenda: 'who-may',
    when: 'maandag op het gemeentehuis ben',
    then: 'vraag ik Samira op de koffie',
    coffee: '2026-12-01T08:30',
  },
  coffeeQuestions: [
    { text: 'Waar ligt u ’s nachts wakker van?', because: null },
    {
      text: 'De inlog van 03.12 uur bereikte mij niet op tijd. Hoe zorgen wij dat zoiets mij wel bereikt?',
      because: {
        kind: 'late',
        sentence: 'Iemand was vannacht binnen met een sleutel die alles opent.',
        decision: 'Het netwerk uit?',
      },
    },
    {
      text: 'Wij sloten een deel af. Weten wij bij ons welke deur bij welke kamer hoort?',
      because: { kind: 'decision', title: 'Het netwerk uit?', option: 'Een deel uit' },
    },
    {
      text: 'De eerste waarschuwing ging te laat de deur uit. Wie doet dat bij ons, ook op zaterdag?',
      because: { kind: 'duty', title: 'Eerste waarschuwing', status: 'missed' },
    },
    { text: 'Welk advies van u bleef liggen?', because: null },
    { text: 'Hoe snel hoor ik het als het misgaat, en van wie?', because: null },
    { text: 'Wat heeft u van mij nodig?', because: null },
  ],
  verbs: {
    stop: ['U zette een deel van het netwerk uit.'],
    organise: ['Eén leider, elk uur een kort overleg.'],
    tell: ['U zei wat u wist, en wat niet.'],
    care: ['Wie op vrijdag geld nodig had, kreeg het.'],
    account: ['U schreef op waarom.'],
  },
  decisions: [
    {
      title: 'Het netwerk uit?',
      label: 'Een deel uit',
      explanation: 'We zetten uit wat we niet vertrouwen. Wie ons nodig heeft, kan ons bellen.',
      governance: 'Wie mag bij ons om drie uur ’s nachts het netwerk uitzetten?',
    },
    {
      title: 'Het eerste bericht',
      label: 'Een aanval, veel is onbekend',
      explanation: 'U hoort van mij wat ik weet, en ook wat ik niet weet.',
      governance: 'Wie schrijft het eerste bericht, en wie keurt het goed?',
    },
    {
      title: 'De uitkeringen',
      label: 'Vorige maand kopiëren',
      explanation: 'Liever snel en later herstellen dan een weekend zonder eten.',
      governance: 'Welke dienst moet bij ons als eerste terug, en wie bepaalt dat?',
    },
    {
      title: 'De gestolen gegevens',
      label: null,
      explanation: null,
      governance: 'Vanaf welk moment vertellen wij het aan wie het raakt?',
    },
  ],
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

/** The page of a player who saved nothing and planned nothing. */
export const emptyTakeHomeFixture: TakeHomeView = {
  ...takeHomeFixture,
  questions: Object.fromEntries(questions.slice(2).map((each) => [each.id, each])),
  plan: { questions: [], agenda: null, when: null, then: null, coffee: null },
  outcome: null,
}

const full = (text: string, length: number) => `${text} `.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Every text as long as the protocol allows and every list as long as a full edition makes it. */
export const longTakeHomeFixture: TakeHomeView = {
  ...takeHomeFixture,
  questions: Object.fromEntries(
    ['q-1', 'q-2', 'q-3'].map((id, index) => [
      id,
      question(id, full('Wie zorgt er op zo’n avond voor de mensen die van ons afhankelijk zijn?', 280), index),
    ]),
  ),
  defaults: [],
  plan: {
    questions: ['q-1', 'q-2', 'q-3'],
    agenda: 'q-2',
    when: full('maandag op het gemeentehuis ben en de eerste vergadering voorbij is', 200),
    then: full('vraag ik de CISO op de koffie en neem ik deze bladzijde mee', 200),
    coffee: '2026-12-01T08:30',
  },
  coffeeQuestions: Array.from({ length: 7 }, (_, index) => ({
    text: full(`Vraag ${index + 1}: hoe lang kunnen we zonder dit systeem, en wie heeft dat bepaald?`, 140),
    because: {
      kind: 'late' as const,
      sentence: full('Op de lijst staan veertien adressen die geheim zijn.', 120),
      decision: 'Besluit nummer 1 van die avond',
    },
  })),
  verbs: {
    stop: [full('U sloot donderdag een deel af. De reservekopie bleef voor een deel heel.', 120)],
    organise: [full('De mensen van de sporthal werkten twaalf uur. Wie loste hen af?', 120)],
    tell: [full('U zei donderdag dat het waarschijnlijk een aanval was.', 120), 'Tweede regel.'],
    care: [full('Elf nieuwe gezinnen kregen vrijdag toch geld.', 120)],
    account: [full('U schreef op waarom.', 120)],
  },
  decisions: Array.from({ length: 8 }, (_, index) => ({
    title: `Besluit nummer ${index + 1} van die avond`,
    label: 'Een lange keuze met een toelichting erbij',
    explanation: full('Zo leg ik het uit aan mijn inwoners, ook als het tegenvalt.', 280),
    governance: full('Wie mag dit bij ons besluiten, en wie weet dat?', 110),
  })),
  outcome: {
    title: 'Een lange weg terug',
    epilogue: [full('Na drie weken werkt de balie weer.', 300)],
    quotes: ['Over het netwerk zei u:', 'Over het geld zei u:', 'Over het rapport zei u:'].map((line) => ({
      line,
      words: full('Zo leg ik het uit aan mijn inwoners, ook als het tegenvalt.', 280),
    })),
  },
}
