/** Scenario folders on disk: read and checked, hashed, and laid aside as the version of a run. */
export {
  hashTexts,
  readScenarioFolder,
  type ScenarioTexts,
  type ScenarioVersion,
  type UnusableFolder,
  writeScenarioVersion,
} from './scenarioFolder.ts'
