import { createContext, Fragment, useContext, useId, useMemo, useState } from 'react'
import { catalogue } from '../i18n/catalogue.ts'
import { useTexts } from '../i18n/language.ts'
import styles from './Explained.module.css'
import { type GlossaryTerm, splitTerms } from './splitTerms.ts'

const texts = catalogue({ means: (term: string) => `${term} betekent:` }, { means: (term: string) => `${term} means:` })

const none: readonly GlossaryTerm[] = []
const Glossary = createContext<readonly GlossaryTerm[]>(none)
export const GlossaryProvider = Glossary.Provider

/** A text in which each abbreviation can be tapped for its meaning, which then stands below it. */
export const Explained = ({ text, className }: { text: string; className?: string | undefined }) => {
  const t = useTexts(texts)
  const glossary = useContext(Glossary)
  const parts = useMemo(() => splitTerms(text, glossary), [text, glossary])
  const [shown, setShown] = useState<GlossaryTerm | null>(null)
  const id = useId()
  return (
    <>
      <span className={className}>
        {parts.map((part, index) => {
          const key = `${index} ${part.text}`
          const { term } = part
          if (!term) return <Fragment key={key}>{part.text}</Fragment>
          return (
            <button
              key={key}
              className={styles.term}
              type="button"
              aria-expanded={shown === term}
              aria-controls={id}
              onClick={() => setShown(shown === term ? null : term)}
            >
              {part.text}
            </button>
          )
        })}
      </span>
      <span className={styles.meaning} id={id} hidden={shown === null}>
        {shown ? (
          <>
            <strong>{t.means(shown.term)}</strong> {shown.meaning}
          </>
        ) : null}
      </span>
    </>
  )
}
