import { BeamerScene, type SceneProps } from './BeamerScene.tsx'
import styles from './HomeScene.module.css'

/** A minute of silence, in which everybody writes one sentence. Nothing counts down. */
export const HomeScene = ({ texts }: Pick<SceneProps, 'texts'>) => (
  <BeamerScene name="home" headline={texts.home.headline} foot={<p>{texts.home.coffee}</p>}>
    <div className={styles.home}>
      <p className={styles.line}>{texts.home.line}</p>
      <p className={styles.sentence}>
        <span>{texts.home.when}</span>
        <span>{texts.home.then}</span>
      </p>
    </div>
  </BeamerScene>
)
