import type { TakeHomeView } from '@natte-meren/protocol'
import { useState } from 'react'
import { formatMoment } from '../../shared/format/days.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { Card } from '../../shared/ui/Card.tsx'
import { CopyText } from '../../shared/ui/CopyText.tsx'
import { DateField } from '../../shared/ui/DateField.tsx'
import { Select } from '../../shared/ui/Select.tsx'
import { coffeeText } from './coffeeText.ts'
import { groundText } from './groundTexts.ts'
import { type PlanDraft, usualTime, withDraft } from './planning.ts'
import styles from './TakeHome.module.css'
import { takeHomeTexts } from './takeHomeTexts.ts'
import { workingDaysAfter } from './workingDays.ts'

interface CoffeeProps {
  page: TakeHomeView
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
}

const suggestedDays = 10
const other = 'other'
/** Half hours of a working day; a list, because a time field follows the device and may say 08:30 AM. */
const times = Array.from(
  { length: 20 },
  (_, index) => `${String(Math.floor(index / 2) + 8).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
)

/** The day of the exercise, or today when the page is opened later. */
const from = (day: string): string => {
  const now = new Date()
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return today > day ? today : day
}

const Moment = ({ page, draft, onChange }: CoffeeProps) => {
  const language = useLanguage()
  const texts = takeHomeTexts[language]
  const [day = '', time = usualTime] = draft.coffee?.split('T') ?? []
  const days = workingDaysAfter(from(page.day), suggestedDays)
  const [free, setFree] = useState(day !== '' && !days.includes(day))
  const plan = (newDay: string, newTime: string) =>
    onChange({ ...draft, coffee: newDay === '' || newTime === '' ? null : `${newDay}T${newTime}` })
  return (
    <>
      <div className={styles.row}>
        <Select
          label={texts.day}
          value={free ? other : day}
          onChange={(value) => {
            setFree(value === other)
            if (value !== other) plan(value, time)
          }}
        >
          <option value="">{texts.noDay}</option>
          {days.map((each) => (
            <option key={each} value={each}>
              {formatMoment(`${each}T${usualTime}`, language).split(', ')[0]}
            </option>
          ))}
          <option value={other}>{texts.otherDay}</option>
        </Select>
        <Select label={texts.time} value={time} disabled={day === ''} onChange={(value) => plan(day, value)}>
          {[...new Set([...times, time])].sort().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </div>
      {free ? (
        <DateField label={texts.date} min={from(page.day)} value={day} onChange={(value) => plan(value, time)} />
      ) : null}
    </>
  )
}

/** Half an hour with the CISO: a day, a time, and what to ask. */
export const Coffee = (props: CoffeeProps) => {
  const { page, draft } = props
  const texts = takeHomeTexts[useLanguage()]
  return (
    <Card title={texts.coffee}>
      <p className={styles.hint}>{texts.coffeeHint}</p>
      <Moment {...props} />
      <h3 className={styles.subhead}>{texts.ask}</h3>
      <ul className={styles.asks}>
        {page.coffeeQuestions.map(({ text, because }) => (
          <li key={text}>
            {text}
            {because ? <small className={styles.because}>{groundText(because, page.language)}</small> : null}
          </li>
        ))}
      </ul>
      <CopyText text={coffeeText(withDraft(page, draft))} label={texts.ask}>
        {texts.copy}
      </CopyText>
    </Card>
  )
}
