import type { BeamerView } from '@natte-meren/protocol'
import { pictureAddress } from '../../../shared/format/pictures.ts'
import type { BeamerTexts } from '../texts.ts'
import styles from './SituationScene.module.css'

/** Where the story plays: the scenario's picture fills the screen, the facilitator tells the rest. */
export const SituationScene = ({ view, t }: { view: BeamerView; t: BeamerTexts }) => {
  const { picture } = view.stage
  return (
    <div className={styles.scene}>
      {picture === null ? (
        <h1 className={styles.title}>{t.situation(view.exercise.title)}</h1>
      ) : (
        <img className={styles.picture} src={pictureAddress(picture)} alt={picture.alt} />
      )}
    </div>
  )
}
