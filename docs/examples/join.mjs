// A stranger's client: joins a table, takes a free seat, tries something it may not, saves a question, leaves.
// Usage: node docs/examples/join.mjs http://localhost:3000 123456
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'

const [address, code] = process.argv.slice(2)
const socket = io(address, { auth: { protocol: 2 }, transports: ['websocket'] })

/** What each channel showed last; a patch that does not fit makes us ask for everything again. */
const views = {}
for (const channel of ['role', 'seat'])
  socket.on(channel, ({ to, full, patch }) => {
    if (patch === undefined) views[channel] = { at: to, view: full }
    else if (views[channel]?.at === to - 1) apply(views[channel], to, patch)
    else socket.emit('sync', () => {})
  })

/** Each change puts a value at its path, or takes away what stands there. */
function apply(held, to, patch) {
  for (const [path, ...values] of patch) {
    const keys = path
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = keys.pop()
    const parent = keys.reduce((node, key) => node[key], held.view)
    if (values.length > 0) parent[last] = values[0]
    else if (Array.isArray(parent)) parent.pop()
    else delete parent[last]
  }
  held.at = to
}

const join = (token) => socket.emitWithAck('join', { code, table: null, token, language: 'nl' })
const send = (command) => socket.emitWithAck('command', { id: randomUUID(), command })

const joined = await join(null)
if (!joined.ok) {
  console.log(`refused: ${joined.code}`)
  process.exit(1)
}
console.log(`joined table ${joined.table}`)

const free = Object.values(views.role.view.roles).find(({ seats, room }) => Object.keys(seats).length < room)
console.log(`claim ${free.id}: ${(await send({ type: 'ClaimSeat', role: free.id })).ok}`)

const back = await join(joined.token)
console.log(`back with the token: seat ${back.role}`)

const refused = await send({ type: 'PauseTable' })
console.log(`pause the table: ${refused.ok ? 'accepted' : refused.code}`)

const question = { type: 'SaveQuestion', suggestion: null, text: 'Wie belt mij vannacht?', shared: false }
console.log(`save a question: ${(await send(question)).ok}`)
console.log(`leave: ${(await send({ type: 'LeaveSeat' })).ok}`)
socket.close()
