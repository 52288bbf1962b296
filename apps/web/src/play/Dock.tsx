import { BookmarkPlus } from 'lucide-react'
import { questionTexts } from '../screens/play/questions/questionTexts.ts'
import { useTexts } from '../shared/i18n/language.ts'
import styles from './Dock.module.css'
import { playTexts } from './playTexts.ts'
import { useMedia } from './useMedia.ts'

export type Tab = 'now' | 'table' | 'dossier' | 'notes'

interface DockProps {
  /** `null` outside play: no tabs, only the question. */
  tab: Tab | null
  onTab: (tab: Tab) => void
  onSave: (() => void) | null
  /** On a phone, in this order. */
  shown: readonly Tab[]
}

/** At the bottom: three tabs on a phone, and always the way to save a question for home. */
export const Dock = ({ tab, onTab, onSave, shown }: DockProps) => {
  const t = useTexts(playTexts)
  const q = useTexts(questionTexts)
  const wide = useMedia('(min-width: 768px)')
  const tabs = tab === null || wide ? [] : shown
  if (tabs.length === 0 && onSave === null) return null
  return (
    <div className={styles.dock}>
      {tabs.length === 0 ? null : (
        <nav className={styles.tabs} aria-label={t.tabs}>
          {tabs.map((name) => (
            <button
              key={name}
              className={styles.tab}
              type="button"
              aria-current={name === tab ? 'page' : undefined}
              onClick={() => onTab(name)}
            >
              {t[name]}
            </button>
          ))}
        </nav>
      )}
      {onSave === null ? null : (
        <button className={styles.save} type="button" onClick={onSave}>
          <BookmarkPlus aria-hidden size={22} />
          <span>{q.save}</span>
        </button>
      )}
    </div>
  )
}
