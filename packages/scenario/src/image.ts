import { z } from 'zod'
import { id, type Localised, localised } from './text.ts'

const imageFile = z.string().regex(/^media\/[a-z0-9]+(-[a-z0-9]+)*\.svg$/, 'image-file')

/** An image of the scenario: an SVG file in its folder `media`, or one for each language when there are words in it. */
export const image = z
  .strictObject({
    id,
    file: z.union([imageFile, z.strictObject({ nl: imageFile, en: imageFile.optional() })]),
    /** What somebody who cannot see it has to know of it. */
    alt: localised,
  })
  .meta({ id: 'Image' })

/** An image with the text of its file, in each language that has one of its own. */
export type Image = z.output<typeof image> & { svg: Localised }

/** The files of an image by language; one file for all stands under the source language. */
export const filesOf = ({ file }: z.output<typeof image>): Localised => (typeof file === 'string' ? { nl: file } : file)

/** Characters that an image may have: it goes to every phone in the hall. */
export const imageLimit = 100_000

/** Whether a path in the scenario folder is that of an image. */
export const isImageFile = (path: string): boolean => /^media\/[^/]+\.svg$/.test(path)

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

/** Whether an SVG could run something or fetch something: an image only shows itself. */
export const isLive = (svg: string): boolean => live.some((pattern) => pattern.test(svg))
