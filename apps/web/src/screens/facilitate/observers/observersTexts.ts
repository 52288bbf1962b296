import { catalogue, list, plural } from '../../../shared/i18n/catalogue.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'

const { picture, judgement, decision } = termTexts.nl.steps
const { picture: pictureEn, judgement: judgementEn, decision: decisionEn } = termTexts.en.steps

export const observersTexts = catalogue(
  {
    title: 'Waarnemers',
    close: 'Sluiten',
    about:
      'Een waarnemer zit naast een tafel, ziet wat die tafel samen ziet en maakt notities. Alleen u leest die notities, bij de tafel.',
    make: 'Maak een QR-code voor waarnemers',
    scan: 'Laat elke waarnemer deze code scannen. De naam en de tafel kiest de waarnemer zelf.',
    qr: 'QR-code voor waarnemers',
    byHand: 'Lukt scannen niet?',
    here: (count: number) => `${count} ${plural('nl', count, 'waarnemer kijkt', 'waarnemers kijken')} nu mee`,
    nobody: 'Er kijkt nog geen waarnemer mee.',
    atTable: (name: string, table: number) => `${name}, bij tafel ${table}`,
    again: 'Maak een nieuwe QR-code',
    end: 'Trek de QR-code in',
    sure: 'Wie nu meekijkt, ziet dan niets meer. Alle notities blijven.',
    yes: 'Ja, ga door',
    cancel: 'Nee',
    notes: (count: number) => `Van waarnemers (${count})`,
    noNotes: 'Bij deze tafel is nog niets genoteerd.',
    beside: (names: readonly string[]) => `Nu bij deze tafel: ${list('nl', names)}.`,
    goal: 'Leerdoel',
    tags: { picture, judgement, decision },
  },
  {
    title: 'Observers',
    close: 'Close',
    about:
      'An observer sits beside a table, sees what that table sees together, and takes notes. Only you read those notes, with the table.',
    make: 'Make a QR code for observers',
    scan: 'Let each observer scan this code. Observers choose their name and table themselves.',
    qr: 'QR code for observers',
    byHand: 'Does scanning fail?',
    here: (count) => `${count} ${plural('en', count, 'observer is', 'observers are')} looking on now`,
    nobody: 'No observer is looking on yet.',
    atTable: (name, table) => `${name}, at table ${table}`,
    again: 'Make a new QR code',
    end: 'Withdraw the QR code',
    sure: 'Whoever looks on now will see nothing any more. All notes stay.',
    yes: 'Yes, go on',
    cancel: 'No',
    notes: (count) => `From observers (${count})`,
    noNotes: 'Nothing has been noted at this table yet.',
    beside: (names) => `At this table now: ${list('en', names)}.`,
    goal: 'Learning goal',
    tags: { picture: pictureEn, judgement: judgementEn, decision: decisionEn },
  },
)
