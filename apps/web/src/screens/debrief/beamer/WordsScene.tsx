import { countedWords } from '../questionClusters.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import styles from './WordsScene.module.css'

const sizeFor = (count: number) => (count <= 8 ? 'large' : count <= 20 ? 'middle' : 'small')

/** Each word once, all equally large: a word that two people said is not worth more, it is said twice. */
export const WordsScene = ({ debrief, texts }: SceneProps) => {
  const words = countedWords(debrief.words)
  return (
    <BeamerScene
      name="words"
      headline={texts.scenes.words}
      foot={
        debrief.goals.length === 0 ? undefined : (
          <p>
            <strong>{texts.words.goals}:</strong> {debrief.goals.join(' ')}
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
