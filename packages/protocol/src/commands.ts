import * as z from 'zod/mini'
import { adviceCommands } from './advice.ts'
import { controlCommands } from './control.ts'
import { selfLedCommands } from './debrief.ts'
import { decisionCommands } from './decision.ts'
import { exerciseCommands } from './exercise.ts'
import { factCommands } from './facts.ts'
import { inboxCommands } from './inbox.ts'
import { voteCommands } from './together.ts'
import { questionCommands } from './questions.ts'
import { seatCommands } from './seats.ts'
import { stageCommands } from './stage.ts'
import { takeHomeCommands } from './takeHome.ts'

const tableSchemas = {
  ...seatCommands,
  ...stageCommands,
  ...inboxCommands,
  ...factCommands,
  ...adviceCommands,
  ...decisionCommands,
  ...questionCommands,
  ...takeHomeCommands,
  ...selfLedCommands,
  ...voteCommands,
  ...controlCommands,
}

const variants = <S extends Record<string, unknown>>(schemas: S) =>
  Object.values(schemas) as [S[keyof S], ...S[keyof S][]]

/** A command to a table, by a player or the facilitator, with the texts still in it. */
export const tableCommand = z.discriminatedUnion('type', variants(tableSchemas))
export type TableCommand = z.infer<typeof tableCommand>
export type TableCommandType = TableCommand['type']

/** A command to the whole exercise, by its facilitator. */
export const exerciseCommand = z.discriminatedUnion('type', variants(exerciseCommands))
export type ExerciseCommand = z.infer<typeof exerciseCommand>

/** The fields of each command that hold text which a player typed. */
export const playerTextFields: { readonly [T in TableCommandType]?: readonly string[] } = {
  ShareFact: ['sentence'],
  GiveAdvice: ['reason'],
  ProposeDecision: ['explanation'],
  DeferDecision: ['missing'],
  RecordDissent: ['reason'],
  SaveQuestion: ['text'],
  EditQuestion: ['text'],
  SayWord: ['word'],
  PlanTakeHome: ['when', 'then'],
  SendMessage: ['from', 'subject', 'text'],
  ShowNotice: ['text'],
  AddNote: ['text'],
  NameTable: ['name'],
}
