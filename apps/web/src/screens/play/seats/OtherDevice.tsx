import type { RejectionCode, SeatPass } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { rejectionTexts } from '../../../shared/i18n/rejections.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { QrCode } from '../../../shared/ui/QrCode.tsx'
import styles from './HelpSheet.module.css'
import { seatTexts } from './seatTexts.ts'

/** Asks for the way to another device. */
export type AskPass = () => Promise<{ ok: true; value: SeatPass } | { ok: false; code: RejectionCode }>

/** Goes on on another device: a QR code for one use, good for two minutes. */
export const OtherDevice = ({ ask }: { ask: AskPass }) => {
  const t = useTexts(seatTexts)
  const rejections = useTexts(rejectionTexts)
  const [pass, setPass] = useState<SeatPass | null>(null)
  const [refused, setRefused] = useState<RejectionCode | null>(null)
  useEffect(() => {
    if (pass === null) return
    const timer = setTimeout(() => setPass(null), pass.until - pass.now)
    return () => clearTimeout(timer)
  }, [pass])
  const make = async () => {
    const answer = await ask()
    setPass(answer.ok ? answer.value : null)
    setRefused(answer.ok ? null : answer.code)
  }
  return (
    <details className={styles.leave}>
      <summary>{t.otherDevice}</summary>
      <p className={styles.note}>{t.otherDeviceText}</p>
      {pass === null ? (
        <Button onClick={() => void make()}>{t.makePass}</Button>
      ) : (
        <div role="status">
          <QrCode className={styles.qr} text={pass.link} label={t.passQr} />
          <p className={styles.note}>{t.passUntil}</p>
        </div>
      )}
      {refused === null ? null : <p role="alert">{rejections[refused]}</p>}
    </details>
  )
}
