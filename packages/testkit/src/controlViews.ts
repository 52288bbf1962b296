import {
  type BeamerView,
  type ControlSeat,
  type ControlView,
  type CourseView,
  debriefScenes,
  type ObserverNote,
  type OverviewRow,
  type OverviewView,
  type PlenaryView,
  type SheetItem,
} from '@natte-meren/protocol'
import { messageFixture, rolesFixture } from './views.ts'

/** Views of the facilitator and the beamer, to render their screens without a server. */

const item = (sheet: Partial<SheetItem> & Pick<SheetItem, 'id' | 'order' | 'title'>): SheetItem => ({
  kind: 'message',
  act: null,
  to: [],
  status: 'later',
  planned: null,
  actual: null,
  ...sheet,
})

export const controlSeatFixture = (seat: Partial<ControlSeat> & Pick<ControlSeat, 'role'>): ControlSeat => ({
  seat: `${seat.role}-1`,
  bot: false,
  online: true,
  doing: 'reading',
  help: false,
  stop: false,
  request: null,
  ...seat,
})

const stage: ControlView['stage'] = {
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
  briefing: '',
  image: null,
  pendingMessages: 1,
}

const clock: ControlView['clock'] = {
  running: false,
  at: Date.UTC(2026, 10, 24, 12),
  phaseMs: 90_000,
  phaseLength: 420_000,
  storyFrom: 0,
  storyTo: 180,
  storyStart: '2026-11-19T16:30',
  rate: 1,
  limitMs: 420_000,
}

const sheet: ControlView['sheet'] = Object.fromEntries(
  [
    item({
      id: 'evening',
      kind: 'phase',
      order: 1,
      title: 'De eerste avond',
      act: { number: 1, title: 'De eerste uren' },
      status: 'now',
      planned: 7,
      actual: 2,
    }),
    item({ id: 'supplier-mail', order: 2, title: 'Vreemde aanmelding op uw server', status: 'done', to: ['it'] }),
    item({ id: 'paper', order: 3, title: 'Storing op gemeentehuis: loketten dicht', to: ['all'] }),
    item({ id: 'disconnect', kind: 'decision', order: 4, title: 'Afsluiten of doorgaan' }),
    item({
      id: 'friday',
      kind: 'phase',
      order: 5,
      title: 'Vrijdag',
      act: { number: 2, title: 'De dagen erna' },
      planned: 6,
    }),
    item({ id: 'debrief', kind: 'debrief', order: 6, title: 'Nabespreking' }),
  ].map((entry) => [entry.id, entry]),
)

/** The facilitator's view of one table in the image step of the first phase, unless said otherwise. */
export const controlViewFixture = (view: Partial<ControlView> = {}): ControlView => ({
  table: { id: 'table-1', number: 1, name: null, code: '314159' },
  stage,
  clock,
  next: {
    kind: 'message',
    from: '0.message.paper',
    title: 'Storing op gemeentehuis: loketten dicht',
    busy: ['mayor', 'it'],
    reaches: ['table-1'],
    ready: true,
    skip: { inject: 'paper', facts: ['De krant weet van de dichte loketten.'] },
    mayLapse: false,
  },
  sheet,
  notes: {
    say: ['Lees de vraag rustig voor.'],
    ask: ['Wie mist er nog iets?'],
    watch: ['De IT-stoel weet van de nacht. Komt dat op tafel?'],
  },
  roles: rolesFixture,
  seats: Object.fromEntries(
    [
      controlSeatFixture({ role: 'mayor' }),
      controlSeatFixture({ role: 'ciso', doing: 'ready' }),
      controlSeatFixture({ role: 'it', bot: true, doing: 'thinking' }),
    ].map((seat) => [seat.seat, seat]),
  ),
  feed: {
    'supplier-mail': { message: messageFixture({ id: 'supplier-mail' }), to: ['it'], seen: [] },
  },
  facts: {
    'night-login': {
      id: 'night-login',
      sentence: 'Vannacht om kwart over drie logde iemand in met het account van een collega op vakantie.',
      held: ['it'],
      told: false,
      tabled: false,
    },
  },
  advice: null,
  decision: null,
  decisions: {},
  town: { indicators: {}, changes: {} },
  duties: {},
  undo: { from: '12.message', label: 'Vreemde aanmelding op uw server', kind: 'message' },
  tableUndo: null,
  notice: null,
  ledger: {},
  opposites: {},
  shelf: {},
  questions: {},
  ownNotes: {},
  observed: {},
  scored: {},
  debrief: null,
  ...view,
})

