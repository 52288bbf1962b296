import type { OwnSeatSlice, RoleCard } from '@natte-meren/protocol'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './HelpSheet.module.css'
import { type AskPass, OtherDevice } from './OtherDevice.tsx'
import { seatTexts } from './seatTexts.ts'

interface HelpSheetProps {
  /** `null` for somebody who looks on. */
  seat: OwnSeatSlice | null
  role: RoleCard | null
  dispatch: Dispatch
  /** Asks for the way to another device. */
  askPass: AskPass
  onClose: () => void
}

/** Quiet but always there: the facilitator, the stop word, the own role, the language. */
export const HelpSheet = ({ seat, role, dispatch, askPass, onClose }: HelpSheetProps) => {
  const t = useTexts(seatTexts)
  const [send, pending] = useSend(dispatch)
  const partner = role && seat ? Object.values(role.seats).find((other) => other.seat !== seat.id) : undefined
  const stop = async () => {
    await send({ type: 'CallStop' })
    onClose()
  }
  return (
    <Sheet title={t.helpTitle} closeLabel={t.close} onClose={onClose}>
      {seat === null ? null : (
        <>
          {seat.help ? (
            <Banner kind="done" announce>
              {t.coming}
            </Banner>
          ) : (
            <Button wide pending={pending} onClick={() => void send({ type: 'AskHelp' })}>
              {t.callFacilitator}
            </Button>
          )}
          <section className={styles.stop}>
            <p>{t.stopText}</p>
            <Button kind="danger" pending={pending} onClick={() => void stop()}>
              {t.stop}
            </Button>
          </section>
        </>
      )}
      {role === null ? null : (
        <section className={styles.part}>
          <h3 className={styles.subtitle}>
            {t.myRole}: {role.name}
          </h3>
          <p>{role.card}</p>
          <p className={styles.note}>{role.about}</p>
        </section>
      )}
      {seat?.pen && partner ? (
        <Button pending={pending} onClick={() => void send({ type: 'PassPen', seat: partner.seat })}>
          {t.passPen(t.partner)}
        </Button>
      ) : null}
      <div className={styles.row}>
        <span>{t.language}</span>
        <LanguageSwitch />
      </div>
      {seat === null ? null : <OtherDevice ask={askPass} />}
      {seat === null ? null : (
        <details className={styles.leave}>
          <summary>{t.leave}</summary>
          <p className={styles.note}>{t.leaveText}</p>
          <Button pending={pending} onClick={() => void send({ type: 'LeaveSeat' })}>
            {t.leave}
          </Button>
        </details>
      )}
    </Sheet>
  )
}
