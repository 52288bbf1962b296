import { z } from 'zod'
import { condition } from './condition.ts'
import { id, localised } from './text.ts'

/** What the table itself said at a decision: left out where that decision was not taken. */
const quote = z
  .strictObject({
    decision: id,
    /** The sentence before the table's own explanation: it has to fit whatever was chosen. */
    line: localised,
  })
  .meta({ id: 'Quote' })

/** An ending. The first one whose condition holds is the table's; the last has none. */
export const outcome = z
  .strictObject({
    id,
    title: localised,
    /** Two or three paragraphs, apart by an empty line. */
    epilogue: localised,
    /** Below the epilogue, in this order. */
    quotes: z.array(quote).max(3).default([]),
    when: condition.optional(),
  })
  .meta({ id: 'Outcome' })
export type Outcome = z.output<typeof outcome>
