import { playerTextFields, type TableCommand } from './commands.ts'
import type { Detached } from './text.ts'

/** A text that a player typed, under the id by which a log knows it. */
export interface DetachedText {
  readonly id: string
  readonly text: string
}

/**
 * Takes what a player typed out of a command: the log gets `<command id>.<field>` in its place, the text
 * goes to a table of its own, where it can be erased.
 */
export const detachTexts = (
  command: TableCommand,
  commandId: string,
): { command: Detached<TableCommand>; texts: readonly DetachedText[] } => {
  const fields = playerTextFields[command.type]
  if (!fields) return { command: command as Detached<TableCommand>, texts: [] }
  const detached: Record<string, unknown> = { ...command }
  const texts: DetachedText[] = []
  for (const field of fields) {
    const text = detached[field]
    if (typeof text !== 'string') continue
    const id = `${commandId}.${field}`
    texts.push({ id, text })
    detached[field] = id
  }
  return { command: detached as Detached<TableCommand>, texts }
}
