import type { DebriefView, SeatView } from '@natte-meren/protocol'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import type { DebriefTexts } from '../debriefTexts.ts'
import type { Indicators, Roles } from '../roles.ts'

export interface PhoneSceneProps {
  debrief: DebriefView
  roles: Roles
  indicators: Indicators
  storyStart: string
  seat: SeatView | null
  dispatch: Dispatch
  language: TextLanguage
  texts: DebriefTexts
}
