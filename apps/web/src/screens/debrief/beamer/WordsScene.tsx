import { countedWords } from '../questionClusters.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import styles from './WordsScene.module.css'

const sizeFor = (count: number) => (count <= 8 ? 'large' : count <= 20 ? 'middle' : 'small')

/** As many learning goals as two lines hold. */
const goalsThatFit = (goals: readonly string[]): string => {
  const fitting: string[] = []
  for (const goal of goals) {
    if ([...fitting, goal].join(' ').length <= 110) fitting.push(goal)
  }
  return fitting.join(' ')
}

/** Each word once, all equally large: a word that two people said is not worth more, it is said twice. */
export const WordsScene = ({ debrief, texts }: SceneProps) => {
  const words = countedWords(debrief.words)
  const goals = goalsThatFit(debrief.goals)
  return (
    <BeamerScene
      name="words"
      headline={texts.scenes.words}
      foot={
        goals === '' ? undefined : (
          <p>
            <strong>{texts.words.goals}:</strong> {goals}
          </p>
        )
      }
    >
      {words.length === 0 ? (
        <Empty>{texts.words.ask}</Empty>
      ) : (
        <ul className={styles.words} data-size={sizeFor(words.length)}>
          {words.map(({ word, count }) => (
            <li key={word} className={styles.word}>
              {word}
              {count > 1 ? <span className={styles.count}> {count}×</span> : null}
            </li>
          ))}
        </ul>
      )}
    </BeamerScene>
  )
}
