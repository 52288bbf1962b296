import type { VenueVerdict } from '@natte-meren/protocol'
import { CircleCheck, CircleDashed, OctagonAlert, TriangleAlert } from 'lucide-react'
import { catalogue } from '../i18n/catalogue.ts'
import { useTexts } from '../i18n/language.ts'
import styles from './Verdict.module.css'

const icons = { todo: CircleDashed, good: CircleCheck, caution: TriangleAlert, act: OctagonAlert }

const texts = catalogue(
  { todo: 'nog te doen', good: 'in orde', caution: 'let op', act: 'doe dit' },
  { todo: 'to do', good: 'in order', caution: 'take care', act: 'do this' },
)

/** How one check of the room turned out: by icon, word and colour. */
export const Verdict = ({ verdict, word }: { verdict: VenueVerdict; word?: string }) => {
  const Icon = icons[verdict]
  const t = useTexts(texts)
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <Icon aria-hidden size={22} />
      {word ?? t[verdict]}
    </span>
  )
}
