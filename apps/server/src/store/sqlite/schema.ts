import type { Driver } from './driver.ts'

/** Raised with every change of the tables, or of ids that a recovery draws again. */
export const schemaVersion = 9

/** What brings a file of an earlier version to the next one; a file for which there is no way is not opened. */
export const upgrades: Readonly<Record<number, string>> = {
  2: `
    ALTER TABLE exercises ADD COLUMN name TEXT;
    ALTER TABLE exercises ADD COLUMN keep_days INTEGER NOT NULL DEFAULT 30;
    UPDATE exercises SET keep_days = MAX(1, MIN(365, CAST(ROUND((kept_until - created_at) / 86400000.0) AS INTEGER)));
    ALTER TABLE exercises ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE exercises ADD COLUMN begun_at INTEGER;
    UPDATE exercises SET begun_at = created_at;
  `,
  3: 'ALTER TABLE exercises ADD COLUMN rehearsal TEXT;',
  4: `
    ALTER TABLE sessions ADD COLUMN id TEXT NOT NULL DEFAULT '';
    UPDATE sessions SET id = 'c' || lower(hex(randomblob(9)));
    ALTER TABLE sessions ADD COLUMN kind TEXT NOT NULL DEFAULT 'laptop';
    ALTER TABLE sessions ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
    UPDATE sessions SET since = expires_at - 14 * 86400000;
    ALTER TABLE sessions ADD COLUMN ended_at INTEGER;
  `,
  // Only tables that were not there before, which the schema makes.
  5: '',
  6: '',
  7: 'ALTER TABLE exercises ADD COLUMN measure INTEGER NOT NULL DEFAULT 0;',
  8: 'ALTER TABLE exercises ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;',
}

/**
 * WAL with synchronous=FULL: a commit survives a power cut. `secure_delete` overwrites what is
 * deleted, because erased player text has to be gone from the file too.
 */
export const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 2000;
`

export const schema = `
  CREATE TABLE IF NOT EXISTS events (
    stream TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, play INTEGER NOT NULL,
    story INTEGER NOT NULL, command_id TEXT NOT NULL, event TEXT NOT NULL,
    PRIMARY KEY (stream, version)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS commands (
    position INTEGER PRIMARY KEY, stream TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL,
    actor TEXT NOT NULL, command TEXT NOT NULL, version INTEGER NOT NULL,
    UNIQUE (stream, id)
  );
  CREATE TABLE IF NOT EXISTS texts (
    stream TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (stream, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS exercises (
    id TEXT PRIMARY KEY, name TEXT, owner_organisation TEXT NOT NULL, owner_person TEXT NOT NULL,
    scenario TEXT NOT NULL, scenario_hash TEXT NOT NULL, edition TEXT NOT NULL,
    language TEXT NOT NULL, no_clock INTEGER NOT NULL, seed INTEGER NOT NULL,
    code TEXT NOT NULL, beamer_key TEXT NOT NULL,
    created_at INTEGER NOT NULL, keep_days INTEGER NOT NULL, kept_until INTEGER NOT NULL,
    archived INTEGER NOT NULL, measure INTEGER NOT NULL, compared INTEGER NOT NULL, rehearsal TEXT, begun_at INTEGER, ended_at INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tables (
    id TEXT PRIMARY KEY, exercise TEXT NOT NULL, number INTEGER NOT NULL, code TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS tables_of_exercise ON tables (exercise, number);
  CREATE TABLE IF NOT EXISTS codes (
    code TEXT PRIMARY KEY, exercise TEXT NOT NULL, table_id TEXT, live INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS card_prints (
    exercise TEXT PRIMARY KEY, address TEXT NOT NULL, at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS devices (
    token_hash TEXT PRIMARY KEY, device TEXT NOT NULL, table_id TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS take_homes (
    key TEXT PRIMARY KEY, exercise TEXT NOT NULL, table_id TEXT NOT NULL, seat TEXT NOT NULL,
    language TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sessions (
    token_hash TEXT PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, since INTEGER NOT NULL,
    expires_at INTEGER NOT NULL, ended_at INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS handovers (
    key_hash TEXT PRIMARY KEY, session TEXT NOT NULL, exercise TEXT, expires_at INTEGER NOT NULL, used_at INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS venue_checks (
    id TEXT PRIMARY KEY, exercise TEXT NOT NULL, started_at INTEGER NOT NULL, at INTEGER NOT NULL,
    open INTEGER NOT NULL, found TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS venue_checks_of_exercise ON venue_checks (exercise, started_at);
  CREATE TABLE IF NOT EXISTS observer_links (
    key TEXT PRIMARY KEY, exercise TEXT NOT NULL, revoked_at INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS observers (
    token_hash TEXT PRIMARY KEY, id TEXT NOT NULL, exercise TEXT NOT NULL, name TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS observer_notes (
    id TEXT PRIMARY KEY, exercise TEXT NOT NULL, table_id TEXT NOT NULL, observer TEXT NOT NULL, at INTEGER NOT NULL,
    place TEXT NOT NULL, phase INTEGER, step TEXT, play INTEGER NOT NULL, story INTEGER NOT NULL,
    tag TEXT NOT NULL, goal TEXT, text TEXT
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS observer_scores (
    exercise TEXT NOT NULL, table_id TEXT NOT NULL, observer TEXT NOT NULL, goal TEXT NOT NULL, score TEXT NOT NULL,
    PRIMARY KEY (exercise, table_id, observer, goal)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS notes_of_exercise ON observer_notes (exercise);
  CREATE TABLE IF NOT EXISTS improvement_actions (
    exercise TEXT PRIMARY KEY, actions TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS measured (
    exercise TEXT NOT NULL, device TEXT NOT NULL, moment TEXT NOT NULL,
    PRIMARY KEY (exercise, device, moment)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS measure_counts (
    exercise TEXT NOT NULL, moment TEXT NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL,
    counted INTEGER NOT NULL, waiting INTEGER NOT NULL,
    PRIMARY KEY (exercise, moment, question, answer)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS heartbeat (
    id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL
  );
`

/** The write-ahead log still holds old pages after a deletion: without this, erased text stays on disk. */
export const emptyWal = (driver: Driver): void => {
  driver.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}
