import { z } from 'zod'
import { condition } from './condition.ts'
import { id, localised } from './text.ts'

/** An ending. The first one whose condition holds is the table's; the last has none. */
export const outcome = z
  .strictObject({
    id,
    title: localised,
    /** Two or three paragraphs, apart by an empty line. */
    epilogue: localised,
    when: condition.optional(),
  })
  .meta({ id: 'Outcome' })
export type Outcome = z.output<typeof outcome>
