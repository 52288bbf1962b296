import type { RoleCard } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { inSentence, withName } from '../../../shared/format/names.ts'
import { list } from '../../../shared/i18n/catalogue.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ActionBar } from '../../../shared/ui/Card.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { Plate } from '../../../shared/ui/Plate.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { usePageTitle } from '../../../shared/ui/usePageTitle.ts'
import styles from './RoleIntro.module.css'
import { seatTexts } from './seatTexts.ts'
import { type Roles, selectCovered } from './selectSeats.ts'

interface RoleIntroProps {
  role: RoleCard
  roles: Roles
  table: number
  tableName: string | null
  /** What a late joiner has to know, in a few lines; empty in the lobby. */
  recap: readonly string[]
  /** What is out of the ordinary with the connection. */
  notice: ReactNode
  /** What a late joiner is asked; the others have time for it in the waiting room. */
  question: ReactNode
  onReady: () => void
}

/** P4: who you are, what you may do, and what we promise each other before play. */
export const RoleIntro = ({ role, roles, table, tableName, recap, notice, question, onReady }: RoleIntroProps) => {
  const t = useTexts(seatTexts)
  const language = useLanguage()
  const covered = selectCovered(roles, role.id)
  usePageTitle(role.name)
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <RolePlate code={role.code} size="large" />
        <Plate kind="white">{withName(t.table(table), tableName)}</Plate>
      </div>
      {notice}
      <h1 className={styles.title}>{t.introTitle(inSentence(role.name))}</h1>
      <p className={styles.card}>{role.card}</p>
      {covered.length > 0 ? (
        <p>
          {t.covers(
            list(
              language,
              covered.map((other) => inSentence(other.name)),
            ),
          )}
        </p>
      ) : null}
      <details className={styles.about}>
        <summary>{t.about(inSentence(role.name))}</summary>
        <p>{role.about}</p>
      </details>
      {recap.length > 0 ? (
        <section className={styles.recap}>
          <h2>{t.recapTitle}</h2>
          <ul>
            {recap.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={styles.contract}>
        <ExerciseMark />
        <h2 className={styles.subtitle}>{t.contractTitle}</h2>
        <ul>
          {t.contract.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={styles.note}>{t.stopPromise}</p>
      </section>
      {question}
      <ActionBar>
        <Button kind="primary" wide onClick={onReady}>
          {t.sit}
        </Button>
      </ActionBar>
    </main>
  )
}
