import type { PaperKit, PaperMessage } from '@natte-meren/protocol'

const nothing = { steps: [], meets: [] }
const noNotes = { say: [], ask: [], watch: [] }

/** A message on paper; give what matters. */
export const paperMessageFixture = (given: Partial<PaperMessage> = {}): PaperMessage => ({
  id: 'log',
  number: '1.1',
  kind: 'mail',
  from: 'Systeembeheer',
  subject: 'Vreemde aanmelding',
  body: ['Om kwart over drie logde iemand in.'],
  sitrep: null,
  plain: null,
  image: null,
  story: 0,
  to: ['it', 'ciso'],
  arrives: { at: 'opening', seconds: null, story: null },
  when: null,
  instead: [],
  chance: null,
  facts: ['Er is vannacht ingelogd.'],
  effects: nothing,
  ...given,
})

const role = (id: string, name: string, code: string) => ({
  id,
  name,
  code,
  card: `U bent ${name}.`,
  about: `Dit doet ${name}.`,
  decides: id === 'mayor',
  advises: id !== 'mayor',
  deputyOf: [],
  covers: [],
  facts: [],
})

/** A kit of two tables with one phase; give what matters. */
export const paperKitFixture = (given: Partial<PaperKit> = {}): PaperKit => ({
  exercise: { id: 'e1', title: 'Natte Meren', edition: 'Kort', language: 'nl' },
  address: 'http://192.0.2.7:3000',
  printed: null,
  tables: [
    { number: 1, name: null, code: '123456' },
    { number: 2, name: 'Burgemeesters Noord', code: '654321' },
  ],
  folder: '/data/papier/e1',
  storyStart: '2026-11-19T16:30',
  briefing: ['Het miezert.'],
  image: null,
  roles: [role('mayor', 'Burgemeester', 'BM'), role('it', 'Hoofd IT', 'IT'), role('ciso', 'CISO', 'CISO')],
  indicators: [{ name: 'Vertrouwen', start: 6, min: 0, max: 10 }],
  phases: [
    {
      id: 'outage',
      number: 1,
      title: 'De storing',
      line: 'De schermen doen raar.',
      back: null,
      minutes: 7,
      from: 0,
      to: 60,
      notes: noNotes,
      messages: [paperMessageFixture()],
      decision: {
        id: 'plug',
        title: 'De stekker',
        question: 'Sluit u het netwerk af?',
        decider: 'mayor',
        advisers: ['it', 'ciso'],
        limit: 3,
        options: [
          { id: 'pull', label: 'Alles afsluiten', detail: 'Niets werkt meer.', effects: nothing },
          { id: 'wait', label: 'Wachten', detail: 'Het werk gaat door.', effects: nothing },
        ],
        lapsed: nothing,
        governance: 'Wie mag dit besluiten?',
        notes: noNotes,
      },
    },
  ],
  duties: [],
  outcomes: [{ id: 'end', title: 'Gewone dinsdag', epilogue: ['Iedereen was er blij mee.'], when: null }],
  ...given,
})
