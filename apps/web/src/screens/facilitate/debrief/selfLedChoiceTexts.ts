import { catalogue, plural } from '../../../shared/i18n/catalogue.ts'

/** A debrief that tables lead themselves, for who leads the evening. */
export const selfLedChoiceTexts = catalogue(
  {
    about: 'Tafels kunnen ook zelf nabespreken, op hun eigen telefoons. Niemand wacht dan op u.',
    on: 'De tafels bespreken zelf na. Eén telefoon per tafel bladert.',
    let: 'Laat de tafels zelf nabespreken',
    takeBack: 'Leid de nabespreking toch zelf',
    left: 'De tafels bespreken zelf na.',
    takenBack: 'U leidt de nabespreking weer.',
    title: 'De tafels bespreken zelf na',
    titleOne: 'De tafel bespreekt zelf na',
    progress: 'Waar de tafels zijn',
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
    about: 'Tables can lead their own debrief too, on their own phones. Then nobody waits for you.',
    on: 'The tables lead their own debrief. One phone at each table turns.',
    let: 'Let the tables lead themselves',
    takeBack: 'Lead the debrief after all',
    left: 'The tables lead their own debrief.',
    takenBack: 'You lead the debrief again.',
    title: 'The tables lead their own debrief',
    titleOne: 'The table leads its own debrief',
    progress: 'Where the tables are',
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
