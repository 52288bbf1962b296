import { foldTable, playTime, type Recorded, storyTime, type TableEvent } from '@natte-meren/engine'
import type { NoteRecord, Store } from '../store/store.ts'
import type { LiveTable } from './liveTable.ts'

export type NoteMoment = Pick<NoteRecord, 'at' | 'place' | 'phase' | 'step' | 'play' | 'story'>

/** Where a table was when a note was begun: now, or earlier when the note had to wait for a connection. [OBS-3] */
export const noteMoment = async (store: Store, table: LiveTable, at: number): Promise<NoteMoment> => {
  const { game } = table
  let { state } = table
  if (at < table.lastAt) {
    const log = (await store.read(table.id)) as Recorded<TableEvent>[]
    const until = log.findIndex((recorded) => recorded.at > at)
    state = foldTable(game, until < 0 ? log : log.slice(0, Math.max(1, until)))
  }
  const { place, phaseIndex, step } = state.stage
  const play = playTime(state.clock, Math.max(at, state.clock.at))
  const inPhase = place === 'phase'
  return {
    at,
    place,
    phase: inPhase ? phaseIndex : null,
    step: inPhase ? step : null,
    play: Math.round(play),
    story: storyTime(game, state, play),
  }
}
