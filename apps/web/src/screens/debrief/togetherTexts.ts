import { catalogue, plural } from '../../shared/i18n/catalogue.ts'

const nl = {
  all: 'Alle tafels',
  own: 'Uw tafel',
  tables: (count: number) => `${count} ${plural('nl', count, 'tafel', 'tafels')}`,
  of: (count: number, tables: number) => `${count} van de ${tables} tafels`,
  waiting: 'Wat alle tafels samen deden, staat hier zodra elke tafel klaar is.',
  telling: (number: number) => `Tafel ${number} vertelt zelf`,
  tableSaid: (number: number) => `Tafel ${number}`,
  asTable: 'Dezelfde gegevens als tabel',
  words: {
    headline: (said: number, different: number) =>
      said === 1 ? 'Eén woord' : `${said} woorden, ${different} verschillende`,
    more: (count: number) => `en ${count} ${plural('nl', count, 'ander woord', 'andere woorden')}`,
    word: 'Woord',
    times: 'Hoe vaak',
  },
  timeline: {
    same: (tables: number) => `Alle ${tables} tafels kwamen bij dezelfde afloop uit.`,
    different: (tables: number, outcomes: number) => `${tables} tafels, ${outcomes} verschillende aflopen`,
    ask: 'Welke tafel wil vertellen hoe het ging?',
    outcome: 'Afloop',
  },
  decisions: {
    headline: (same: number, count: number) => {
      if (same === count) return 'Bij elk besluit kozen alle tafels hetzelfde.'
      if (same === 0) return 'Bij geen enkel besluit kozen alle tafels hetzelfde.'
      return `Bij ${same} van de ${count} besluiten kozen alle tafels hetzelfde.`
    },
    none: 'Er waren geen besluiten.',
    overview: 'Overzicht',
    everyone: (tables: number, label: string) => `Alle ${tables} tafels: “${label}”`,
    most: (count: number, tables: number, label: string) => `${count} van de ${tables} tafels: “${label}”`,
    undecided: (count: number, tables: number) =>
      count === tables
        ? `Geen van de ${tables} tafels nam een besluit.`
        : `${count} van de ${tables} tafels namen geen besluit.`,
    tie: 'Geen keuze had de meeste tafels.',
    lapsed: 'Geen besluit',
    legend: { chosen: 'tafels', advised: 'adviseurs' },
    chosen: 'Gekozen',
    advised: 'Geadviseerd',
    option: 'Keuze',
    advisedBy: (count: number) => `${count} ${plural('nl', count, 'adviseur', 'adviseurs')}`,
    followed: (followed: number, given: number) =>
      given === 0 ? 'Er was geen advies.' : `${followed} van de ${given} adviezen werden het besluit.`,
    deferred: (count: number) => `Aan ${count} ${plural('nl', count, 'tafel', 'tafels')} was het eerst: nu nog niet.`,
    explained: 'Zo werd het uitgelegd aan de inwoners',
    more: (count: number) => `en nog ${count} ${plural('nl', count, 'uitleg', 'andere')}`,
    yours: 'dit koos uw tafel',
    remains: 'De vraag die blijft',
  },
  facts: {
    headline: (most: number, count: number) =>
      `Aan de meeste tafels had de burgemeester ${most} van de ${count} feiten vóór het besluit.`,
    before: 'vóór het besluit',
    after: 'erna',
    never: 'niet',
    sentence: (before: number, judged: number) =>
      `Aan ${before} van de ${judged} tafels hoorde de burgemeester dit vóór het besluit.`,
    open: 'Hierover viel aan geen tafel een besluit.',
    shared: (told: number, tabled: number) => `verteld ${told} · op tafel ${tabled}`,
    fact: 'Feit',
    held: 'Bekend bij iemand',
    told: 'Verteld',
    tabled: 'Op tafel',
    some: (shown: number, count: number) => `${shown} van ${count}. Alle: op uw telefoon.`,
    none: 'Dit verhaal had geen losse feiten.',
    page: (number: number) => `Feiten, bladzijde ${number}`,
  },
  questions: {
    headline: (shared: number, different: number) =>
      shared === different
        ? `${shared} ${plural('nl', shared, 'vraag', 'vragen')} voor thuis`
        : `${shared} keer een vraag gedeeld, ${different} verschillende`,
    chosenHeadline: (voters: number) => (voters === 1 ? 'Dit koos één mens' : `Dit kozen ${voters} mensen`),
    vote: (most: number) => `Kies op uw telefoon: welke ${most} vragen stelt u thuis?`,
    voteOnPhone: (most: number) => `Kies hoogstens ${most} vragen die u thuis wilt stellen.`,
    voters: (count: number) => (count === 1 ? 'Eén mens koos al.' : `${count} mensen kozen al.`),
    shared: (count: number) => `${count}× gedeeld`,
    votes: (count: number) => `${count}× gekozen`,
    pages: { themes: 'Vragen', chosen: 'Gekozen', verbs: 'De eerste dag' },
    more: (count: number) => `en nog ${count}`,
    yoursToo: ', ook de uwe',
    send: 'Stuur mijn keuze',
    sent: (count: number) => (count === 1 ? 'U koos één vraag.' : `U koos ${count} vragen.`),
    change: 'Verander mijn keuze',
    full: (most: number) => `U koos er ${most}. Haal er eerst een weg.`,
    question: 'Vraag',
    verb: 'Woord',
    line: 'Wat daarbij hoorde',
  },
}

