import type { OverviewView } from '@natte-meren/protocol'
import { BeamerScreen } from '../screens/beamer/BeamerScreen.tsx'
import { RoomDebrief } from '../screens/debrief/RoomDebrief.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useView } from '../shared/connection/useView.ts'

interface ThumbnailProps {
  /** That of the beamer. */
  line: Connection
  language: OverviewView['exercise']['language']
}

/** The beamer as the room sees it: the same screen, small. */
export const Thumbnail = ({ line, language }: ThumbnailProps) => {
  const view = useView(line.store, (state) => state.views.beamer ?? null)
  const plenary = useView(line.store, (state) => state.views.plenary ?? null)
  const offset = useView(line.store, (state) => state.clockOffset)
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
