import type { ReactNode } from 'react'
import styles from './InviteCode.module.css'
import { QrCode } from './QrCode.tsx'

interface InviteCodeProps {
  link: string
  /** What the code is for. */
  label: string
  /** For whoever cannot scan it. */
  byHand: string
  /** Between the code and the address. */
  children?: ReactNode
}

/** A link for another device: to scan, or to type over. */
export const InviteCode = ({ link, label, byHand, children }: InviteCodeProps) => (
  <>
    <QrCode className={styles.qr} text={link} label={label} />
    {children}
    <details>
      <summary className={styles.byHand}>{byHand}</summary>
      <p className={styles.address}>{link}</p>
    </details>
  </>
)
