import type { ClockSlice, RoleCard } from '@natte-meren/protocol'
import { LifeBuoy } from 'lucide-react'
import type { ReactNode } from 'react'
import { storyAt, talkTimeLeft, usePlayTime } from '../../../shared/format/clock.ts'
import { formatStory, formatStoryShort } from '../../../shared/format/days.ts'
import { formatClock } from '../../../shared/format/durations.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { stageTexts } from './stageTexts.ts'
import styles from './TopBar.module.css'

interface TopBarProps {
  role: RoleCard | null
  /** Instead of the role's plate, for somebody who looks on. */
  watching: ReactNode
  table: number
  /** `null` before and after play. */
  clock: ClockSlice | null
  clockOffset: number
  helpLabel: string
  onHelp: () => void
}

/** Who I am, where I sit, what time it is in the story, and the way to help. */
export const TopBar = ({ role, watching, table, clock, clockOffset, helpLabel, onHelp }: TopBarProps) => {
  const t = useTexts(stageTexts)
  return (
    <div className={styles.bar}>
      <div className={styles.who}>
        {role ? <RolePlate code={role.code} name={role.name} /> : watching}
        <span className={styles.table}>{t.table(table)}</span>
      </div>
      {clock ? <Clocks clock={clock} clockOffset={clockOffset} /> : null}
      <button className={styles.help} type="button" onClick={onHelp}>
        <LifeBuoy aria-hidden size={22} />
        {helpLabel}
      </button>
    </div>
  )
}

const Clocks = ({ clock, clockOffset }: { clock: ClockSlice; clockOffset: number }) => {
  const t = useTexts(stageTexts)
  const language = useLanguage()
  const playMs = usePlayTime(clock, clockOffset)
  const left = talkTimeLeft(clock, playMs)
  const story = storyAt(clock, playMs)
  return (
    <div className={styles.clocks}>
      <span>
        <Hidden>
          {t.storyTime}: {formatStory(story, clock.storyStart, language)}
        </Hidden>
        <span aria-hidden="true">{formatStoryShort(story, clock.storyStart, language)}</span>
      </span>
      {left === null ? null : (
        <span className={styles.left} role="timer" aria-live="off">
          {formatClock(left)}
        </span>
      )}
    </div>
  )
}