const en: typeof nl = {
  all: 'All tables',
  own: 'Your table',
  tables: (count) => `${count} ${plural('en', count, 'table', 'tables')}`,
  of: (count, tables) => `${count} of ${tables} tables`,
  waiting: 'What all tables did together shows here once every table is ready.',
  telling: (number) => `Table ${number} tells its own story`,
  tableSaid: (number) => `Table ${number}`,
  asTable: 'The same data as a table',
  words: {
    headline: (said, different) => (said === 1 ? 'One word' : `${said} words, ${different} different ones`),
    more: (count) => `and ${count} other ${plural('en', count, 'word', 'words')}`,
    word: 'Word',
    times: 'How often',
  },
  timeline: {
    same: (tables) => `All ${tables} tables came to the same ending.`,
    different: (tables, outcomes) => `${tables} tables, ${outcomes} different endings`,
    ask: 'Which table wants to tell how it went?',
    outcome: 'Ending',
  },
  decisions: {
    headline: (same, count) => {
      if (same === count) return 'At every decision all tables chose the same.'
      if (same === 0) return 'At no decision did all tables choose the same.'
      return `At ${same} of ${count} decisions all tables chose the same.`
    },
    none: 'There were no decisions.',
    overview: 'Overview',
    everyone: (tables, label) => `All ${tables} tables: “${label}”`,
    most: (count, tables, label) => `${count} of ${tables} tables: “${label}”`,
    undecided: (count, tables) =>
      count === tables ? `None of ${tables} tables took a decision.` : `${count} of ${tables} tables took no decision.`,
    tie: 'No choice had the most tables.',
    lapsed: 'No decision',
    legend: { chosen: 'tables', advised: 'advisers' },
    chosen: 'Chosen',
    advised: 'Advised',
    option: 'Choice',
    advisedBy: (count) => `${count} ${plural('en', count, 'adviser', 'advisers')}`,
    followed: (followed, given) =>
      given === 0 ? 'There was no advice.' : `${followed} of ${given} pieces of advice became the decision.`,
    deferred: (count) => `At ${count} ${plural('en', count, 'table', 'tables')} it was first: not yet.`,
    explained: 'How it was explained to residents',
    more: (count) => `and ${count} more`,
    yours: 'your table chose this',
    remains: 'The question that remains',
  },
  facts: {
    headline: (most, count) => `At most tables the mayor had ${most} of ${count} facts before the decision.`,
    before: 'before the decision',
    after: 'after it',
    never: 'not at all',
    sentence: (before, judged) => `At ${before} of ${judged} tables the mayor heard this before the decision.`,
    open: 'No table decided anything about this.',
    shared: (told, tabled) => `told ${told} · on the table ${tabled}`,
    fact: 'Fact',
    held: 'Known to someone',
    told: 'Told',
    tabled: 'On the table',
    some: (shown, count) => `${shown} of ${count}. All: on your phone.`,
    none: 'This story had no separate facts.',
    page: (number) => `Facts, page ${number}`,
  },
  questions: {
    headline: (shared, different) =>
      shared === different
        ? `${shared} ${plural('en', shared, 'question', 'questions')} for home`
        : `Shared ${shared} times: ${different} different questions`,
    chosenHeadline: (voters) => (voters === 1 ? 'What one person chose' : `What ${voters} people chose`),
    vote: (most) => `Choose on your phone: which ${most} questions will you ask at home?`,
    voteOnPhone: (most) => `Choose at most ${most} questions that you want to ask at home.`,
    voters: (count) => (count === 1 ? 'One person has chosen.' : `${count} people have chosen.`),
    shared: (count) => `shared ${count}×`,
    votes: (count) => `chosen ${count}×`,
    pages: { themes: 'Questions', chosen: 'Chosen', verbs: 'The first day' },
    more: (count) => `and ${count} more`,
    yoursToo: ', yours too',
    send: 'Send my choice',
    sent: (count) => (count === 1 ? 'You chose one question.' : `You chose ${count} questions.`),
    change: 'Change my choice',
    full: (most) => `You chose ${most}. Take one away first.`,
    question: 'Question',
    verb: 'Word',
    line: 'What went with it',
  },
}

export const togetherTexts = catalogue(nl, en)
export type TogetherTexts = (typeof togetherTexts)['nl']
