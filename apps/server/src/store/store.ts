/** An event as the log keeps it; what is in `event` is the engine's business. */
export interface StoredEvent {
  readonly version: number
  /** Server time, ms. */
  readonly at: number
  /** Play time, ms. */
  readonly play: number
  /** Minutes since T+0. */
  readonly story: number
  readonly commandId: string
  readonly event: unknown
}

/** An accepted command, texts detached: what a *wat als* replays. */
export interface StoredCommand {
  readonly id: string
  readonly at: number
  readonly actor: unknown
  readonly command: unknown
}

/** A command with everything it brought about, to be stored together or not at all. */
export interface Append {
  readonly stream: string
  /** Version of the stream on which the command was decided. */
  readonly expected: number
  readonly command: StoredCommand
  readonly events: readonly Pick<StoredEvent, 'play' | 'story' | 'event'>[]
  readonly texts: readonly StoredText[]
}

/**
 * `conflict`: the stream is at another version, decide again. `repeat`: this command id was
 * stored before; `version` is what the stream had reached with it.
 */
export type Appended =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: 'conflict' | 'repeat'; readonly version: number }

/** What a player typed, under the id that the log holds. */
export interface StoredText {
  readonly id: string
  readonly text: string
}

export interface TableRecord {
  readonly id: string
  readonly number: number
  readonly code: string
}

/** One run of a scenario. */
export interface ExerciseRecord {
  readonly id: string
  /** What its facilitators call it; typed by them, so it is in no log. */
  readonly name: string | null
  readonly ownerOrganisation: string
  readonly ownerPerson: string
  /** Folder name of the scenario and the content hash of the version that is played. */
  readonly scenario: string
  readonly scenarioHash: string
  readonly edition: string
  readonly language: string
  readonly noClock: boolean
  readonly seed: number
  readonly code: string
  readonly beamerKey: string
  readonly tables: readonly TableRecord[]
  /** Epoch ms. */
  readonly createdAt: number
  /** For how many days it is to be kept, and the moment after which it is deleted. */
  readonly keepDays: number
  readonly keptUntil: number
  readonly archived: boolean
  /** Everybody is asked two questions before play and after. */
  readonly measure: boolean
  /** Its organiser lets it count, nameless, beside other exercises. */
  readonly compared: boolean
  /** `real` or `fast` for a rehearsal by scripted players, else null. */
  readonly rehearsal: string | null
  /** When play began, or null. */
  readonly begunAt: number | null
  /** When it ended, or null while it can still be played. */
  readonly endedAt: number | null
}

/** What may change about an exercise, apart from its end. */
export type RecordChange = Partial<
  Pick<ExerciseRecord, 'name' | 'keepDays' | 'keptUntil' | 'archived' | 'compared' | 'begunAt'>
>

/** A six-digit code; `live` turns false when its exercise is over or deleted. */
interface CodeRecord {
  readonly code: string
  readonly exercise: string
  /** `null`: the code of the exercise itself. */
  readonly table: string | null
  readonly live: boolean
}

/** One answer to one question. */
export interface MeasureCount {
  readonly question: string
  readonly answer: string
}

interface Counted {
  readonly moment: string
  readonly times: number
}

interface DeviceRecord {
  /** SHA-256 of the token, hex: the token itself is only on the device. */
  readonly tokenHash: string
  readonly device: string
  readonly table: string
}

export interface TakeHomeRecord {
  readonly key: string
  readonly exercise: string
  readonly table: string
  readonly seat: string
  readonly language: string
}

/** One check of the room before an exercise; what is in `found` is the check's own business. */
export interface VenueCheckRecord {
  readonly id: string
  readonly exercise: string
  readonly startedAt: number
  /** When anything in it last changed. */
  readonly at: number
  readonly open: boolean
  readonly found: unknown
}

/** Table cards that were printed: what stands on them is true for as long as the server has that address. */
export interface CardPrint {
  readonly address: string
  /** Epoch ms. */
  readonly at: number
}

/** Somebody who observes at an exercise. */
export interface ObserverRecord {
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string
  readonly id: string
  readonly exercise: string
  /** As typed by the observer. */
  readonly name: string
}

/** A note of an observer with its moment. Typed text, so it is in no log. */
export interface NoteRecord {
  readonly id: string
  readonly exercise: string
  readonly table: string
  /** Id of the observer, and the name. */
  readonly observer: string
  readonly by: string
  /** Server time, ms. */
  readonly at: number
  readonly place: string
  /** Index in the edition; null before and after the phases. */
  readonly phase: number | null
  readonly step: string | null
  /** Play time, ms. */
  readonly play: number
  /** Minutes since T+0. */
  readonly story: number
  readonly tag: string
  readonly goal: string | null
  /** Null once its writer removed it: only that it was there is still known, so that nothing brings it back. */
  readonly text: string | null
}

/** How far an observer saw a learning goal at a table: one word, and the last one counts. */
export interface ScoreRecord {
  readonly exercise: string
  readonly table: string
  /** Id of the observer, and the name. */
  readonly observer: string
  readonly by: string
  readonly goal: string
  readonly score: string
}

/** A device that may lead exercises. */
export interface SessionRecord {
  /** SHA-256 of the cookie's value, hex. */
  readonly tokenHash: string
  /** By which other devices name it. */
  readonly id: string
  /** "laptop", "tablet" or "phone". */
  readonly kind: string
  /** Epoch ms. */
  readonly since: number
  readonly expiresAt: number
  /** When another device ended it, or null. */
  readonly endedAt: number | null
}

/** A key that lets one more device lead. */
export interface HandoverRecord {
  /** SHA-256 of the key, hex. */
  readonly keyHash: string
  /** Id of the session that hands it out. */
  readonly session: string
  readonly exercise: string | null
  readonly expiresAt: number
  readonly usedAt: number | null
}

