export { minimalScenarioFiles } from './minimalScenario.ts'
