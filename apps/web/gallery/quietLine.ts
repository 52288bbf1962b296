import { Connection } from '../src/shared/connection/connection.ts'
import type { Line } from '../src/shared/connection/line.ts'
import { createViewStore, type ViewState } from '../src/shared/connection/viewStore.ts'

const quietLine: Line = {
  up: false,
  listen: () => undefined,
  connect: () => undefined,
  drop: () => undefined,
  ask: () => new Promise(() => undefined),
}

/** A connection that holds what it is given and never answers. */
export const quietConnection = (state: Partial<ViewState>): Connection => {
  const store = createViewStore()
  store.setState({ link: 'live', ...state })
  return new Connection(quietLine, store)
}
