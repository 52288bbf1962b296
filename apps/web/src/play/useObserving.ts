import type { RejectionCode, TableChoice } from '@natte-meren/protocol'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Connection } from '../shared/connection/connection.ts'
import { recallObserver, rememberObserver } from '../shared/connection/observerMemory.ts'
import { isChoice } from '../shared/connection/opening.ts'
import { Outbox } from '../shared/connection/outbox.ts'
import { useLanguage } from '../shared/i18n/language.ts'

type Tables = TableChoice['choose']['tables']

/** Where an observer is between the link and the table. */
export const useObserving = (connection: Connection, linkKey: string) => {
  const language = useLanguage()
  const [memory, setMemory] = useState(() => recallObserver(linkKey))
  const [tables, setTables] = useState<Tables | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RejectionCode | null>(null)

  const open = useCallback(
    async (name: string | null, table: number | null) => {
      setBusy(true)
      const known = recallObserver(linkKey)
      const request = { key: linkKey, token: known.token, name, table, language }
      const answer = await connection.open({ event: 'observe', request }, new Outbox(known.scope))
      setBusy(false)
      if (!answer.ok) return setRefused(answer.code)
      setRefused(null)
      if (isChoice(answer)) return setTables(answer.choose.tables)
      if (!('token' in answer) || name === null) return
      const kept = { ...known, token: answer.token, name, table }
      rememberObserver(linkKey, kept)
      setMemory(kept)
      setTables(null)
      connection.amend({ event: 'observe', request: { ...request, token: answer.token } })
    },
    [connection, linkKey, language],
  )

  // Also when the language changes: another language is another view.
  const opened = useRef<typeof open | null>(null)
  useEffect(() => {
    if (opened.current === open) return
    opened.current = open
    const { name, table } = recallObserver(linkKey)
    void open(name === '' ? null : name, table)
  }, [open, linkKey])

  return {
    memory,
    tables,
    busy,
    refused,
    enter: (name: string, table: number) => void open(name, table),
    /** The tables to choose from once more. */
    choose: () => void open(null, null),
  }
}
