import type { StageSlice } from '@natte-meren/protocol'
import { type ReactNode, useState } from 'react'
import { imageAddress } from '../../../shared/format/images.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { usePageTitle } from '../../../shared/ui/usePageTitle.ts'
import { seatTexts } from './seatTexts.ts'
import { isPlayed, type Roles } from './selectSeats.ts'
import styles from './WaitingRoom.module.css'

interface WaitingRoomProps {
  roles: Roles
  /** `null`: somebody who looks on. */
  ownRole: string | null
  stage: StageSlice
  /** What is asked before the start. */
  question: ReactNode
}

/** P5: before the start. The phone may lie down; it shows who is there. */
export const WaitingRoom = ({ roles, ownRole, stage: { briefing, image }, question }: WaitingRoomProps) => {
  const t = useTexts(seatTexts)
  const [seen, setSeen] = useState(false)
  usePageTitle(t.waitTitle)
  const shown = Object.values(roles).filter((role) => isPlayed(role) || (role.offered && !role.larger))
  return (
    <div className={styles.page}>
      <section className={styles.sign}>
        <h1 className={styles.title}>{t.waitTitle}</h1>
        <p>{t.waitText}</p>
      </section>
      {question}
      {seen ? (
        <p role="status">{t.testDone}</p>
      ) : (
        <div className={styles.test}>
          <p>{t.testAsk}</p>
          <Button onClick={() => setSeen(true)}>{t.testYes}</Button>
        </div>
      )}
      <section className={styles.part}>
        <h2 className={styles.subtitle}>{t.atTable}</h2>
        <ul className={styles.roles}>
          {shown.map((role) => {
            const bot = Object.values(role.seats).some((seat) => seat.bot)
            const remark = !isPlayed(role) ? t.emptySeat : role.id === ownRole ? t.you : bot ? t.bot : null
            return (
              <li key={role.id} className={styles.role}>
                <RolePlate code={role.code} empty={!isPlayed(role)} />
                <span>{role.name}</span>
                {remark === null ? null : <span className={styles.remark}>{remark}</span>}
              </li>
            )
          })}
        </ul>
      </section>
      <section className={styles.part}>
        <h2 className={styles.subtitle}>{t.situation}</h2>
        {image === null ? null : <img className={styles.image} src={imageAddress(image)} alt={image.alt} />}
        <p className={styles.briefing}>{briefing}</p>
      </section>
    </div>
  )
}
