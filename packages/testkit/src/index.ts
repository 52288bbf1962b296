export { anyEvening, commandOf, everyCommand, type Happening, happens } from './anyEvening.ts'
export { type Leak, leaksIn, typedCanary } from './canary/audit.ts'
export { Ledger, type Watcher } from './canary/ledger.ts'
export { type MarkedScenario, markScenario, type Secret } from './canary/markScenario.ts'
export {
  beamerViewFixture,
  controlSeatFixture,
  controlViewFixture,
  courseFixture,
  observerNoteFixture,
  overviewFixture,
  overviewRowFixture,
  plenaryFixture,
} from './controlViews.ts'
export { debriefFixture, debriefStoryStart, emptyDebriefFixture } from './debriefViews.ts'
export { exerciseSummaryFixture } from './exerciseSummaries.ts'
export { fullSize, generatedScenario, type Pick, type ScenarioSize } from './generatedScenario.ts'
export { ExerciseTrial, givenExercise } from './givenExercise.ts'
export { type Answer, type Given, givenTable, type Place, type SentCommand, TableTrial, typed } from './givenTable.ts'
export { minimalGame, minimalGameWith } from './minimalGame.ts'
export { minimalScenarioFiles } from './minimalScenario.ts'
export { paperKitFixture, paperMessageFixture } from './paperKits.ts'
export { type PlantedFault, plant, plantedFaults } from './plantedFaults.ts'
export { togetherFixture } from './togetherViews.ts'
export { emptyTakeHomeFixture, longTakeHomeFixture, takeHomeFixture } from './takeHomeViews.ts'
export {
  adviceFixture,
  decisionFixture,
  factFixture,
  messageFixture,
  messagesFixture,
  roleCardFixture,
  rolesFixture,
  roleViewFixture,
  savedQuestionFixture,
  seatViewFixture,
} from './views.ts'
export { Told } from './told.ts'