/** A note of an observer in the image step of the first phase, unless said otherwise. */
export const observerNoteFixture = (note: Partial<ObserverNote> & Pick<ObserverNote, 'id'>): ObserverNote => ({
  by: 'Wil',
  text: 'De burgemeester luistert eerst.',
  tag: 'picture',
  goal: null,
  place: 'phase',
  phase: { number: 1, title: 'Storing of aanval?' },
  step: 'picture',
  play: 130_000,
  story: 20,
  order: 1,
  ...note,
})

/** A table on the map, in the image step of the first phase with nobody at it, unless said otherwise. */
export const overviewRowFixture = (row: Partial<OverviewRow> & Pick<OverviewRow, 'number'>): OverviewRow => ({
  id: `table-${row.number}`,
  name: null,
  code: String(314_158 + row.number),
  place: { row: Math.floor((row.number - 1) / 6), column: (row.number - 1) % 6 },
  status: 'playing',
  phase: 1,
  step: 'picture',
  at: clock.at,
  phaseMs: 0,
  reached: { picture: 0 },
  limitMs: 420_000,
  awaited: [],
  decider: 'mayor',
  advice: null,
  decisions: {},
  scene: null,
  seated: Object.keys(row.seats ?? {}).length,
  seats: {},
  help: false,
  stop: false,
  ...row,
})

const dilemma: OverviewView['dilemmas'][number] = {
  id: 'disconnect',
  title: 'Afsluiten of doorgaan',
  phase: 1,
  options: [
    { id: 'off', label: 'Alles afsluiten' },
    { id: 'on', label: 'Doorgaan en zoeken' },
  ],
}

/** What everybody sees of what the room looks at: nothing yet, unless said otherwise. */
export const plenaryFixture = (view: Partial<PlenaryView> = {}): PlenaryView => ({
  run: null,
  moment: null,
  quote: null,
  whatIf: null,
  page: 0,
  selfLed: false,
  scenes: [...debriefScenes],
  ...view,
})

/** A debrief of six scenes that opened at noon, unless said otherwise. */
export const courseFixture = (view: Partial<CourseView> = {}): CourseView => ({
  startedAt: Date.UTC(2026, 10, 24, 12),
  since: Date.UTC(2026, 10, 24, 12),
  spent: {},
  page: 0,
  short: false,
  scenes: [...debriefScenes],
  ...view,
})

/** The exercise around it, with one table, unless said otherwise. */
export const overviewFixture = (view: Partial<OverviewView> = {}): OverviewView => ({
  exercise: {
    id: 'exercise-1',
    title: 'Natte Meren',
    edition: 'Korte versie',
    code: '314159',
    locked: false,
    beamer: 'http://192.0.2.7:3000/zaal#key',
    address: 'http://192.0.2.7:3000',
    status: 'playing',
    language: 'nl',
    minutes: 30,
    rehearsal: null,
  },
  scene: { scene: 'follow', black: false, dark: false },
  debrief: null,
  selfLed: false,
  course: null,
  desk: null,
  moment: null,
  whatIf: null,
  talkTime: '0.0',
  roles: Object.fromEntries(Object.values(rolesFixture).map(({ id, code, name }) => [id, { code, name }])),
  dilemmas: [dilemma],
  exceptions: [],
  tables: { 'table-1': overviewRowFixture({ number: 1, seated: 3 }) },
  time: { stop: null, planned: {}, plan: null, proposal: null, undo: null },
  observers: { link: null, here: {} },
  chair: { devices: { c1: { kind: 'laptop', since: Date.UTC(2026, 10, 24, 12) } }, recap: null },
  ledger: { 'table-1': { seconds: 0, counts: {} } },
  ...view,
})

/** The projected screen in the image step of the first phase, without a document yet, unless said otherwise. */
export const beamerViewFixture = (view: Partial<BeamerView> = {}): BeamerView => ({
  exercise: {
    title: 'Natte Meren',
    edition: 'Korte versie',
    code: '314159',
    address: 'http://192.0.2.7:3000',
    day: '2026-11-24',
  },
  scene: { scene: 'follow', black: false, dark: false },
  stage,
  clock,
  tables: { 'table-1': { number: 1, name: null, code: '314159', seated: 3, roles: 4, decided: false } },
  roles: rolesFixture,
  document: null,
  decision: null,
  town: null,
  debrief: null,
  together: null,
  ...view,
})
