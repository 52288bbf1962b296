/**
 * The floor: a bare Socket.IO server that appends every command to disk (SQLite, WAL, synchronous=FULL, one
 * commit for what comes in one turn) and then sends each seat of the table a message of its own. No game, no
 * validation, no views. Started by the bench with a port and a file.
 */
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { Server, type Socket } from 'socket.io'

const [port = '0', file = ''] = process.argv.slice(2)
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(
  'CREATE TABLE log (stream TEXT, version INTEGER, event TEXT, PRIMARY KEY (stream, version)) WITHOUT ROWID',
)
const insert = database.prepare('INSERT INTO log VALUES (?, ?, ?)')

const http = createServer((_request, response) => response.end('ready'))
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false })

/** As small as a game can say it: what was shared, by whom, when. */
const change = {
  kind: 'FactShared',
  fact: 'night-login',
  how: 'tabled',
  role: 'it',
  story: 12,
  order: 120,
  words: null,
}

interface Table {
  version: number
  seats: Socket[]
}
const tables = new Map<string, Table>()
const tableOf = (id: string): Table => {
  const table = tables.get(id) ?? { version: 0, seats: [] }
  tables.set(id, table)
  return table
}

let waiting: { write: () => void; after: () => void }[] = []
const commit = database.transaction((jobs: typeof waiting) => {
  for (const { write } of jobs) write()
})
const flush = (): void => {
  const jobs = waiting
  waiting = []
  commit(jobs)
  for (const { after } of jobs) after()
}

io.on('connection', (socket) => {
  socket.on('join', (id: string, done: () => void) => {
    tableOf(id).seats.push(socket)
    done()
  })
  socket.on('command', (id: string, command: unknown, done: (answer: unknown) => void) => {
    const table = tableOf(id)
    table.version += 1
    const { version } = table
    if (waiting.length === 0) setImmediate(flush)
    waiting.push({
      write: () => insert.run(id, version, JSON.stringify(command)),
      after: () => {
        for (const [seat, one] of table.seats.entries()) one.emit('event', { table: id, to: version, seat, ...change })
        done({ ok: true, at: version })
      },
    })
  })
})
http.listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
