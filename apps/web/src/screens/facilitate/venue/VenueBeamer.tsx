import type { OverviewView } from '@natte-meren/protocol'
import { ExternalLink } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Act } from '../act.ts'
import styles from './VenueScreen.module.css'
import { venueTexts } from './venueTexts.ts'

/** The beamer from here: its window, the test card, and the light in the room. */
export const VenueBeamer = ({ overview, act }: { overview: OverviewView; act: Pick<Act, 'exercise'> }) => {
  const t = useTexts(venueTexts)
  const { scene, exercise } = overview
  const set = (change: Partial<OverviewView['scene']>) => void act.exercise({ type: 'SetBeamer', ...scene, ...change })
  const testing = scene.scene === 'test'
  return (
    <section className={styles.card} aria-labelledby="venue-beamer">
      <h2 id="venue-beamer">{t.beamer}</h2>
      <a
        className={styles.open}
        href={exercise.language === 'en' ? `${exercise.beamer}&taal=en` : exercise.beamer}
        target="_blank"
        rel="noreferrer"
      >
        <ExternalLink aria-hidden size={20} />
        {t.beamerOpen}
      </a>
      <Button aria-pressed={testing} onClick={() => set({ scene: testing ? 'follow' : 'test', black: false })}>
        {testing ? t.testCardOff : t.testCard}
      </Button>
      <fieldset className={styles.light}>
        <legend>{t.roomLight}</legend>
        <Button aria-pressed={!scene.dark} onClick={() => set({ dark: false })}>
          {t.light}
        </Button>
        <Button aria-pressed={scene.dark} onClick={() => set({ dark: true })}>
          {t.dark}
        </Button>
      </fieldset>
    </section>
  )
}
