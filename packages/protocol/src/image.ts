import * as z from 'zod/mini'

/** An image: its text is at `/media/<key>.svg`. `alt` says what somebody has to know who does not see it. */
export const imageView = z.strictObject({
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  alt: z.string(),
})
export type ImageView = z.infer<typeof imageView>
