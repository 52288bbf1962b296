import { questionClusters, verbNames } from '../questionClusters.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import { Pager } from './Pager.tsx'
import styles from './QuestionsScene.module.css'
import { usePages } from './usePages.ts'

const Clusters = ({ debrief, texts }: SceneProps) => (
  <dl className={styles.rows}>
    {questionClusters(debrief.questions).map(({ theme, texts: [first, ...others] }) => (
      <div key={theme ?? 'other'} className={styles.row} data-empty={first === undefined}>
        <dt>{theme === null ? texts.questions.other : texts.questions.themes[theme]}</dt>
        <dd>
          {first ?? texts.questions.noneInTheme}
          {others.length === 0 ? null : <span className={styles.more}> {texts.questions.more(others.length)}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

const Verbs = ({ debrief, texts }: SceneProps) => (
  <dl className={styles.verbs}>
    {verbNames.map((verb) => (
      <div key={verb} className={styles.row}>
        <dt className={styles.verb}>{texts.questions.verbs[verb]}</dt>
        <dd>{debrief.verbs[verb]?.[0] ?? ''}</dd>
      </div>
    ))}
  </dl>
)

/** Shared questions under five themes; then the five words for the first day, filled from this table's run. */
export const QuestionsScene = (props: SceneProps) => {
  const { debrief, texts, keys, turned } = props
  const none = debrief.questions.length === 0
  const [page, setPage] = usePages(texts.questions.pages.length, keys, turned)
  return (
    <BeamerScene
      name="questions"
      headline={
        page === 1
          ? texts.questions.verbsTitle
          : none
            ? texts.questions.none
            : texts.questions.headline(debrief.questions.length)
      }
      foot={<Pager label={texts.scenes.questions} pages={texts.questions.pages} page={page} onPage={setPage} />}
    >
      {page === 1 ? <Verbs {...props} /> : none ? <Empty>{texts.questions.noneLine}</Empty> : <Clusters {...props} />}
    </BeamerScene>
  )
}
