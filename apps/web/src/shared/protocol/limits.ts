import type { mostVotes as protocolVotes, textLimits } from '@natte-meren/protocol'

/**
 * Longest texts, as the protocol has them: the type makes any difference a compile error. Written here so
 * that a phone does not download the schemas for ten numbers.
 */
export const limits: typeof textLimits = {
  sentence: 200,
  reason: 140,
  explanation: 280,
  missing: 200,
  question: 280,
  word: 40,
  ifThen: 200,
  message: 280,
  notice: 120,
  note: 500,
  name: 60,
  tableName: 30,
}

/** Most questions that one player can choose. */
export const mostVotes: typeof protocolVotes = 3
