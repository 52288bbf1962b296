import type { BeamerView, PlenaryView } from '@natte-meren/protocol'
import { useLanguage } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Select } from '../../../shared/ui/Select.tsx'
import { lookTexts } from '../lookTexts.ts'
import { pageNames } from '../pageNames.ts'
import styles from './Hand.module.css'

interface PagesHandProps {
  /** What is on the beamer. */
  room: BeamerView
  plenary: PlenaryView | null
  /** To which the control room turned. */
  page: number
  onTurn: (page: number) => void
}

/** The facilitator turns the pages of a scene for the room. */
export const PagesHand = ({ room, plenary, page, onTurn }: PagesHandProps) => {
  const language = useLanguage()
  const { pages: t } = lookTexts[language]
  const names = pageNames(room, plenary, language)
  if (names.length < 2) return null
  const at = Math.min(page, names.length - 1)
  return (
    <section className={styles.hand} aria-labelledby="pages-hand">
      <h2 id="pages-hand" className={styles.title}>
        {t.title}
      </h2>
      <Select label={t.place(at + 1, names.length)} value={at} onChange={(value) => onTurn(Number(value))}>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place.
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </Select>
      <div className={styles.steps}>
        <Button onClick={() => (at > 0 ? onTurn(at - 1) : undefined)} aria-disabled={at === 0}>
          ← {t.back}
        </Button>
        <Button
          onClick={() => (at < names.length - 1 ? onTurn(at + 1) : undefined)}
          aria-disabled={at === names.length - 1}
        >
          {t.on} →
        </Button>
      </div>
    </section>
  )
}
