export { leadSeat } from './decideSelfLed.ts'
export { scenesShown } from './debriefCourse.ts'
export { type Advice, noAdvice } from './advice.ts'
export { playTime, talkStart } from './clock.ts'
export type { Actor, Meta, SystemCommand, TableInput } from './commands.ts'
export { allows, holds, momentsIn } from './condition.ts'
export { deciderNow, isRefused, stepToken } from './context.ts'
export { decideTable, takeTurn } from './decide.ts'
export { undoToken } from './decideControl.ts'
export {
  decideExercise,
  type ExerciseContext,
  type ExerciseInput,
  exerciseUndoToken,
  talkTimeToken,
  type FanOut,
  fanOut,
} from './decideExercise.ts'
export { pendingMessages } from './decideStage.ts'
export type { DecisionState, Proposal } from './decision.ts'
export { recipients } from './delivery.ts'
export { dueMinute, nextDueAt } from './due.ts'
export type { TableEvent } from './events.ts'
export { evolveTable, foldTable } from './evolve.ts'
export {
  type ExerciseCreated,
  type ExerciseEvent,
  type ExerciseState,
  evolveExercise,
  fanOutId,
  foldExercise,
  initialExercise,
  isFanOut,
} from './exercise.ts'
export { type FactState, isKnownBy, isShared, takeBackMs } from './facts.ts'
export { floorPlan, type TablePlace } from './floorPlan.ts'
export { advisersOf, type Game, type KeyedImage, type PlacedInject, imageKey, prepareGame } from './game.ts'
export { canonical, hashTable, hashTables, summary } from './hash.ts'
export type { Delivery, OwnMessage } from './inbox.ts'
export type { Intervention } from './ledger.ts'
export { type Fork, forkTable } from './fork/fork.ts'
export type { ForkChoice, LeftOut } from './fork/forkedRun.ts'
export type { LogEntry } from './logEntry.ts'
export { tablesOf } from './exerciseTables.ts'
export { awaitedAdvice, type NextStep, nextStep } from './next.ts'
export { timeToken } from './timePlan/decideTime.ts'
export { oppositesOf } from './opposites.ts'
export { optionalMessages } from './timePlan/optional.ts'
export type { TimePlan } from './timePlan/timePlan.ts'
export { draw } from './random.ts'
export type { Recorded, Stamped } from './recorded.ts'
export { isOffered, isSeated, type Seat, seatOfDevice, seatsOf } from './seats.ts'
export { type Checkpoint, initialTable, type TableState } from './state.ts'
export { phaseLength, playAtStory, storyTime } from './storyTime.ts'
export type { Cause, Change } from './town.ts'
