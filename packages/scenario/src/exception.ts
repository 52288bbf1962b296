import { z } from 'zod'
import type { Path } from './problem.ts'

const exception = z
  .strictObject({
    /** The code of the hint that may stand: `language/formal`. */
    code: z.string().min(1),
    /** The text, or what it stands in: `first-report.body`, `first-report`. */
    at: z.string().min(1),
    /** Only hints about these words; all when left out. */
    words: z.string().min(1).optional(),
    /** Why it may stand, for the next author. */
    reason: z.string().trim().min(1),
  })
  .meta({ id: 'Exception' })
/** A hint that an author looked at and let stand, and why. */
export type Exception = z.output<typeof exception>

/** `exceptions.yaml` */
export const exceptionsFile = z.strictObject({ exceptions: z.array(exception).min(1) }).meta({ id: 'ExceptionsFile' })

/** An exception, and where it stands. */
export type PlacedException = { file: string; path: Path; exception: Exception }

export const placedExceptions = (part: { file: string; data: { exceptions: Exception[] } } | null): PlacedException[] =>
  (part?.data.exceptions ?? []).map((exception, index) => ({
    file: part?.file ?? '',
    path: ['exceptions', index],
    exception,
  }))
