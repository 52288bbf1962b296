import type { DebriefView, PlenaryView } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import type { DebriefTexts } from '../debriefTexts.ts'
import type { Indicators, Roles } from '../roles.ts'
import styles from './BeamerScene.module.css'

export interface SceneProps {
  debrief: DebriefView
  roles: Roles
  storyStart: string
  language: TextLanguage
  texts: DebriefTexts
  keys: boolean
  /** Names of the indicators, by id. */
  indicators: Indicators
  /** What the facilitator shows the room. */
  plenary: PlenaryView | null
  /** Page to which the control room turned, counted from 0. */
  turned: number
}

/** A sentence on top, one thing below it, and one line at the foot. */
export const BeamerScene = ({
  name,
  headline,
  foot,
  children,
}: {
  name: DebriefView['scene']
  headline: string
  foot?: ReactNode
  children: ReactNode
}) => (
  <div className={styles.scene} data-debrief={name}>
    <h1 className={styles.headline} data-long={headline.length > 60}>
      {headline}
    </h1>
    <div className={styles.body}>{children}</div>
    {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
  </div>
)

/** What stands there while there is nothing yet. */
export const Empty = ({ children }: { children: ReactNode }) => <p className={styles.empty}>{children}</p>
