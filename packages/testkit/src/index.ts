export { debriefFixture, debriefStoryStart, emptyDebriefFixture } from './debriefViews.ts'
export { minimalScenarioFiles } from './minimalScenario.ts'
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
