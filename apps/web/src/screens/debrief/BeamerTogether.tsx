import type { TogetherView } from '@natte-meren/protocol'
import type { TextLanguage } from '../../shared/i18n/catalogue.ts'
import { HomeScene } from './beamer/HomeScene.tsx'
import { DecisionsTogether } from './beamer/DecisionsTogether.tsx'
import { FactsTogether } from './beamer/FactsTogether.tsx'
import { OutcomesTogether } from './beamer/OutcomesTogether.tsx'
import { QuestionsTogether } from './beamer/QuestionsTogether.tsx'
import type { TogetherSceneProps } from './beamer/togetherScene.ts'
import { WordsTogether } from './beamer/WordsTogether.tsx'
import { debriefTexts } from './debriefTexts.ts'
import { togetherTexts } from './togetherTexts.ts'

const scenes: Record<TogetherView['scene'], (props: TogetherSceneProps) => React.ReactNode> = {
  words: WordsTogether,
  timeline: OutcomesTogether,
  decisions: DecisionsTogether,
  facts: FactsTogether,
  questions: QuestionsTogether,
  home: ({ debriefTexts: texts }) => <HomeScene texts={texts} />,
}

interface BeamerTogetherProps {
  together: TogetherView
  language: TextLanguage
  /** Arrows, Page Up and Page Down turn the pages of a scene: on the beamer itself, not in a preview. */
  keys?: boolean
  /** Page of the scene to which the control room turned. */
  turned?: number
}

/** The debrief of all tables on the projected screen: one scene at a time, in a box of 1600 × 848. */
export const BeamerTogether = ({ together, language, keys = false, turned = 0 }: BeamerTogetherProps) => {
  const Scene = scenes[together.scene]
  return (
    <Scene
      key={together.scene}
      together={together}
      texts={togetherTexts[language]}
      debriefTexts={debriefTexts[language]}
      keys={keys}
      turned={turned}
    />
  )
}
