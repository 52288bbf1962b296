import { z } from 'zod'
import { id, localised } from './text.ts'

/** A picture of the scenario: an SVG file in its folder `media`. */
export const picture = z
  .strictObject({
    id,
    file: z.string().regex(/^media\/[a-z0-9]+(-[a-z0-9]+)*\.svg$/, 'picture-file'),
    /** What somebody who cannot see it has to know of it. */
    alt: localised,
  })
  .meta({ id: 'Picture' })

/** A picture with the text of its file. */
export type Picture = z.output<typeof picture> & { svg: string }

/** Characters that a picture may have: it goes to every phone in the hall. */
export const pictureLimit = 100_000

/** Whether a path in the scenario folder is that of a picture. */
export const isPictureFile = (path: string): boolean => /^media\/[^/]+\.svg$/.test(path)

const live = [
  /<script[\s>/]/i,
  /<foreignObject[\s>/]/i,
  /<!ENTITY/i,
  /\son[a-z]+\s*=/i,
  /@import/i,
  /javascript:/i,
  /(?:href|src)\s*=(?!\s*["']?#)/i,
  /url\((?!\s*["']?#)/i,
]

/** Whether an SVG could run something or fetch something: a picture only shows itself. */
export const isLive = (svg: string): boolean => live.some((pattern) => pattern.test(svg))
