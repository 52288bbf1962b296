import type { ExerciseRecord, Store, TableRecord } from '../store/store.ts'
import { newCode, newId } from './secrets.ts'

/** With a million codes a clash is rare; so many in a row never happen. */
const attempts = 20

/** A table more for an exercise, under a code that no other uses now. */
export const reserveTable = async (store: Store, { id, tables }: ExerciseRecord): Promise<TableRecord> => {
  const number = Math.max(...tables.map((table) => table.number)) + 1
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const table = { id: newId('t'), number, code: newCode() }
    if (await store.addTable(id, table)) return table
  }
  throw new Error('no free codes')
}
