import { catalogue, plural } from '../../../shared/i18n/catalogue.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'

const minutes = (count: number): string => `${count} ${plural('nl', count, 'minuut', 'minuten')}`
const minutesEn = (count: number): string => `${count} ${plural('en', count, 'minute', 'minutes')}`
const tables = (count: number): string => `${count} ${plural('nl', count, 'tafel', 'tafels')}`
const tablesEn = (count: number): string => `${count} ${plural('en', count, 'table', 'tables')}`

export const mapTexts = catalogue(
  {
    map: 'Tafels in de zaal',
    table: (number: number) => `Tafel ${number}`,
    status: termTexts.nl.status,
    steps: termTexts.nl.steps,
    inStep: (count: number) => `${count} min`,
    inStepLong: (count: number) => `al ${minutes(count)} in deze stap`,
    advice: (given: number, expected: number) => `advies ${given}/${expected}`,
    seat: { here: 'is er', bot: 'computer' },
    away: (count: number) => (count < 1 ? 'is net weg' : `is ${minutes(count)} weg`),
    awayShort: (count: number) => `${count} min`,
    noSeats: 'Nog niemand',
    calm: 'Geen tafel vraagt nu uw aandacht.',
    attention: 'Vraagt uw aandacht',
    short: {
      stop: 'Stop',
      help: 'Vraagt naar u',
      allAway: 'Telefoons weg',
      deciderAway: 'Wie besluit is weg',
      undecided: 'Nog geen besluit',
      noAdvice: 'Wacht op advies',
      behind: 'Loopt achter',
    },
    stop: (table: number) => `Bij tafel ${table} riep iemand Stop. De tafel staat stil. Ga erheen.`,
    help: (table: number) => `Tafel ${table} vraagt naar u. Loop even langs.`,
    allAway: (table: number, count: number) =>
      count < 1
        ? `Bij tafel ${table} zijn alle telefoons weg. Kijk of het netwerk daar werkt.`
        : `Bij tafel ${table} zijn alle telefoons al ${minutes(count)} weg. Kijk of het netwerk daar werkt.`,
    deciderAway: (table: number, count: number, role: string) =>
      `Tafel ${table} mist al ${minutes(count)} de ${role}. Ga kijken, of geef de stoel aan een ander.`,
    undecided: (table: number, count: number, role: string) =>
      role === ''
        ? `Bij tafel ${table} is de praattijd om en er is nog geen besluit. Loop even langs.`
        : `Tafel ${table} wacht ${minutes(count)} op de ${role}. Loop even langs.`,
    noAdvice: (table: number, count: number, roles: string) =>
      `Tafel ${table} wacht ${minutes(count)} op advies van ${roles}. Loop even langs.`,
    behind: (table: number, count: number) =>
      `Tafel ${table} loopt ${minutes(count)} achter op de andere tafels. Vraag wat de tafel nodig heeft.`,
    onlyAttention: 'Wie vraagt aandacht?',
    find: 'Zoek',
    findBy: 'nr, naam of code',
    found: (count: number) => (count === 0 ? 'Geen tafel gevonden.' : `${tables(count)} gevonden.`),
    arrange: 'Schik de tafels',
    arranged: 'Klaar met schikken',
    arrangeHow: 'Sleep een tafel naar zijn plek in de zaal. Of kies een tafel en verplaats hem met de pijltjes.',
    placed: (table: number, row: number, column: number) => `Tafel ${table} staat op rij ${row}, plaats ${column}.`,
    count: (step: string, count: number) => `${step} ${count}`,
    spread: 'Besluiten van de tafels',
    option: 'Keuze',
    tablesHead: 'Tafels',
    noDecision: 'Zonder besluit verder',
    notYet: 'Nog geen besluit',
    earlier: 'Eerdere besluiten',
  },
  {
    map: 'Tables in the room',
    table: (number) => `Table ${number}`,
    status: termTexts.en.status,
    steps: termTexts.en.steps,
    inStep: (count) => `${count} min`,
    inStepLong: (count) => `${minutesEn(count)} in this step`,
    advice: (given, expected) => `advice ${given}/${expected}`,
    seat: { here: 'is here', bot: 'computer' },
    away: (count) => (count < 1 ? 'just went away' : `has been away ${minutesEn(count)}`),
    awayShort: (count) => `${count} min`,
    noSeats: 'Nobody yet',
    calm: 'No table needs you now.',
    attention: 'Needs you',
    short: {
      stop: 'Stop',
      help: 'Asks for you',
      allAway: 'Phones away',
      deciderAway: 'Decider away',
      undecided: 'No decision yet',
      noAdvice: 'Awaits advice',
      behind: 'Behind',
    },
    stop: (table) => `Somebody at table ${table} called Stop. The table stands still. Go there.`,
    help: (table) => `Table ${table} asks for you. Drop by.`,
    allAway: (table, count) =>
      count < 1
        ? `At table ${table} all phones are away. See whether the network works there.`
        : `At table ${table} all phones have been away for ${minutesEn(count)}. See whether the network works there.`,
    deciderAway: (table, count, role) =>
      `Table ${table} has been without its ${role} for ${minutesEn(count)}. Go and see, or give the seat to somebody else.`,
    undecided: (table, count, role) =>
      role === ''
        ? `At table ${table} talk time is over and there is no decision. Drop by.`
        : `Table ${table} has waited ${minutesEn(count)} for the ${role}. Drop by.`,
    noAdvice: (table, count, roles) => `Table ${table} has waited ${minutesEn(count)} for advice of ${roles}. Drop by.`,
    behind: (table, count) => `Table ${table} is ${minutesEn(count)} behind the other tables. Ask what it needs.`,
    onlyAttention: 'Who needs attention?',
    find: 'Find',
    findBy: 'no., name or code',
    found: (count) => (count === 0 ? 'No table found.' : `${tablesEn(count)} found.`),
    arrange: 'Arrange the tables',
    arranged: 'Done arranging',
    arrangeHow: 'Drag a table to its place in the room. Or choose a table and move it with the arrow keys.',
    placed: (table, row, column) => `Table ${table} stands in row ${row}, place ${column}.`,
    count: (step, count) => `${step} ${count}`,
    spread: 'Decisions of the tables',
    option: 'Choice',
    tablesHead: 'Tables',
    noDecision: 'Went on without a decision',
    notYet: 'No decision yet',
    earlier: 'Earlier decisions',
  },
)
export type MapTexts = typeof mapTexts.nl
