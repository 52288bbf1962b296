import type { Language, Reminder } from '@natte-meren/protocol'
import { CalendarPlus } from 'lucide-react'
import { formatDay } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { classes } from '../../../shared/ui/classes.ts'
import { CopyText } from '../../../shared/ui/CopyText.tsx'
import { LinkButton } from '../../../shared/ui/LinkButton.tsx'
import styles from './ReportScreen.module.css'
import { reportTexts } from './reportTexts.ts'

interface ReminderPanelProps {
  reminder: Reminder
  /** Of the text, whatever the language of the page. */
  language: Language
  /** Where the entry for the calendar is. */
  calendar: string
  onLanguage: (language: Language) => void
}

/** What the organiser sends two weeks later: to read, to copy, and to be reminded of. */
export const ReminderPanel = ({ reminder, language, calendar, onLanguage }: ReminderPanelProps) => {
  const t = useTexts(reportTexts)
  const own = useLanguage()
  return (
    <section className={classes(styles.actions, styles.reminder)} aria-labelledby="reminder">
      <h2 id="reminder">{t.reminder}</h2>
      <p className={styles.line}>{t.reminderLine(formatDay(reminder.on, own))}</p>
      <ChoiceCards
        legend={t.languages}
        choices={[
          { value: 'nl', label: t.nl },
          { value: 'en', label: t.en },
        ]}
        value={language}
        onChange={onLanguage}
        row
      />
      <div className={styles.letter} lang={language}>
        <p className={styles.subject}>{reminder.subject}</p>
        <p className={styles.words}>{reminder.text.trim()}</p>
      </div>
      <div className={styles.buttons}>
        <LinkButton href={calendar} icon={<CalendarPlus aria-hidden size={20} />}>
          {t.calendar}
        </LinkButton>
        <CopyText text={`${reminder.subject}\n\n${reminder.text}`} label={t.reminder} shown>
          {t.copy}
        </CopyText>
      </div>
    </section>
  )
}
