import { useEffect, useRef, useState } from 'react'
import type { Connection } from '../shared/connection/connection.ts'
import { useLongLost, useView } from '../shared/connection/useView.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { playTexts } from './playTexts.ts'

const shownBackMs = 6000

interface LinkNoticeProps {
  connection: Connection
  /** Messages that came meanwhile. */
  unread?: number
}

/** That the line is gone, what waits for it, and that it is back: on every screen of a phone at a table. */
export const LinkNotice = ({ connection, unread = 0 }: LinkNoticeProps) => {
  const t = useTexts(playTexts)
  const lost = useLongLost(connection.store)
  const waiting = useView(
    connection.store,
    (state) => state.pending.filter(({ command }) => command.type !== 'MarkSeen').length,
  )
  const [back, setBack] = useState(false)
  const wasLost = useRef(false)
  useEffect(() => {
    const returned = wasLost.current && !lost
    wasLost.current = lost
    if (!returned) return undefined
    setBack(true)
    const timer = setTimeout(() => setBack(false), shownBackMs)
    return () => clearTimeout(timer)
  }, [lost])
  if (lost) {
    return (
      <Banner kind="attention" announce>
        <p>{t.offline}</p>
        {waiting > 0 ? <p>{t.waiting(waiting)}</p> : null}
      </Banner>
    )
  }
  if (!back) return null
  return (
    <Banner kind="done" announce>
      {t.back} {unread > 0 ? t.newMessages(unread) : ''}
    </Banner>
  )
}
