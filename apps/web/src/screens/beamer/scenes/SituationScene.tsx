import type { BeamerView } from '@natte-meren/protocol'
import { imageAddress } from '../../../shared/format/images.ts'
import type { BeamerTexts } from '../texts.ts'
import styles from './SituationScene.module.css'

/** Where the story plays: the scenario's image fills the screen, the facilitator tells the rest. */
export const SituationScene = ({ view, t }: { view: BeamerView; t: BeamerTexts }) => {
  const { image } = view.stage
  return (
    <div className={styles.scene}>
      {image === null ? (
        <h1 className={styles.title}>{t.situation(view.exercise.title)}</h1>
      ) : (
        <img className={styles.image} src={imageAddress(image)} alt={image.alt} />
      )}
    </div>
  )
}
