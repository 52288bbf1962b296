import type { ImageView } from '@natte-meren/protocol'

/** Where an image of the scenario is. */
export const imageAddress = ({ key }: ImageView): string => `/media/${key}.svg`
