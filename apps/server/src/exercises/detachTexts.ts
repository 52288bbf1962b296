import { type Detached, playerTextFields, type TableCommand } from '@natte-meren/protocol'
import type { StoredText } from '../store/store.ts'

/**
 * Takes what a player typed out of a command: the log gets an id in its place, the text goes to a table of
 * its own, where it can be erased.
 */
export const detachTexts = (
  command: TableCommand,
  commandId: string,
): { command: Detached<TableCommand>; texts: readonly StoredText[] } => {
  const fields = playerTextFields[command.type]
  if (!fields) return { command: command as Detached<TableCommand>, texts: [] }
  const detached: Record<string, unknown> = { ...command }
  const texts: StoredText[] = []
  for (const field of fields) {
    const text = detached[field]
    if (typeof text !== 'string') continue
    const id = `${commandId}.${field}`
    texts.push({ id, text })
    detached[field] = id
  }
  return { command: detached as Detached<TableCommand>, texts }
}
