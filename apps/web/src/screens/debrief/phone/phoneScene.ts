import type { DebriefView, Looked, MomentRequest, PlenaryView, Refused, SeatView } from '@natte-meren/protocol'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import type { DebriefTexts } from '../debriefTexts.ts'
import type { Indicators, Roles } from '../roles.ts'

/** Asks for a moment of the own table's run; null when no answer came. */
export type Look = (request: MomentRequest) => Promise<Looked | Refused | null>

export interface PhoneSceneProps {
  debrief: DebriefView
  roles: Roles
  indicators: Indicators
  storyStart: string
  seat: SeatView | null
  dispatch: Dispatch
  /** What the facilitator shows the room. */
  plenary: PlenaryView | null
  /** Number of the reader's own table. */
  table: number
  look: Look
  /** What all tables did stands on the same screen. */
  withAll: boolean
  language: TextLanguage
  texts: DebriefTexts
}
