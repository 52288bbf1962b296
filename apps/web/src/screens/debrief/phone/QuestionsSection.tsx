import type { TogetherTheme } from '@natte-meren/protocol'
import { verbNames } from '../questionClusters.ts'
import questions from './QuestionsScene.module.css'
import { SaveQuestion } from './SaveQuestion.tsx'
import scene from './Scene.module.css'
import styles from './TogetherSection.module.css'
import type { TogetherPhoneProps } from './togetherPhone.ts'
import { VoteForm } from './VoteForm.tsx'

/** The questions under one theme, folded away: there are many. */
const Theme = ({ theme, seat, dispatch, texts, words }: TogetherPhoneProps & { theme: TogetherTheme }) => {
  const { list, more } = theme
  const t = words.questions
  return (
    <details>
      <summary className={scene.summary}>
        {theme.theme === null ? texts.questions.other : texts.questions.themes[theme.theme]} ({list.length + more})
      </summary>
      <ul className={questions.questions}>
        {list.map(({ id, text, shared, votes }) => (
          <li key={id} className={questions.question}>
            <p>{text}</p>
            <p className={styles.small}>{[t.shared(shared), ...(votes ? [t.votes(votes)] : [])].join(' · ')}</p>
            <SaveQuestion text={text} seat={seat} dispatch={dispatch} texts={texts} />
          </li>
        ))}
        {more > 0 ? <li className={scene.muted}>{t.more(more)}</li> : null}
      </ul>
    </details>
  )
}

/** What the whole room takes home, each question once; and the first day in five words, with at how many tables. */
export const QuestionsSection = (props: TogetherPhoneProps) => {
  const { together, debrief, seat, texts, words } = props
  const { shared, different, themes } = together.questions
  const t = words.questions
  return (
    <>
      <p className={scene.headline}>{shared === 0 ? texts.questions.none : t.headline(shared, different)}</p>
      <VoteForm {...props} />
      {/* While the room chooses, the questions are in the form. */}
      {together.vote?.open && seat !== null
        ? null
        : themes
            .filter(({ list }) => list.length > 0)
            .map((theme) => <Theme key={theme.theme ?? 'other'} {...props} theme={theme} />)}
      <section className={styles.theme}>
        <h3 className={scene.subhead}>{texts.questions.verbsTitle}</h3>
        <dl className={questions.verbs}>
          {verbNames.map((verb) => (
            <div key={verb}>
              <dt>{texts.questions.verbs[verb]}</dt>
              {together.verbs[verb].map(({ line, tables }) => (
                <dd key={line}>
                  {line}{' '}
                  <span className={styles.small}>
                    ({words.of(tables, together.tables)}
                    {debrief.verbs[verb].includes(line) ? t.yoursToo : ''})
                  </span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
