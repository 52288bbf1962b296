import type { BeamerTexts } from '../texts.ts'
import styles from './TestCardScene.module.css'

/** Letter sizes in pixels of the frame; the game's own smallest text is the one with the arrow. */
const sizes = [120, 80, 60, 40, 30, 20] as const
const smallestUsed = 40
/** Heights of the picture on the wall, in metres. */
const heights = [1, 1.5, 2, 3] as const
const greys = Array.from({ length: 11 }, (_, index) => index)
/** One picture of all bars, so that no seam shows between two of them. */
const bars = `linear-gradient(90deg, ${greys
  .map((step) => `rgb(${step * 10}% ${step * 10}% ${step * 10}%) ${(step * 100) / 11}% ${((step + 1) * 100) / 11}%`)
  .join(', ')})`

/** Letters of 40 px are read from six times the height of the picture, others in proportion (4 mm per metre). */
export const readableFrom = (size: number, height: number): number => Math.floor((size / smallestUsed) * 6 * height)

const Ladder = ({ t }: { t: BeamerTexts['test'] }) => (
  <table className={styles.ladder} aria-label={t.line}>
    <thead>
      <tr>
        <td />
        {heights.map((height) => (
          <th key={height} scope="col">
            {t.height(height)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {sizes.map((size, index) => (
        <tr key={size} data-smallest={size === smallestUsed}>
          <th scope="row" style={{ fontSize: size }} data-size-ladder>
            {t.words[index]}
          </th>
          {heights.map((height) => (
            <td key={height}>{t.until(readableFrom(size, height))}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** For the set-up: are the corners in the picture, can the back row read, are grey and white still apart? */
export const TestCardScene = ({ t: { test: t } }: { t: BeamerTexts }) => (
  <div className={styles.card}>
    <i className={styles.corner} data-at="top-left" aria-hidden="true" />
    <i className={styles.corner} data-at="top-right" aria-hidden="true" />
    <i className={styles.corner} data-at="bottom-left" aria-hidden="true" />
    <i className={styles.corner} data-at="bottom-right" aria-hidden="true" />
    <div className={styles.safe}>
      <header className={styles.head}>
        <h1>{t.title}</h1>
        <div>
          <p>{t.edges}</p>
          <p>{t.back}</p>
        </div>
      </header>
      <Ladder t={t} />
      <div className={styles.foot}>
        <div className={styles.bars} style={{ background: bars }} aria-hidden="true" />
        <p>{t.bars}</p>
      </div>
    </div>
  </div>
)
