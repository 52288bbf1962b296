import { questionClusters, verbNames } from '../questionClusters.ts'
import type { PhoneSceneProps } from './phoneScene.ts'
import styles from './QuestionsScene.module.css'
import { SaveQuestion } from './SaveQuestion.tsx'
import scene from './Scene.module.css'

/** What the table takes home, under five themes; then the first day in five words, unless all tables' stand above. */
export const QuestionsScene = ({ debrief, seat, dispatch, withAll, texts }: PhoneSceneProps) => {
  const t = texts.questions
  return (
    <div className={scene.stack}>
      <p className={scene.headline}>{debrief.questions.length === 0 ? t.none : t.headline(debrief.questions.length)}</p>
      {debrief.questions.length === 0 ? <p>{t.noneLine}</p> : <p className={scene.ask}>{t.ask}</p>}
      {questionClusters(debrief.questions)
        .filter((cluster) => cluster.texts.length > 0)
        .map((cluster) => (
          <section key={cluster.theme ?? 'other'} className={scene.tight}>
            <h2 className={scene.subhead}>{cluster.theme === null ? t.other : t.themes[cluster.theme]}</h2>
            <ul className={styles.questions}>
              {cluster.texts.map((text) => (
                <li key={text} className={styles.question}>
                  <p>{text}</p>
                  <SaveQuestion text={text} seat={seat} dispatch={dispatch} texts={texts} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {withAll ? null : (
        <section className={scene.tight}>
          <h2 className={styles.verbsTitle}>{t.verbsTitle}</h2>
          <dl className={styles.verbs}>
            {verbNames.map((verb) => (
              <div key={verb}>
                <dt>{t.verbs[verb]}</dt>
                {(debrief.verbs[verb] ?? []).map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}
