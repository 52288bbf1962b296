import type { VenueCheckView } from '@natte-meren/protocol'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { QrCode } from '../../../shared/ui/QrCode.tsx'
import styles from './VenueScreen.module.css'
import { venueTexts } from './venueTexts.ts'

/** The way in for the phone, large enough to be scanned across a table. */
const Code = ({ link }: { link: string }) => {
  const t = useTexts(venueTexts)
  const address = useLanguage() === 'en' ? `${link}&taal=en` : link
  return (
    <>
      <p>{t.phoneScan}</p>
      <QrCode className={styles.qr} text={address} label={t.phoneQr} />
      <details className={styles.byHand}>
        <summary>{t.phoneOpen}</summary>
        <p className={styles.address}>{address}</p>
      </details>
    </>
  )
}

/** The second device of the check. */
export const VenuePhone = ({
  view,
  onInvite,
  onFails,
}: {
  view: VenueCheckView
  onInvite: () => void
  onFails: () => void
}) => {
  const t = useTexts(venueTexts)
  const { phone, link } = view
  return (
    <section className={styles.card} aria-labelledby="venue-phone">
      <h2 id="venue-phone">{t.phone}</h2>
      {link === null ? null : <Code link={link} />}
      <p role="status" className={styles.state}>
        {phone === 'testing' ? t.phoneTesting : null}
        {phone === 'done' ? t.phoneDone : null}
        {phone === 'none' ? t.phoneNone : null}
      </p>
      <div className={styles.buttons}>
        {link !== null && view.checks.reach === 'waiting' ? <Button onClick={onFails}>{t.phoneFails}</Button> : null}
        {link === null || view.checks.reach === 'notReached' ? (
          <Button onClick={onInvite}>{t.phoneAgain}</Button>
        ) : null}
      </div>
    </section>
  )
}
