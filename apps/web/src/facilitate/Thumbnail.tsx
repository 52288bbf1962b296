import type { OverviewView } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { BeamerScreen } from '../screens/beamer/BeamerScreen.tsx'
import { RoomDebrief } from '../screens/debrief/RoomDebrief.tsx'
import { openConnection } from '../shared/connection/openConnection.ts'
import { Outbox } from '../shared/connection/outbox.ts'
import { useView } from '../shared/connection/useView.ts'

const keyOf = (beamer: string): string => beamer.slice(beamer.indexOf('#') + 1)

/**
 * The beamer as the room sees it: the same screen, fed by the beamer's own view over a line of its own, so
 * that it shows what is shown and not what this page thinks is shown.
 */
export const Thumbnail = ({ exercise }: { exercise: OverviewView['exercise'] }) => {
  const { beamer, language } = exercise
  const [connection] = useState(openConnection)
  useEffect(() => {
    void connection.open(
      { event: 'beamer', request: { key: keyOf(beamer), language, preview: true } },
      new Outbox(null),
    )
    return () => connection.close()
  }, [connection, beamer, language])
  const view = useView(connection.store, (state) => state.views.beamer ?? null)
  const plenary = useView(connection.store, (state) => state.views.plenary ?? null)
  const offset = useView(connection.store, (state) => state.clockOffset)
  if (view === null) return null
  return (
    <BeamerScreen
      view={view}
      language={language}
      offset={offset}
      debrief={<RoomDebrief view={view} plenary={plenary} language={language} />}
    />
  )
}
