import { Connection } from './connection.ts'
import { openSocketLine } from './socketLine.ts'
import { createViewStore } from './viewStore.ts'
import { watchDevice } from './watchDevice.ts'

/** An entry's one connection, with its store. */
export const openConnection = (): Connection => {
  const connection = new Connection(openSocketLine(), createViewStore())
  watchDevice(connection)
  return connection
}
