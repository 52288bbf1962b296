import type { ClockSlice, DutyView, RoleCard } from '@natte-meren/protocol'
import { CircleCheck, CircleX, Hourglass } from 'lucide-react'
import { storyAt, usePlayTime } from '../../../shared/format/clock.ts'
import { formatStoryDate } from '../../../shared/format/days.ts'
import { formatSpan } from '../../../shared/format/durations.ts'
import { inSentence } from '../../../shared/format/names.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { classes } from '../../../shared/ui/classes.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import styles from './DutiesPanel.module.css'
import { dutyTexts } from './dutyTexts.ts'

const icons = { running: Hourglass, met: CircleCheck, missed: CircleX }

interface DutiesPanelProps {
  duties: Readonly<Record<string, DutyView>>
  roles: Readonly<Record<string, RoleCard>>
  clock: ClockSlice
  clockOffset: number
}

/** Obligations with a legal clock, which run on story time: running, met or missed, in words. */
export const DutiesPanel = ({ duties, roles, clock, clockOffset }: DutiesPanelProps) => {
  const t = useTexts(dutyTexts)
  const language = useLanguage()
  const story = storyAt(clock, usePlayTime(clock, clockOffset))
  const list = Object.values(duties).sort((a, b) => a.due - b.due)
  if (list.length === 0) return null
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t.title}</h2>
      <ul className={styles.list}>
        {list.map((duty) => {
          const Icon = icons[duty.status]
          const status = duty.status === 'running' ? t.running(formatSpan(duty.due - story, language)) : t[duty.status]
          return (
            <li key={duty.id} className={styles.duty}>
              <h3 className={styles.name}>{duty.title}</h3>
              <p className={classes(styles.status, styles[duty.status])}>
                <Icon aria-hidden size={22} />
                {status}
              </p>
              <p>
                <Explained text={duty.text} />
              </p>
              <p className={styles.note}>
                {t.due(formatStoryDate(duty.due, clock.storyStart, language))} · {duty.law} ·{' '}
                {t.holder(inSentence(roles[duty.holder]?.name ?? ''))}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
