import type { Act } from '../screens/facilitate/act.ts'
import { PagesHand } from '../screens/debrief/hand/PagesHand.tsx'
import { RunHand } from '../screens/debrief/hand/RunHand.tsx'
import { WhatIfHand } from '../screens/debrief/hand/WhatIfHand.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useView } from '../shared/connection/useView.ts'

interface HandProps {
  connection: Connection
  /** That of the beamer: its pages are what is turned. */
  line: Connection
  act: Act
}

/** What the facilitator turns for the room in the scene that is shown. */
export const DebriefHand = ({ connection, line, act }: HandProps) => {
  const { plenary = null, overview = null, control = null } = useView(connection.store, (state) => state.views)
  const room = useView(line.store, (state) => state.views.beamer ?? null)
  if (overview === null || control === null) return null
  const { debrief: scene, course } = overview
  const shared = { overview, plenary, table: control.table.id }
  if (scene === 'timeline')
    return (
      <RunHand
        {...shared}
        storyStart={control.clock.storyStart}
        onShow={(moment) => act.exercise({ type: 'ShowMoment', ...moment })}
      />
    )
  if (scene === null || course === null) return null
  return (
    <>
      {room === null ? null : (
        <PagesHand
          room={room}
          plenary={plenary}
          page={course.page}
          onTurn={(page) => void act.exercise({ type: 'TurnPage', scene, page })}
        />
      )}
      {scene === 'decisions' ? (
        <WhatIfHand {...shared} onAsk={(choice) => void act.exercise({ type: 'ShowWhatIf', choice })} />
      ) : null}
    </>
  )
}
