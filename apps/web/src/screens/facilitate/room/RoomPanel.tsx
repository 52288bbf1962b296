import type { BeamerScene, OverviewView } from '@natte-meren/protocol'
import { ExternalLink, Moon, Square } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import type { Act } from '../act.ts'
import styles from './RoomPanel.module.css'
import { roomTexts } from './roomTexts.ts'

const scenes: readonly BeamerScene[] = ['follow', 'lobby', 'opening', 'situation', 'pause', 'close', 'test']

/** The beamer's address, with the language of the room. */
const beamerLink = ({ beamer, language }: OverviewView['exercise']): string =>
  language === 'en' ? `${beamer}&taal=en` : beamer

const Scenes = ({ overview, act }: { overview: OverviewView; act: Act }) => {
  const t = useTexts(roomTexts)
  const { scene } = overview
  return (
    <fieldset className={styles.scenes}>
      <legend>{t.scene}</legend>
      {scenes.map((name) => (
        <label key={name} className={styles.scene}>
          <input
            type="radio"
            name="beamer-scene"
            checked={scene.scene === name}
            onChange={() => void act.exercise({ type: 'SetBeamer', ...scene, scene: name })}
          />
          {t.scenes[name]}
        </label>
      ))}
    </fieldset>
  )
}

/** A picture of the beamer: to be looked at, so nothing in it can be reached. */
export const BeamerPreview = ({ thumbnail }: { thumbnail: ReactNode }) => {
  const t = useTexts(roomTexts)
  return (
    <div className={styles.screen} role="img" aria-label={t.beamerNow}>
      <div className={styles.inside} inert aria-hidden="true">
        {thumbnail ?? <p className={styles.wait}>{t.beamerWait}</p>}
      </div>
    </div>
  )
}

interface RoomProps {
  overview: OverviewView
  act: Act
  /** The beamer's own screen, small, or that it stands elsewhere on this page. */
  thumbnail: ReactNode | 'elsewhere'
}

/** What the room sees, small and live, with black within one press. */
export const RoomPanel = ({ overview, act, thumbnail }: RoomProps) => {
  const t = useTexts(roomTexts)
  const { scene } = overview
  const set = (change: Partial<OverviewView['scene']>) => void act.exercise({ type: 'SetBeamer', ...scene, ...change })
  return (
    <section className={styles.panel} aria-labelledby="room">
      <h2 id="room" className={styles.title}>
        {t.beamer}
      </h2>
      {thumbnail === 'elsewhere' ? null : <BeamerPreview thumbnail={thumbnail} />}
      <div className={styles.switches}>
        <button
          type="button"
          className={styles.switch}
          aria-pressed={scene.black}
          onClick={() => set({ black: !scene.black })}
        >
          <Square aria-hidden size={20} fill="currentColor" />
          {scene.black ? t.blackOn : t.black}
        </button>
        <button
          type="button"
          className={styles.switch}
          aria-pressed={scene.dark}
          onClick={() => set({ dark: !scene.dark })}
        >
          <Moon aria-hidden size={20} />
          {t.roomDark}
        </button>
      </div>
      <Scenes overview={overview} act={act} />
      <a className={styles.open} href={beamerLink(overview.exercise)} target="_blank" rel="noreferrer">
        <ExternalLink aria-hidden size={20} />
        {t.beamerOpen}
      </a>
    </section>
  )
}
