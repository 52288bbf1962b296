import * as z from 'zod/mini'

/** A picture: its text is at `/media/<key>.svg`. `alt` says what somebody has to know who does not see it. */
export const pictureView = z.strictObject({
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  alt: z.string(),
})
export type PictureView = z.infer<typeof pictureView>
