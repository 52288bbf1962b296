import type { ControlView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './QuestionsPanel.module.css'
import { roomTexts } from './roomTexts.ts'

/** Questions that players shared with the room, without a name. */
export const QuestionsPanel = ({ control }: { control: ControlView }) => {
  const t = useTexts(roomTexts)
  const questions = Object.entries(control.questions)
  return (
    <section className={styles.panel} aria-labelledby="questions">
      <h2 id="questions">{t.questions}</h2>
      {questions.length === 0 ? (
        <p className={styles.none}>{t.noQuestions}</p>
      ) : (
        <ul className={styles.list}>
          {questions.map(([id, question]) => (
            <li key={id}>{question.text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
