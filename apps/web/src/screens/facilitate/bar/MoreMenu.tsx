import { Ellipsis, Moon, Smartphone, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import { useClosingMenu } from '../../../shared/ui/useClosingMenu.ts'
import { barTexts } from './barTexts.ts'
import styles from './MoreMenu.module.css'

interface MoreMenuProps {
  exercise: string
  /** Who may still come in. */
  door: ReactNode
  shortcuts: boolean
  onShortcuts: (on: boolean) => void
  dark: boolean
  onDark: (dark: boolean) => void
  /** Only where there is one table to pause beside the others. */
  onPauseTable: (() => void) | null
  tablePaused: boolean
  /** Number of the table that is followed. */
  table: number
  onChair: () => void
  onEnd: (() => void) | null
}

/** What is needed less often: shortcuts, light or dark, one table's pause, the list, the end. */
export const MoreMenu = (props: MoreMenuProps) => {
  const t = useTexts(barTexts)
  const menu = useClosingMenu()
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.summary}>
        <Ellipsis aria-hidden size={22} />
        {t.more}
      </summary>
      <div className={styles.body}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={props.shortcuts}
            onChange={(event) => props.onShortcuts(event.target.checked)}
          />
          {t.shortcutsOn}
        </label>
        <p className={styles.hint}>{t.shortcutsLine}</p>
        <Button
          wide
          icon={props.dark ? <Sun aria-hidden size={20} /> : <Moon aria-hidden size={20} />}
          onClick={() => props.onDark(!props.dark)}
        >
          {props.dark ? t.light : t.dark}
        </Button>
        <LanguageSwitch />
        {props.door}
        <Button wide icon={<Smartphone aria-hidden size={20} />} onClick={props.onChair}>
          {t.chair}
        </Button>
        {props.onPauseTable === null ? null : (
          <Button wide onClick={props.onPauseTable}>
            {props.tablePaused ? t.resumeTable(props.table) : t.pauseTable(props.table)}
          </Button>
        )}
        <a className={styles.link} href={`/spelleider/${props.exercise}/papier`}>
          {t.paper}
        </a>
        <a className={styles.link} href={`/spelleider/${props.exercise}/verslag`}>
          {t.report}
        </a>
        <a className={styles.link} href="/spelleider">
          {t.backToList}
        </a>
        {props.onEnd === null ? null : (
          <Button wide kind="danger" onClick={props.onEnd}>
            {t.end}
          </Button>
        )}
      </div>
    </details>
  )
}
