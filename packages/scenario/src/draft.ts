import type { FileData, FileKind, SingleKind } from './fileKind.ts'

/** One file that fits its schema: its parsed data, and the plain data as written. */
export type Part<Kind extends FileKind> = { file: string; data: FileData<Kind>; written: unknown }

/** What stands beside a scenario for its authors. */
type Companions = { tests: Part<'tests'>[]; exceptions: Part<'exceptions'> | null }

/** Everything that could be read so far; a file that is missing or broken is null. */
export type Draft = { [Kind in SingleKind]: Part<Kind> | null } & { phases: Part<'phase'>[] } & Companions

/** A scenario of which every file fits its schema: what the checks of the story look at. */
export type Whole = { [Kind in SingleKind]: Part<Kind> } & { phases: Part<'phase'>[] } & Companions
