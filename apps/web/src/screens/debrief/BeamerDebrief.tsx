import type { DebriefView, PlenaryView } from '@natte-meren/protocol'
import type { TextLanguage } from '../../shared/i18n/catalogue.ts'
import type { SceneProps } from './beamer/BeamerScene.tsx'
import { DecisionsScene } from './beamer/DecisionsScene.tsx'
import { FactsScene } from './beamer/FactsScene.tsx'
import { HomeScene } from './beamer/HomeScene.tsx'
import { QuestionsScene } from './beamer/QuestionsScene.tsx'
import { TimelineScene } from './beamer/TimelineScene.tsx'
import { WordsScene } from './beamer/WordsScene.tsx'
import { debriefTexts } from './debriefTexts.ts'
import type { Indicators, Roles } from './roles.ts'

const scenes: Record<DebriefView['scene'], (props: SceneProps) => React.ReactNode> = {
  words: WordsScene,
  timeline: TimelineScene,
  decisions: DecisionsScene,
  facts: FactsScene,
  questions: QuestionsScene,
  home: HomeScene,
}

interface BeamerDebriefProps {
  debrief: DebriefView
  roles: Roles
  /** Of the town; without them the debrief says what changed and not by name. */
  indicators?: Indicators
  /** Local date and time of T+0. */
  storyStart: string
  language: TextLanguage
  /** Arrows, Page Up and Page Down turn the pages of a scene: on the beamer itself, not in a preview. */
  keys?: boolean
  /** What the facilitator shows the room; without it the screen is turned by its own keys only. */
  plenary?: PlenaryView | null
  /** Page of the scene to which the control room turned. */
  turned?: number
}

/** The debrief on the projected screen: one scene at a time, in a box of 1600 × 848. */
export const BeamerDebrief = ({
  debrief,
  roles,
  indicators = {},
  storyStart,
  language,
  keys = false,
  plenary = null,
  turned = 0,
}: BeamerDebriefProps) => {
  const Scene = scenes[debrief.scene]
  return (
    <Scene
      key={debrief.scene}
      debrief={debrief}
      roles={roles}
      storyStart={storyStart}
      language={language}
      texts={debriefTexts[language]}
      keys={keys}
      indicators={indicators}
      plenary={plenary}
      turned={turned}
    />
  )
}
