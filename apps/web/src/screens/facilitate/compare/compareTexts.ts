import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const compareTexts = catalogue(
  {
    title: 'Oefeningen naast elkaar',
    back: 'Alle oefeningen',
    line: 'Voor wie het scenario schrijft: waar tafels van elkaar verschillen, wat verborgen blijft en wat veel leestijd kost.',
    privacy:
      'Alleen afgelopen oefeningen met minstens drie tafels, waarvan de organisator dit goed vindt. Zonder namen, zonder dagen en zonder wat iemand typte.',
    loading: 'De oefeningen worden gelezen. Bij veel tafels duurt dat even.',
    none: 'Er telt nog geen oefening mee',
    noneLine:
      'Kies in de lijst bij een afgelopen oefening met minstens drie tafels: Meer, Laat meetellen in de vergelijking. Vraag dat eerst aan wie de oefening liet houden.',
    file: 'Haal alles op als lijst (.csv)',
    took: (exercises: number, tables: number) =>
      exercises === 1 ? `Eén oefening, ${tables} tafels` : `${exercises} oefeningen, ${tables} tafels samen`,
    exercise: (number: number) => `Oefening ${number}`,
    month: (month: string, edition: string, tables: number) => `${month}, ${edition}, ${tables} tafels`,
    all: 'Samen',
    share: (tables: number, of: number) => `${tables} van de ${of}`,
    seconds: (seconds: number) =>
      seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 6) / 10} min`.replace('.', ','),
    decisions: 'Besluiten die tafels verdelen',
    decisionsLine: 'Hoeveel tafels maakten de keuze die het meest is gemaakt? Hoe minder, hoe verdeelder.',
    decisionsSaid: (title: string, tables: number, of: number) =>
      `Het meest verdeelt “${title}”: ${tables} van de ${of} tafels kozen hetzelfde.`,
    decision: 'Besluit en meest gemaakte keuze',
    dissents: 'Dacht er anders over',
    times: (times: number) => (times === 1 ? '1 keer' : `${times} keer`),
    facts: 'Feiten die verborgen blijven',
    factsLine: 'Hoe vaak had wie besloot het feit vóór het besluit?',
    factsSaid: (sentence: string, tables: number, of: number) =>
      `Het meest verborgen: “${sentence}” Op ${tables} van de ${of} tafels was het op tijd bekend bij wie besloot.`,
    fact: 'Feit, en voor welk besluit',
    texts: 'Teksten die veel leestijd kosten',
    textsLine:
      'De leestijd die in het midden ligt: van het moment dat een bericht op de telefoon kwam tot de lezer verderging naar een volgend bericht, of de tafel naar de volgende stap. Onder de vijf lezers staat er niets.',
    textsSaid: (subject: string, time: string) => `De meeste tijd kost “${subject}”: ${time}.`,
    text: 'Bericht',
    rest: (count: number) => `En nog ${count}: zie de lijst (.csv).`,
    nothing: 'Hierover is nog te weinig bekend.',
  },
  {
    title: 'Exercises beside each other',
    back: 'All exercises',
    line: 'For whoever writes the scenario: where tables differ, what stays hidden, and what takes long to read.',
    privacy:
      'Only exercises that ended, with at least three tables, of which the organiser agrees. Without names, without days, and without anything that somebody typed.',
    loading: 'The exercises are being read. With many tables that takes a while.',
    none: 'No exercise counts yet',
    noneLine:
      'In the list, with an exercise that ended and had at least three tables, choose: More, Let it count in the comparison. First ask whoever had the exercise held.',
    file: 'Get everything as a list (.csv)',
    took: (exercises, tables) =>
      exercises === 1 ? `One exercise, ${tables} tables` : `${exercises} exercises, ${tables} tables together`,
    exercise: (number) => `Exercise ${number}`,
    month: (month, edition, tables) => `${month}, ${edition}, ${tables} tables`,
    all: 'Together',
    share: (tables, of) => `${tables} of ${of}`,
    seconds: (seconds) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 6) / 10} min`),
    decisions: 'Decisions that divide tables',
    decisionsLine: 'How many tables made the choice that was made most? The fewer, the more divided.',
    decisionsSaid: (title, tables, of) => `“${title}” divides most: ${tables} of ${of} tables chose the same.`,
    decision: 'Decision and the choice made most',
    dissents: 'Saw it differently',
    times: (times) => (times === 1 ? 'once' : `${times} times`),
    facts: 'Facts that stay hidden',
    factsLine: 'How often did whoever decided have the fact before the decision?',
    factsSaid: (sentence, tables, of) =>
      `Most hidden: “${sentence}” At ${tables} of ${of} tables whoever decided knew it in time.`,
    fact: 'Fact, and for which decision',
    texts: 'Texts that take long to read',
    textsLine:
      'The reading time in the middle: from when a message came on the phone until the reader went on to another one, or the table to its next step. With fewer than five readers there is nothing.',
    textsSaid: (subject, time) => `“${subject}” takes longest: ${time}.`,
    text: 'Message',
    rest: (count) => `And ${count} more: see the list (.csv).`,
    nothing: 'Too little is known about this yet.',
  },
)
