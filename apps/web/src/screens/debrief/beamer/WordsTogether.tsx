import { BeamerScene, Empty } from './BeamerScene.tsx'
import styles from './WordsScene.module.css'
import type { TogetherSceneProps } from './togetherScene.ts'

type Words = TogetherSceneProps['together']['words']['list']

/** Letters of each size [px], with the rows of them that the screen has. */
const sizes = [
  { name: 'large', letter: 112, rows: 3 },
  { name: 'middle', letter: 72, rows: 5 },
  { name: 'small', letter: 48, rows: 7 },
] as const
const width = 1560
const gap = 72
/** How wide a letter is, about, in its own height. */
const wide = 0.56

const widthOf = ({ word, count }: Words[number], letter: number): number =>
  (word.length + (count > 1 ? 3 : 0)) * letter * wide

/** How many of the words stand in so many rows. */
const thatFit = (words: Words, letter: number, rows: number): number => {
  let [row, used] = [1, 0]
  for (const [index, word] of words.entries()) {
    const needed = widthOf(word, letter)
    if (used > 0 && used + gap + needed > width) [row, used] = [row + 1, 0]
    if (row > rows) return index
    used += (used > 0 ? gap : 0) + needed
  }
  return words.length
}

/** The words of the whole room, all equally large; how often each was said stands beside it. */
export const WordsTogether = ({ together, texts, debriefTexts }: TogetherSceneProps) => {
  const { words, goals } = together
  const size = sizes.find(({ letter, rows }) => thatFit(words.list, letter, rows) === words.list.length) ?? sizes[2]
  const shown = words.list.slice(0, thatFit(words.list, size.letter, size.rows))
  const more = words.more + words.list.length - shown.length
  const foot =
    more > 0 ? (
      <p>{texts.words.more(more)}</p>
    ) : goals[0] === undefined ? undefined : (
      <p>
        <strong>{debriefTexts.words.goals}:</strong> {goals[0]}
      </p>
    )
  if (words.list.length === 0) {
    return (
      <BeamerScene name="words" headline={debriefTexts.scenes.words}>
        <Empty>{debriefTexts.words.ask}</Empty>
      </BeamerScene>
    )
  }
  return (
    <BeamerScene name="words" headline={texts.words.headline(words.said, words.different)} foot={foot}>
      <ul className={styles.words} data-size={size.name}>
        {shown.map(({ word, count }) => (
          <li key={word} className={styles.word}>
            {word}
            {count > 1 ? <span className={styles.count}> {count}×</span> : null}
          </li>
        ))}
      </ul>
    </BeamerScene>
  )
}
