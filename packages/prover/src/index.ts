/** Scripted players that act on projected views only, and whole exercises played with them in memory. */
export { type BotSight, botMove, type Draw, type Sharing, type Temperament, temperaments } from './bot.ts'
export {
  type PlayedTable,
  type Rehearsal,
  type RehearsalOptions,
  playThrough,
  rehearse,
} from './rehearsal.ts'
export type { RehearsedTable } from './rehearsalRoom.ts'
export { type PlayOn, playOn } from './playOn.ts'
/** A table's log as JSON Lines, and the table that it tells of. */
export {
  type LogHeader,
  logHeader,
  type LogProblem,
  type ReadLog,
  readLog,
  readLogs,
  replayLog,
  writeLog,
} from './log.ts'
/** Why a message arrived in a run or did not: the clauses that held it back, and those in plain words. */
export { type ClauseWords, clauseWords } from './why/clauseWords.ts'
export { whyWords } from './why/whyWords.ts'
export { type Clause, type Obstacle, missingFor, type Release, type Why, why } from './why/why.ts'
/** Runs that are kept beside a scenario: recorded with bots, sent again command by command, and compared. */
export {
  type GoldenCast,
  type GoldenReplay,
  type GoldenRun,
  readGolden,
  recordGolden,
  replayGolden,
  writeGolden,
} from './golden/golden.ts'
export { type GoldenStory, type StoryDifference, storyDifferences } from './golden/story.ts'
/** Proves a scenario: what can happen and what cannot, with a shortest run to each, and everything there is to mend. */
export { type ProofOptions, type ProofReport, prove, type Verdict, witnessLog } from './prove.ts'
/** Hints on the language of a scenario's texts, for an editor: never a verdict, and never a reason to fail. */
export type { Hint } from './language/hint.ts'
export { type LanguageReport, plainLanguage } from './language/plainLanguage.ts'
/** A finding of a check or of a proof. */
export type { ProofFinding } from './findings/proofFinding.ts'
/** One thing that happens in a run, by the ids of the scenario. */
export type { RunStep } from './witness/path.ts'
/** Many games with bots: what each came to, brought together with 95 % intervals, and as a page to read. */
export { type GameSummary, type SimulationOptions, simulate } from './simulation/simulate.ts'
export { compareSharing, type SharingReport, type SimulationReport, summarise } from './simulation/summarise.ts'
export { simulationPage } from './simulation/page.ts'
/** Plays the tests in plain words that stand beside a scenario, and says of each what did not come true and why. */
export { runTests, type TestMiss, type TestResult } from './plainTests/runTests.ts'
/** Changes a scenario in one place at a time, and counts who notices. */
export { type MutantResult, type MutationReport, mutate } from './mutation/mutate.ts'
