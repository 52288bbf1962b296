/** Scripted players that act on projected views only, and whole exercises played with them in memory. */
export { type BotSight, botMove, type Draw, type Temperament, temperaments } from './bot.ts'
export {
  type LogEntry,
  type PlayedTable,
  type Rehearsal,
  type RehearsalOptions,
  type RehearsedTable,
  rehearse,
} from './rehearsal.ts'
/** A table's log as JSON Lines, and the table that it tells of. */
export { type LogHeader, logHeader, type LogProblem, type ReadLog, readLog, replayLog, writeLog } from './log.ts'
