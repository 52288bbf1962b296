import type { PictureView } from '@natte-meren/protocol'

/** Where a picture of the scenario is. */
export const pictureAddress = ({ key }: PictureView): string => `/media/${key}.svg`
