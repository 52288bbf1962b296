import type { BeamerView } from '@natte-meren/protocol'
import type { BeamerTexts } from '../texts.ts'
import styles from './PosterScenes.module.css'

/** The house rules, to be read aloud. */
export const OpeningScene = ({ t }: { t: BeamerTexts }) => (
  <div className={styles.poster}>
    <h1 className={styles.headline}>{t.openingTitle}</h1>
    <ol className={styles.rules}>
      {t.rules.map((rule, index) => (
        <li key={rule}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          {rule}
        </li>
      ))}
    </ol>
  </div>
)

/** A new phase: its act, its title, one line, and what it looks back at. The strip below counts the phases. */
export const RoundScene = ({ view, t }: { view: BeamerView; t: BeamerTexts }) => {
  const { phase } = view.stage
  if (phase === null) return null
  return (
    <div className={styles.poster}>
      <p className={styles.kicker}>
        {phase.act === null ? t.phaseOf(phase.number, phase.count) : t.act(phase.act.number, phase.act.title)}
      </p>
      <h1 className={styles.title}>{phase.title}</h1>
      <p className={styles.line}>{phase.line}</p>
      {phase.back === null ? null : <p className={styles.back}>{phase.back}</p>}
    </div>
  )
}

export const PauseScene = ({ t }: { t: BeamerTexts }) => (
  <div className={styles.poster}>
    <h1 className={styles.giant}>{t.pause}</h1>
    <p className={styles.line}>{t.pauseLine}</p>
  </div>
)

export const CloseScene = ({ t }: { t: BeamerTexts }) => (
  <div className={styles.poster}>
    <h1 className={styles.title}>{t.closeTitle}</h1>
    <p className={styles.line}>{t.closeLine}</p>
  </div>
)
