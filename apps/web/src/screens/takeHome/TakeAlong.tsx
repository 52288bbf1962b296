import { CalendarPlus, Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { formatDay } from '../../shared/format/days.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { Banner } from '../../shared/ui/Banner.tsx'
import { Button } from '../../shared/ui/Button.tsx'
import { Card } from '../../shared/ui/Card.tsx'
import { LinkButton } from '../../shared/ui/LinkButton.tsx'
import type { KeptProps } from './keeping.ts'
import { keepOnDevice } from './keepOnDevice.ts'
import { PrintSheet } from './PageDocument.tsx'
import styles from './TakeHome.module.css'
import { takeHomeTexts } from './takeHomeTexts.ts'

/** Whether the link will still work at home, and the three ways not to need it. */
export const TakeAlong = ({
  page,
  takeHomeKey,
  keptUntil,
  reach,
  link,
}: Omit<KeptProps, 'question'> & { link: boolean }) => {
  const language = useLanguage()
  const texts = takeHomeTexts[language]
  const [stored, setStored] = useState(false)
  const reachText = reach === 'room' ? texts.room : reach === 'internet' ? texts.internet : texts.unknownReach
  const address = `/mijn/${encodeURIComponent(takeHomeKey)}`
  return (
    <Card title={texts.take}>
      <Banner kind={reach === 'room' ? 'attention' : 'info'}>
        {reachText} {keptUntil === null ? null : texts.keptUntil(formatDay(keptUntil, language))}
      </Banner>
      <Button
        kind="primary"
        wide
        icon={<Download aria-hidden size={24} />}
        onClick={() => {
          keepOnDevice(page, takeHomeKey, keptUntil)
          setStored(true)
        }}
      >
        {texts.store}
      </Button>
      <p role="status" className={styles.status}>
        {stored ? texts.stored : ''}
      </p>
      <div className={styles.actions}>
        {page.plan.coffee === null ? null : (
          <LinkButton href={`${address}/koffie.ics`} icon={<CalendarPlus aria-hidden size={20} />}>
            {texts.calendar}
          </LinkButton>
        )}
        <Button icon={<Printer aria-hidden size={20} />} onClick={() => print()}>
          {texts.print}
        </Button>
        {link ? <LinkButton href={address}>{texts.open}</LinkButton> : null}
      </div>
      {page.plan.coffee === null ? <p className={styles.hint}>{texts.noCoffee}</p> : null}
      <PrintSheet page={page} keptUntil={keptUntil} />
    </Card>
  )
}
