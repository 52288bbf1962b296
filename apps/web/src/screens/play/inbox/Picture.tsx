import type { ImageView } from '@natte-meren/protocol'
import { imageAddress } from '../../../shared/format/images.ts'
import styles from './Picture.module.css'

/** The image of a message, as wide as its document lets it be. */
export const Picture = ({ image }: { image: ImageView | null }) =>
  image === null ? null : <img className={styles.picture} src={imageAddress(image)} alt={image.alt} />
