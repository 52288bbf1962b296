import type { ControlView, OverviewView, TableOrder } from '@natte-meren/protocol'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Answered, OutgoingTableCommand } from '../../shared/connection/dispatch.ts'
import { useTexts } from '../../shared/i18n/language.ts'
import type { Act } from './act.ts'
import { liveTexts } from './liveTexts.ts'

/** How long a live action can be undone from its bar, ms. Later the run sheet and the step back do. */
const undoMs = 30_000

/** A command of the facilitator that can go to one table or to several at once. */
type LiveCommand = Extract<OutgoingTableCommand, { type: TableOrder['type'] | 'Nudge' }>

/** For whom a live action is: the table that is followed, all of them, or some by id. */
export type Reach = 'table' | 'all' | readonly string[]

export interface Live {
  /** Whether there is more than one table. */
  readonly many: boolean
  readonly tables: OverviewView['tables']
  readonly send: (command: LiveCommand, reach: Reach) => Promise<Answered>
  /** What was done last, while it can be undone. */
  readonly last: { readonly words: string; readonly undo: () => void } | null
}

/** The command that takes another one back; null where a step back does. */
const inverseOf = (command: LiveCommand, id: string): LiveCommand | null => {
  switch (command.type) {
    case 'HoldInject':
      return { ...command, held: !command.held }
    case 'SendMessage':
      return { type: 'WithdrawMessage', message: `m.${id}` }
    case 'ShowNotice':
    case 'Nudge':
      return { type: 'RemoveNotice', notice: `l.${id}` }
    case 'ExtendTime':
      return { ...command, seconds: -command.seconds }
    default:
      return null
  }
}

const sent = (act: Act, command: LiveCommand, reach: Reach): Promise<Answered> => {
  if (reach === 'table' || command.type === 'Nudge') return act.table(command)
  return act.exercise({ type: 'OrderTables', tables: reach === 'all' ? null : [...reach], command })
}

type Words = (typeof liveTexts)['nl']['done']
const wordsFor = (command: LiveCommand, words: Words): string | null => {
  const name = command.type === 'HoldInject' && !command.held ? 'LetInject' : command.type
  return name in words ? words[name as keyof Words] : null
}

/** Sends what a facilitator does beside the story, and offers to undo it for half a minute. */
export const useLive = (control: ControlView, overview: OverviewView, act: Act): Live => {
  const t = useTexts(liveTexts)
  const [last, setLast] = useState<{ words: string; command: LiveCommand; id: string; reach: Reach } | null>(null)
  const views = useRef(control)
  views.current = control
  useEffect(() => {
    if (last === null) return
    const timer = setTimeout(() => setLast(null), undoMs)
    return () => clearTimeout(timer)
  }, [last])
  const send = useCallback(
    async (command: LiveCommand, reach: Reach) => {
      const answer = await sent(act, command, reach)
      const words = wordsFor(command, t.done)
      if (answer.ok && words !== null) setLast({ words, command, id: answer.id ?? '', reach })
      return answer
    },
    [act, t],
  )
  const { tables } = overview
  // The same object until something changed: whole columns hang on it.
  return useMemo(() => {
    const undo = () => {
      if (last === null) return
      setLast(null)
      const inverse = inverseOf(last.command, last.id)
      const { undo: whole, tableUndo } = views.current
      if (inverse) void sent(act, inverse, last.reach)
      else if (tableUndo && last.reach === 'table') void act.table({ type: 'StepBack', from: tableUndo.from })
      else if (whole) void act.exercise({ type: 'StepBackExercise', from: whole.from })
    }
    return { many: Object.keys(tables).length > 1, tables, send, last: last && { words: last.words, undo } }
  }, [tables, send, last, act])
}
