// A stranger's client: joins a table, takes a free seat, tries something it may not, saves a question, leaves.
// Usage: node docs/examples/join.mjs http://localhost:3000 123456
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'

const [address, code] = process.argv.slice(2)
const socket = io(address, { auth: { protocol: 1 }, transports: ['websocket'] })

/** What each channel showed last; a patch that does not fit makes us ask for everything again. */
const views = {}
socket.on('view', (update) => {
  if ('full' in update) views[update.channel] = { at: update.to, view: update.full }
  else if (views[update.channel]?.at === update.from) apply(update)
  else socket.emit('sync', () => {})
})

/** JSON Patch (RFC 6902) with the three operations that the server uses. */
function apply({ channel, to, patch }) {
  const held = views[channel]
  for (const { op, path, value } of patch) {
    const keys = path
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = keys.pop()
    const parent = keys.reduce((node, key) => node[key], held.view)
    if (op === 'remove') Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last]
    else if (op === 'add' && Array.isArray(parent)) parent.splice(last === '-' ? parent.length : Number(last), 0, value)
    else parent[last] = value
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
