type SqlValue = string | number | null
export type Row = Readonly<Record<string, unknown>>

interface Statement {
  run(...values: SqlValue[]): unknown
  get(...values: SqlValue[]): Row | undefined
  all(...values: SqlValue[]): Row[]
}

/** The little that the store needs of a SQLite library. */
export interface Driver {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

interface NodeSqlite {
  DatabaseSync: new (path: string) => Driver
}

export type DriverName = 'node:sqlite' | 'better-sqlite3'

/** The libraries that this Node can use, the built-in one first. */
export const driverNames = (): DriverName[] =>
  process.getBuiltinModule('node:sqlite' as string) ? ['node:sqlite', 'better-sqlite3'] : ['better-sqlite3']

const openBuiltIn = (path: string): Driver => {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite' as string) as NodeSqlite
  return new DatabaseSync(path)
}

const openBetter = async (path: string): Promise<Driver> => {
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(path)
  return {
    exec: (sql) => {
      database.exec(sql)
    },
    prepare: (sql) => {
      const statement = database.prepare<SqlValue[], Row>(sql)
      return statement
    },
    close: () => {
      database.close()
    },
  }
}

/** Opens a database file with the built-in library, or with `better-sqlite3` where Node has none. */
export const openDriver = async (path: string, name?: DriverName): Promise<Driver> => {
  const chosen = name ?? driverNames()[0]
  return chosen === 'node:sqlite' ? openBuiltIn(path) : openBetter(path)
}
