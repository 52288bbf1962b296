import type { BeamerView, PlenaryView } from '@natte-meren/protocol'
import type { TextLanguage } from '../../shared/i18n/catalogue.ts'
import { BeamerDebrief } from './BeamerDebrief.tsx'
import { BeamerTogether } from './BeamerTogether.tsx'
import { SelfLedScene } from './beamer/SelfLedScene.tsx'
import { ownDebrief } from './ownDebrief.ts'

interface RoomDebriefProps {
  view: BeamerView
  /** What the facilitator shows the room. */
  plenary: PlenaryView | null
  language: TextLanguage
  /** Whether keys turn the pages: on the beamer itself, not in a preview. */
  keys?: boolean
}

/** What the room sees in the debrief: the one table, all of them, or the one that tells. Null while there is nothing. */
export const RoomDebrief = ({ view, plenary, language, keys = false }: RoomDebriefProps) => {
  const { together } = view
  if (together !== null && plenary?.selfLed) return <SelfLedScene scene={together.scene} language={language} />
  const debrief = ownDebrief(view, plenary)
  const turned = plenary?.page ?? 0
  if (debrief === null)
    return together && <BeamerTogether together={together} language={language} keys={keys} turned={turned} />
  // While a table tells, the run of another one is not shown in its name.
  const shown = debrief.scene === 'decisions' ? plenary?.whatIf : plenary?.run
  const isOther = together !== null && together.telling !== (shown?.table ?? null)
  return (
    <BeamerDebrief
      debrief={debrief}
      roles={view.roles}
      indicators={view.town?.indicators ?? {}}
      storyStart={view.clock.storyStart}
      language={language}
      keys={keys}
      plenary={isOther ? null : plenary}
      turned={turned}
    />
  )
}
