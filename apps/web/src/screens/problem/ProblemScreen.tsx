import { useTexts } from '../../shared/i18n/language.ts'
import { ExerciseMark } from '../../shared/ui/ExerciseMark.tsx'
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch.tsx'
import { LinkButton } from '../../shared/ui/LinkButton.tsx'
import { usePageTitle } from '../../shared/ui/usePageTitle.ts'
import styles from './ProblemScreen.module.css'
import { problemTexts } from './problemTexts.ts'

/** In place of a page: an address that leads nowhere, or a server that could not answer. One way on. */
export const ProblemScreen = ({ problem }: { problem: 'missing' | 'failed' }) => {
  const t = useTexts(problemTexts)
  const { title, lines, on } = t[problem]
  usePageTitle(title.replace(/\.$/, ''))
  return (
    <div className={styles.page}>
      <header>
        <p className={styles.sign}>{t.town}</p>
      </header>
      <main className={styles.words}>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <LinkButton primary href={problem === 'failed' ? location.href : '/'}>
          {on}
        </LinkButton>
      </main>
      <footer className={styles.foot}>
        <ExerciseMark />
        <LanguageSwitch />
      </footer>
    </div>
  )
}
