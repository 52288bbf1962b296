import type { RejectionCode } from '@natte-meren/protocol'
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { ChooseTable } from '../screens/play/join/ChooseTable.tsx'
import { JoinScreen } from '../screens/play/join/JoinScreen.tsx'
import { joinTexts } from '../screens/play/join/joinTexts.ts'
import type { Connection } from '../shared/connection/connection.ts'
import { joinTable, type Place, rememberTableCode } from '../shared/connection/joinTable.ts'
import { isChoice } from '../shared/connection/opening.ts'
import { useLongConnecting, useView } from '../shared/connection/useView.ts'
import { useLanguage, useTexts } from '../shared/i18n/language.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { fetchTablePage, TablePage } from './tablePart.ts'

type Tables = readonly { number: number; name: string | null; seated: number; room: boolean }[]

interface PlayAppProps {
  connection: Connection
  /** From the address: a scanned card goes straight to the seats. */
  code: string | null
}

/** From code to table: joins, asks for the table where the code is the room's, and then shows the table. */
export const PlayApp = ({ connection, code }: PlayAppProps) => {
  const entry = useEntry(connection, code)
  const t = useTexts(joinTexts)
  const rejections = useTexts(rejectionTexts)
  const language = useLanguage()
  const { store } = connection
  const hasView = useView(store, (state) => Boolean(state.views.role))
  const closed = useView(store, (state) => state.closed)
  const slow = useLongConnecting(store)
  const refused = closed ?? entry.refused
  const { place, tables, join } = entry

  // Another language is another view: open the same table in it.
  const shownLanguage = useRef(language)
  useEffect(() => {
    if (shownLanguage.current === language) return
    shownLanguage.current = language
    if (place !== null) void join(place)
  }, [language, place, join])

  if (tables !== null && place !== null) {
    return (
      <ChooseTable tables={tables} onChoose={(table) => void join({ code: place.code, table })} onBack={entry.reset} />
    )
  }
  const joinScreen = (
    <JoinScreen
      key={entry.tries}
      code={place?.code ?? code ?? ''}
      error={refused !== null ? rejections[refused] : slow ? t.offline : null}
      busy={place !== null && refused === null}
      onJoin={(digits) => void join({ code: digits, table: null })}
    />
  )
  if (place === null || !hasView || refused !== null) return joinScreen
  return (
    <Suspense fallback={joinScreen}>
      <TablePage connection={connection} place={place} />
    </Suspense>
  )
}

/** Where this device is between the code and the table. */
const useEntry = (connection: Connection, code: string | null) => {
  const [place, setPlace] = useState<Place | null>(null)
  const [tables, setTables] = useState<Tables | null>(null)
  const [refused, setRefused] = useState<RejectionCode | null>(null)
  const [tries, setTries] = useState(0)
  const [joined, setJoined] = useState<Place | null>(null)
  const language = useLanguage()

  const join = useCallback(
    async (next: Place) => {
      fetchTablePage()
      setPlace(next)
      setRefused(null)
      const answer = await joinTable(connection, next, language)
      if (!answer.ok) {
        setRefused(answer.code)
        setTries((count) => count + 1)
        return
      }
      setTables(isChoice(answer) ? answer.choose.tables : null)
      setJoined(isChoice(answer) ? null : next)
    },
    [connection, language],
  )

  const started = useRef(false)
  useEffect(() => {
    if (started.current || code === null) return
    started.current = true
    void join({ code, table: null })
  }, [code, join])

  // The table's own code goes into the address, so that a reload and a later scan lead to the same seat: once the answer
  // is there, for the view may come before the token.
  const { store } = connection
  const tableCode = useView(store, (state) => state.views.role?.exercise.tableCode ?? null)
  useEffect(() => {
    if (joined === null || tableCode === null) return
    rememberTableCode(joined, tableCode)
    if (location.pathname !== `/${tableCode}`) history.replaceState(null, '', `/${tableCode}`)
  }, [joined, tableCode])

  const reset = () => {
    connection.close()
    setPlace(null)
    setTables(null)
    setJoined(null)
    setRefused(null)
    setTries((count) => count + 1)
    history.replaceState(null, '', '/')
  }
  return { place, tables, refused, tries, join, reset }
}
