import type { TogetherView } from '@natte-meren/protocol'
import type { DebriefTexts } from '../debriefTexts.ts'
import type { TogetherTexts } from '../togetherTexts.ts'

export interface TogetherSceneProps {
  together: TogetherView
  texts: TogetherTexts
  /** Words that the debrief of one table has too. */
  debriefTexts: DebriefTexts
  keys: boolean
  /** To which the control room turned, counted from 0. */
  turned: number
}
