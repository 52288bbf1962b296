/** Started by a test: appends without end and reports each acknowledged version, until it is killed. */
import { openDriver } from '../src/store/sqlite/driver.ts'
import { sqliteStore } from '../src/store/sqlite/sqliteStore.ts'

const store = sqliteStore(await openDriver(process.argv[2] ?? ''))
for (let version = 0; ; version += 1) {
  const answer = await store.append({
    stream: 't',
    expected: version,
    command: { id: `c-${version}`, at: version, actor: null, command: {} },
    events: [{ play: 0, story: 0, event: { type: 'Done' } }],
    texts: [],
  })
  if (answer.ok) process.send?.(answer.version)
}