/**
 * Everything the server remembers. Promises of writing methods resolve when the data would survive
 * a power cut, and reject when it is certain that nothing was stored.
 */
export interface Store {
  append(append: Append): Promise<Appended>
  /** Events of a stream after version `after`, in order. */
  read(stream: string, after?: number): Promise<StoredEvent[]>
  /** Stored commands of a stream, in order of acceptance. */
  commands(stream: string): Promise<StoredCommand[]>
  /** Version that the stream had reached with this command; `null` when it was never stored. */
  answered(stream: string, commandId: string): Promise<number | null>
  /** Texts of a stream that were not erased. */
  texts(stream: string): Promise<StoredText[]>
  eraseText(stream: string, id: string): Promise<void>

  /** Adds an exercise with its codes; `false` when one of the codes is in use. */
  addExercise(exercise: ExerciseRecord): Promise<boolean>
  /**
   * Adds a table with its code; `false` when that is in use. The code of an exercise that had one table leads to the
   * choice of a table from then on.
   */
  addTable(exercise: string, table: TableRecord): Promise<boolean>
  /** Removes a table that nobody has been at; its code is free again. */
  removeTable(table: TableRecord): Promise<void>
  exercises(): Promise<ExerciseRecord[]>
  changeExercise(exercise: string, change: RecordChange): Promise<void>
  /** Marks an exercise as ended; its codes are free for other exercises from then on. */
  endExercise(exercise: string, at: number): Promise<void>
  /** Removes an exercise with its logs, texts, devices and keys; its codes stay known as expired. */
  deleteExercise(exercise: string): Promise<void>
  code(code: string): Promise<CodeRecord | null>

  /** Remembers the latest print of the table cards of an exercise. */
  keepCardPrint(exercise: string, print: CardPrint): Promise<void>
  cardPrint(exercise: string): Promise<CardPrint | null>

  /** Replaces the improvement actions of an exercise; what is in them is the report's own business. */
  keepActions(exercise: string, actions: readonly unknown[]): Promise<void>
  actions(exercise: string): Promise<readonly unknown[]>

  /**
   * Counts what somebody answered to the measure, and remembers that this device answered, apart from what it was.
   * Does nothing when it had answered before.
   */
  countMeasure(exercise: string, device: string, moment: string, answers: readonly MeasureCount[]): Promise<void>
  /** Who answered, or passed the questions over. */
  measured(exercise: string): Promise<readonly { readonly device: string; readonly moment: string }[]>
  /** Counts of a question of which at least `fewest` new answers came are counted in; then all that were. */
  measureCounts(exercise: string, fewest: number): Promise<readonly (MeasureCount & Counted)[]>

  addDevice(device: DeviceRecord): Promise<void>
  device(tokenHash: string): Promise<DeviceRecord | null>
  /** Lets a device belong to another table. */
  moveDevice(device: string, table: string): Promise<void>

  addTakeHome(record: TakeHomeRecord): Promise<void>
  takeHome(key: string): Promise<TakeHomeRecord | null>
  takeHomes(exercise: string): Promise<TakeHomeRecord[]>

  /** Adds a check of the room, or replaces what was kept of it. */
  keepVenueCheck(check: VenueCheckRecord): Promise<void>
  /** The checks of an exercise, the newest first. */
  venueChecks(exercise: string): Promise<VenueCheckRecord[]>

  /** Takes away the link with which observers come to an exercise, and gives it another unless `key` is null. */
  replaceObserverLink(exercise: string, key: string | null, at: number): Promise<void>
  observerLink(key: string): Promise<{ readonly exercise: string; readonly revoked: boolean } | null>
  observerLinkOf(exercise: string): Promise<string | null>
  /** Adds an observer, or gives one that is known another name. */
  keepObserver(observer: ObserverRecord): Promise<void>
  observer(tokenHash: string): Promise<ObserverRecord | null>
  /** Adds a note; does nothing when its id is known. */
  addNote(note: Omit<NoteRecord, 'by'>): Promise<void>
  changeNote(id: string, change: Pick<NoteRecord, 'tag' | 'goal' | 'text'>): Promise<void>
  /** Notes of all observers of an exercise, in the order of their moments, also what is left of removed ones. */
  notes(exercise: string): Promise<NoteRecord[]>
  /** Keeps a score in the place of the one that there was; null takes it away. */
  keepScore(score: Omit<ScoreRecord, 'by' | 'score'> & { readonly score: string | null }): Promise<void>
  /** Scores of all observers of an exercise. */
  scores(exercise: string): Promise<ScoreRecord[]>

  /** Adds a session and forgets those that had expired by `now`. */
  addSession(session: SessionRecord, now: number): Promise<void>
  session(tokenHash: string): Promise<SessionRecord | null>
  /** Sessions that are still good at `now`, the oldest first. */
  sessions(now: number): Promise<SessionRecord[]>
  /** Ends a session, and what it had handed out. */
  endSession(session: string, at: number): Promise<void>

  /** Adds a key and forgets those that expired a day before `now`. */
  addHandover(handover: Omit<HandoverRecord, 'usedAt'>, now: number): Promise<void>
  handover(keyHash: string): Promise<HandoverRecord | null>
  /** True for whoever is first. */
  spendHandover(keyHash: string, at: number): Promise<boolean>

  /** Notes that the server was alive at `at`. */
  beat(at: number): Promise<void>
  /** The last moment at which the server is known to have been alive, if any. */
  lastBeat(): Promise<number | null>
  /** Throws when the data cannot be reached. */
  check(): Promise<void>
  close(): Promise<void>
}
