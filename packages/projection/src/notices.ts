import type { TableState } from '@natte-meren/engine'
import type { NoticeView } from '@natte-meren/protocol'
import { read, type Texts } from './context.ts'

/** The newest line of the facilitator for a role; without a role only what is for the whole table. */
export const projectNotice = (notices: TableState['notices'], role: string | null, texts: Texts): NoticeView | null => {
  const meant = Object.entries(notices).filter(([, notice]) => notice.role === null || notice.role === role)
  const newest = meant.sort(([, a], [, b]) => b.order - a.order)[0]
  if (!newest) return null
  const [id, { text, order }] = newest
  return { id, text: text === null ? null : read(texts, text), order }
}
