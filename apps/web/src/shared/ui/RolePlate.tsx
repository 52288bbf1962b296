import { ClipboardList, Fingerprint, Landmark, Megaphone, Server, ShieldCheck, UserRound } from 'lucide-react'
import { classes } from './classes.ts'
import styles from './RolePlate.module.css'

const glyphs = {
  BM: Landmark,
  CISO: ShieldCheck,
  IT: Server,
  GS: ClipboardList,
  COM: Megaphone,
  PO: Fingerprint,
  FG: Fingerprint,
} as const

/** The glyph that stands for a role everywhere. */
export const roleGlyph = (code: string) => (code in glyphs ? glyphs[code as keyof typeof glyphs] : UserRound)

interface RolePlateProps {
  code: string
  /** The role's name for those who do not see the letters; leave out when it stands beside the plate. */
  name?: string
  size?: 'small' | 'normal' | 'large'
  /** Nobody sits here. */
  empty?: boolean
}

/** A role, by glyph and letters; never by colour alone. */
export const RolePlate = ({ code, name, size = 'normal', empty = false }: RolePlateProps) => {
  const Glyph = roleGlyph(code)
  return (
    <span className={classes(styles.plate, styles[size], empty && styles.empty)}>
      <Glyph aria-hidden size={size === 'large' ? 30 : size === 'small' ? 16 : 20} strokeWidth={2.25} />
      <span aria-hidden={name !== undefined || undefined}>{code}</span>
      {name === undefined ? null : <span className={styles.name}>{name}</span>}
    </span>
  )
}
