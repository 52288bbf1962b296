import { catalogue, plural } from '../../../shared/i18n/catalogue.ts'

/** A debrief that tables lead themselves, for who leads the evening. */
export const selfLedChoiceTexts = catalogue(
  {
    about: (many: boolean) =>
      many
        ? 'Tafels kunnen ook zelf nabespreken, op hun eigen telefoons. Niemand wacht dan op u.'
        : 'De tafel kan ook zelf nabespreken, op de eigen telefoons. Niemand wacht dan op u.',
    on: (many: boolean) =>
      many
        ? 'De tafels bespreken zelf na. Per tafel bladert één telefoon.'
        : 'De tafel bespreekt zelf na. Eén telefoon bladert.',
    let: (many: boolean) => (many ? 'Laat de tafels zelf nabespreken' : 'Laat de tafel zelf nabespreken'),
    takeBack: 'Leid de nabespreking toch zelf',
    takenBack: 'U leidt de nabespreking weer.',
    title: (many: boolean) => (many ? 'De tafels bespreken zelf na' : 'De tafel bespreekt zelf na'),
    progress: (many: boolean) => (many ? 'Waar de tafels zijn' : 'Waar de tafel is'),
    tables: (count: number) => `${count} ${plural('nl', count, 'tafel', 'tafels')}`,
    here: 'hier is de tafel',
    notes: {
      say: [
        'U bespreekt het nu aan uw eigen tafel. Eén van u bladert. Op elke telefoon staat wat u kunt voorlezen en vragen.',
      ],
      ask: ['Sluit samen af: wie wil zijn zin voor maandag voorlezen? Passen is altijd goed.'],
      watch: [
        'Loop rond en luister. Help alleen wie erom vraagt.',
        'Zeg vijf minuten voor het einde dat ieder zijn pagina bewaart.',
      ],
    },
  },
  {
    about: (many) =>
      many
        ? 'Tables can lead their own debrief too, on their own phones. Then nobody waits for you.'
        : 'The table can lead its own debrief too, on its own phones. Then nobody waits for you.',
    on: (many) =>
      many
        ? 'The tables lead their own debrief. One phone at each table turns.'
        : 'The table leads its own debrief. One phone turns.',
    let: (many) => (many ? 'Let the tables lead themselves' : 'Let the table lead itself'),
    takeBack: 'Lead the debrief after all',
    takenBack: 'You lead the debrief again.',
    title: (many) => (many ? 'The tables lead their own debrief' : 'The table leads its own debrief'),
    progress: (many) => (many ? 'Where the tables are' : 'Where the table is'),
    tables: (count) => `${count} ${plural('en', count, 'table', 'tables')}`,
    here: 'the table is here',
    notes: {
      say: ['You talk at your own table now. One of you turns. Each phone says what you can read aloud and ask.'],
      ask: ['End together: who would like to read their sentence for Monday aloud? You may always pass.'],
      watch: [
        'Walk around and listen. Help only who asks for it.',
        'Five minutes before the end, say that everybody keeps their page.',
      ],
    },
  },
)
