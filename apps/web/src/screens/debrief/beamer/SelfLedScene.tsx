import type { DebriefScene } from '@natte-meren/protocol'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import { selfLedTexts } from '../selfLedTexts.ts'
import { BeamerScene } from './BeamerScene.tsx'
import styles from './HomeScene.module.css'

/** While each table of many leads its own debrief the room has nothing to look at but each other. */
export const SelfLedScene = ({ scene, language }: { scene: DebriefScene; language: TextLanguage }) => {
  const t = selfLedTexts[language]
  return (
    <BeamerScene name={scene} headline={t.room} foot={<p>{t.roomPass}</p>}>
      <div className={styles.home}>
        {t.roomAbout.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </BeamerScene>
  )
}
