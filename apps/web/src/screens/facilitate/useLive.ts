import type { ControlView, OverviewView, TableOrder } from '@natte-meren/protocol'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Answered, OutgoingExerciseCommand, OutgoingTableCommand } from '../../shared/connection/dispatch.ts'
import { useTexts } from '../../shared/i18n/language.ts'
import type { Act } from './act.ts'
import { liveTexts } from './liveTexts.ts'

/** How long a live action can be undone from its bar, ms. Later it can from the ledger. */
const undoMs = 30_000

/** Of one table only, whatever is chosen. */
const tableOnly = ['Nudge', 'PlaceBot', 'FreeSeat', 'GiveSeatBack'] as const
type TableOnly = (typeof tableOnly)[number]
const isTableOnly = (command: LiveCommand): command is Extract<LiveCommand, { type: TableOnly }> =>
  tableOnly.some((type) => type === command.type)

/** A command of the facilitator that can go to one table or to several at once. */
type LiveCommand = Extract<OutgoingTableCommand, { type: TableOrder['type'] | TableOnly }>

/** For whom a live action is: the table that is followed, all of them, or some by id. */
export type Reach = 'table' | 'all' | readonly string[]

export interface Live {
  /** Whether there is more than one table. */
  readonly many: boolean
  readonly tables: OverviewView['tables']
  readonly send: (command: LiveCommand, reach: Reach) => Promise<Answered>
  /** The same for what leads the whole exercise, with the command that takes it back and what was done, in words. */
  readonly lead: (
    command: OutgoingExerciseCommand,
    inverse: OutgoingExerciseCommand,
    words: string,
  ) => Promise<Answered>
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
    case 'PlaceBot':
      return { type: 'FreeSeat', seat: `s.${id}` }
    case 'FreeSeat':
      return { type: 'GiveSeatBack', seat: command.seat }
    case 'ExtendTime':
      return { ...command, seconds: -command.seconds }
    default:
      return null
  }
}

const sent = (act: Act, command: LiveCommand, reach: Reach): Promise<Answered> => {
  if (isTableOnly(command) || reach === 'table') return act.table(command)
  return act.exercise({ type: 'OrderTables', tables: reach === 'all' ? null : [...reach], command })
}

type Words = (typeof liveTexts)['nl']['done']
const wordsFor = (command: LiveCommand, words: Words): string | null => {
  const name = command.type === 'HoldInject' && !command.held ? 'LetInject' : command.type
  return name in words ? words[name as keyof Words] : null
}

/** What was done, where, and what takes it back. */
interface Done {
  readonly words: string
  readonly inverse: LiveCommand | null
  readonly reach: Reach
  readonly table: string
  /** The step that could be taken back before. */
  readonly before: string | null
  /** Of that table: by the time it is undone another one may be followed. */
  readonly act: Act
}

/** What was done to the whole exercise. */
interface Led {
  readonly words: string
  readonly takeBack: () => void
}

/** Names the step that would be taken back. */
const lastStep = (reach: Reach, { undo, tableUndo }: ControlView): string | null =>
  (reach === 'table' ? tableUndo?.from : undefined) ?? undo?.from ?? null

/** Was it a step of another table than the one that is followed. */
const isElsewhere = (last: Done | Led, table: string): boolean =>
  'reach' in last && last.inverse === null && last.reach === 'table' && last.table !== table

/** Sends what a facilitator does beside the story, and offers to undo it for half a minute. */
export const useLive = (control: ControlView, overview: OverviewView, act: Act): Live => {
  const t = useTexts(liveTexts)
  const [last, setLast] = useState<Done | Led | null>(null)
  const { tables } = overview
  const table = control.table.id
  const views = useRef(control)
  views.current = control
  useEffect(() => {
    if (last === null) return
    const timer = setTimeout(() => setLast(null), undoMs)
    return () => clearTimeout(timer)
  }, [last])
  const made = useRef<{ readonly by: Done; readonly step: string | null } | null>(null)
  useEffect(() => {
    if (last === null || !('reach' in last) || last.inverse !== null || isElsewhere(last, table)) return
    const step = lastStep(last.reach, control)
    if (step === last.before) return
    // Once another step came after it, undoing would take that one back.
    if (made.current?.by === last && made.current.step !== step) setLast(null)
    made.current = { by: last, step }
  }, [last, control, table])
  const send = useCallback(
    async (command: LiveCommand, reach: Reach) => {
      const before = lastStep(reach, views.current)
      const answer = await sent(act, command, reach)
      const words = wordsFor(command, t.done)
      const inverse = inverseOf(command, answer.ok ? (answer.id ?? '') : '')
      if (answer.ok && words !== null) setLast({ words, inverse, reach, table, before, act })
      return answer
    },
    [act, t, table],
  )
  const lead = useCallback<Live['lead']>(
    async (command, inverse, words) => {
      const answer = await act.exercise(command)
      if (answer.ok) setLast({ words, takeBack: () => void act.exercise(inverse) })
      return answer
    },
    [act],
  )
  // The same object until something changed: whole columns hang on it.
  return useMemo(() => {
    const undo = () => {
      if (last === null) return
      setLast(null)
      if ('takeBack' in last) return last.takeBack()
      const { undo: whole, tableUndo } = views.current
      if (last.inverse) void sent(last.act, last.inverse, last.reach)
      else if (tableUndo && last.reach === 'table') void last.act.table({ type: 'StepBack', from: tableUndo.from })
      else if (whole) void last.act.exercise({ type: 'StepBackExercise', from: whole.from })
    }
    const many = Object.keys(tables).length > 1
    // A step of one table is taken back at that table.
    const elsewhere = many && last !== null && isElsewhere(last, table)
    return { many, tables, send, lead, last: last && !elsewhere ? { words: last.words, undo } : null }
  }, [tables, send, lead, last, table])
}
