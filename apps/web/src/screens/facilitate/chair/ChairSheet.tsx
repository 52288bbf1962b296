import type { FacilitatorDevice } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { formatClock } from '../../../shared/format/durations.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { InviteCode } from '../../../shared/ui/InviteCode.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './ChairSheet.module.css'
import { nameOf, whoIsHere } from './chairSentences.ts'
import { chairTexts } from './chairTexts.ts'

/** An invitation as this device sees it. */
interface Invitation {
  readonly link: string
  /** On this device's clock, ms. */
  readonly until: number
}

/** Who leads, and what can be done about that. */
export interface ChairDesk {
  readonly devices: readonly FacilitatorDevice[]
  readonly invite: () => Promise<Invitation | null>
  readonly end: (device: string) => void
}

const useNow = (): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** The code for one other device, until it is used or too late. */
const Invite = ({ desk }: { desk: ChairDesk }) => {
  const t = useTexts(chairTexts)
  const now = useNow()
  const [invitation, setInvitation] = useState<Invitation | null | 'failed'>(null)
  const [knew, setKnew] = useState<readonly string[]>([])
  const newcomer = invitation && desk.devices.find(({ id, self }) => !self && !knew.includes(id))
  const make = () => {
    setKnew(desk.devices.map(({ id }) => id))
    void desk.invite().then((made) => setInvitation(made ?? 'failed'))
  }
  if (invitation === null) {
    return (
      <Button kind="primary" wide onClick={make}>
        {t.open}
      </Button>
    )
  }
  if (invitation === 'failed' || newcomer || invitation.until <= now) {
    return (
      <div className={styles.invite}>
        <p role="status">{invitation === 'failed' ? t.failed : newcomer ? t.joined(t.other[newcomer.kind]) : t.over}</p>
        <Button wide onClick={make}>
          {t.again}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.invite}>
      <p>{t.scan}</p>
      <InviteCode link={invitation.link} label={t.qr} byHand={t.byHand}>
        <p className={styles.left}>{t.left(formatClock(invitation.until - Date.now()))}</p>
      </InviteCode>
    </div>
  )
}

/** One other device, whose access can be ended in two presses. */
const Other = ({ device, desk }: { device: FacilitatorDevice; desk: ChairDesk }) => {
  const t = useTexts(chairTexts)
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const name = nameOf(device, t, language, Date.now())
  if (asking) {
    return (
      <li className={styles.other}>
        <Banner kind="attention">{t.endSure(name)}</Banner>
        <Button kind="danger" onClick={() => desk.end(device.id)}>
          {t.endYes}
        </Button>
        <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
      </li>
    )
  }
  return (
    <li className={styles.other}>
      <p>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.state}>{device.here ? t.looking : t.notLooking}</span>
      </p>
      <Button aria-label={t.endLong(name)} onClick={() => setAsking(true)}>
        {t.end}
      </Button>
    </li>
  )
}

/** The chair of the facilitator: who sits in it, one more, one fewer. */
export const ChairSheet = ({ desk, onClose }: { desk: ChairDesk; onClose: () => void }) => {
  const t = useTexts(chairTexts)
  const language = useLanguage()
  const others = desk.devices.filter(({ self }) => !self)
  return (
    <Sheet title={t.title} closeLabel={t.close} onClose={onClose}>
      <p role="status">{whoIsHere(desk.devices, t, language, Date.now())}</p>
      <Invite desk={desk} />
      <section className={styles.others} aria-label={t.others}>
        <h3>{t.others}</h3>
        {others.length === 0 ? <p>{t.noOthers}</p> : null}
        <ul>
          {others.map((device) => (
            <Other key={device.id} device={device} desk={desk} />
          ))}
        </ul>
      </section>
    </Sheet>
  )
}
