export { beamerProjector } from './beamer.ts'
export type { HiddenWords, Pace, TableContext, Texts } from './context.ts'
export { type Lens, lensOf } from './context.ts'
export { type ControlContext, controlProjector, nextProjector } from './control.ts'
export { endOfStory, projectVerbs } from './debrief.ts'
export { firstLook, type Lookout, lookAtTables } from './exceptions.ts'
export { type ExerciseContext, exerciseStatus, type OverviewContext, overviewProjector } from './exercise.ts'
export { fitsRun, groundsOfClause, hadInTime } from './grounds.ts'
export { type LookedBack, projectMoment } from './moment.ts'
export { lookedAt, type PlenaryContext, plenaryProjector, type WorkedOut } from './plenary.ts'
export {
  type Projector,
  roleGlancer,
  roleProjector,
  type RoleViewer,
  seatProjector,
  type TableSlices,
  tableSlices,
} from './project.ts'
export { type KeptNote, type KeptScore, observerProjector } from './observers.ts'
export { projectPaperKit } from './paperKit.ts'
export { mergeQuestions, sharedAt, type SharedQuestion } from './together/sharedQuestions.ts'
export { type TogetherContext, togetherProjector } from './together/together.ts'
export { hiddenWords } from './together/words.ts'
export { projectRehearsal } from './rehearsal.ts'
export { rowsProjector, type WatchedTable } from './tableRow.ts'
export { projectTakeHome } from './takeHome.ts'
export { reasonOf } from './town.ts'
