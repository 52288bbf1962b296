import type { OverviewView } from '@natte-meren/protocol'
import { useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { InviteCode } from '../../../shared/ui/InviteCode.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './Observers.module.css'
import { observersTexts } from './observersTexts.ts'

/** What can be done about the link with which observers come. */
export interface ObserversDesk {
  /** Gives them a link, or another one. */
  readonly invite: () => void
  readonly end: () => void
}

/** The way in, and how to close it: what observers see goes with it, so both are asked twice. */
const Link = ({ link, desk }: { link: string; desk: ObserversDesk }) => {
  const t = useTexts(observersTexts)
  const [asking, setAsking] = useState<keyof ObserversDesk | null>(null)
  return (
    <div className={styles.link}>
      <p>{t.scan}</p>
      <InviteCode link={link} label={t.qr} byHand={t.byHand} />
      {asking === null ? (
        <div className={styles.buttons}>
          <Button onClick={() => setAsking('invite')}>{t.again}</Button>
          <Button onClick={() => setAsking('end')}>{t.end}</Button>
        </div>
      ) : (
        <Banner kind="attention" announce>
          <p>{t.sure}</p>
          <div className={styles.buttons}>
            <Button
              kind="danger"
              onClick={() => {
                desk[asking]()
                setAsking(null)
              }}
            >
              {t.yes}
            </Button>
            <Button onClick={() => setAsking(null)}>{t.cancel}</Button>
          </div>
        </Banner>
      )}
    </div>
  )
}

interface ObserversSheetProps {
  overview: OverviewView
  desk: ObserversDesk
  onClose: () => void
}

/** Who observes, and how others come to do so. */
export const ObserversSheet = ({ overview, desk, onClose }: ObserversSheetProps) => {
  const t = useTexts(observersTexts)
  const { link, here } = overview.observers
  const people = Object.entries(here)
    .map(([id, { name, table }]) => ({ id, name, table: overview.tables[table]?.number ?? 0 }))
    .sort((a, b) => a.table - b.table || a.name.localeCompare(b.name))
  return (
    <Sheet title={t.title} closeLabel={t.close} onClose={onClose}>
      <p>{t.about}</p>
      {link === null ? (
        <Button kind="primary" wide onClick={desk.invite}>
          {t.make}
        </Button>
      ) : (
        <Link link={link} desk={desk} />
      )}
      <section className={styles.here}>
        <h3 role="status">{people.length === 0 ? t.nobody : t.here(people.length)}</h3>
        <ul>
          {people.map(({ id, name, table }) => (
            <li key={id}>{t.atTable(name, table)}</li>
          ))}
        </ul>
      </section>
    </Sheet>
  )
}
