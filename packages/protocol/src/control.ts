import * as z from 'zod/mini'
import { debriefSlice } from './debrief.ts'
import { decisionView, pastDecisionsSlice } from './decision.ts'
import { dutiesSlice } from './duties.ts'
import { message } from './inbox.ts'
import { interventionView } from './ledger.ts'
import { noticeView } from './notices.ts'
import { observedScores, observerNotes } from './observers.ts'
import { rolesSlice, seatCommands } from './seats.ts'
import { shelfItem } from './shelf.ts'
import { actView, clockSlice, stageSlice } from './stage.ts'
import { id, playerText, textLimits } from './text.ts'
import { townSlice } from './town.ts'

/** What the facilitator can do at one table, besides everything a table can do itself. */
export const controlCommands = {
  PauseTable: z.strictObject({ type: z.literal('PauseTable') }),
  ResumeTable: z.strictObject({ type: z.literal('ResumeTable') }),
  ExtendTime: z.strictObject({
    type: z.literal('ExtendTime'),
    seconds: z.int().check(z.minimum(-600), z.maximum(600)),
  }),
  /** Sends a message of the scenario now, also one that was skipped or held. */
  SendInject: z.strictObject({ type: z.literal('SendInject'), inject: id }),
  /** Leaves a message out; with `fold` its facts go along with the next message to the same roles. */
  SkipInject: z.strictObject({ type: z.literal('SkipInject'), inject: id, fold: z.boolean() }),
  /** Keeps a message back: it does not come by itself, nor with Next, until it is let go or sent by hand. */
  HoldInject: z.strictObject({ type: z.literal('HoldInject'), inject: id, held: z.boolean() }),
  SendMessage: z.strictObject({
    type: z.literal('SendMessage'),
    kind: z.enum(['mail', 'call', 'news', 'social', 'letter']),
    to: z.union([z.literal('all'), z.array(id).check(z.minLength(1))]),
    from: playerText(80),
    subject: playerText(80),
    text: playerText(textLimits.message),
  }),
  /** Takes back a message of the facilitator's own; what was read was read. */
  WithdrawMessage: z.strictObject({ type: z.literal('WithdrawMessage'), message: id }),
  /** A line from the facilitator on every device of the table, until it is taken away. */
  ShowNotice: z.strictObject({ type: z.literal('ShowNotice'), text: playerText(textLimits.notice) }),
  RemoveNotice: z.strictObject({ type: z.literal('RemoveNotice'), notice: id }),
  /** Asks a role quietly for what the table waits for. */
  Nudge: z.strictObject({ type: z.literal('Nudge'), role: id }),
  /** One step back at this table; `from` is the `undo.from` that was seen. */
  StepBack: z.strictObject({ type: z.literal('StepBack'), from: z.string() }),
  /** Goes on although the table took no decision. */
  LapseDecision: z.strictObject({ type: z.literal('LapseDecision'), from: z.string() }),
  AddNote: z.strictObject({ type: z.literal('AddNote'), text: playerText(textLimits.note) }),
  /** What the table is called beside its number; null for its number alone. */
  NameTable: z.strictObject({ type: z.literal('NameTable'), name: z.nullable(playerText(textLimits.tableName)) }),
}

export const nextKind = z.enum([
  'start', // open the first phase
  'message', // send the next shared message
  'judgement', // close Beeld, ask for advice
  'reveal', // show the advice
  'decide', // nothing to press: the decider has the floor
  'phase', // open the next gate
  'debrief', // open the debrief
  'scene', // next debrief scene
  'end', // end the exercise
  'ended',
])
export type NextKind = z.infer<typeof nextKind>

/** The one Next: what it will do, who is still busy, and whether it can be pressed. */
export const nextSlice = z.strictObject({
  kind: nextKind,
  from: z.string(),
  /** Title of the message, the phase or the decision that it concerns. */
  title: z.nullable(z.string()),
  /** Roles that are still busy, by id. */
  busy: z.array(id),
  /** Tables, by id, where the message waits that it would send. */
  reaches: z.array(id),
  ready: z.boolean(),
  /** A message that can be skipped instead, with the facts that would be missed. */
  skip: z.nullable(z.strictObject({ inject: id, facts: z.array(z.string()) })),
  /** The decision can be left behind (lapse). */
  mayLapse: z.boolean(),
})
export type NextSlice = z.infer<typeof nextSlice>

export const sheetItem = z.strictObject({
  id,
  kind: z.enum(['phase', 'message', 'judgement', 'reveal', 'decision', 'debrief']),
  title: z.string(),
  /** Heads the phase that opens an act, and the phase in play. */
  act: z.nullable(actView),
  /** For messages: to whom ("all" or role ids). */
  to: z.array(z.string()),
  /**
   * `waiting`: a timed or conditional message that may still come; `out`: its condition did not hold; `dropped`: it
   * drops out for a hard stop.
   */
  status: z.enum(['done', 'now', 'later', 'waiting', 'skipped', 'held', 'out', 'dropped']),
  order: z.int(),
  /** Planned and actual minutes of a phase. */
  planned: z.nullable(z.int()),
  actual: z.nullable(z.int()),
})
export type SheetItem = z.infer<typeof sheetItem>

export const notesView = z.strictObject({
  say: z.array(z.string()),
  ask: z.array(z.string()),
  watch: z.array(z.string()),
})

/** A seat as the facilitator sees it. */
export const controlSeat = z.strictObject({
  seat: id,
  role: id,
  bot: z.boolean(),
  online: z.boolean(),
  /** `ready`: nothing is asked of this seat; `thinking`: advice or a decision is awaited. */
  doing: z.enum(['reading', 'thinking', 'ready']),
  help: z.boolean(),
  /** Somebody called Stop here. */
  stop: z.boolean(),
  request: z.nullable(z.strictObject({ until: z.nullable(z.int()) })),
})
export type ControlSeat = z.infer<typeof controlSeat>

/** A message as the facilitator sees it: the document and who has it. */
export const feedItem = z.strictObject({
  message,
  to: z.array(id),
  seen: z.array(id),
})
export type FeedItem = z.infer<typeof feedItem>

/** A key fact on its way: who holds it, whether it was shared. */
export const controlFact = z.strictObject({
  id,
  sentence: z.string(),
  held: z.array(id),
  told: z.boolean(),
  tabled: z.boolean(),
})
export type ControlFact = z.infer<typeof controlFact>

/** What takes an intervention back, at this table or, with a step that came from the exercise, at all of them. */
export const opposite = z.discriminatedUnion('type', [
  controlCommands.ExtendTime,
  controlCommands.HoldInject,
  controlCommands.WithdrawMessage,
  controlCommands.RemoveNotice,
  controlCommands.StepBack,
  seatCommands.FreeSeat,
  seatCommands.GiveSeatBack,
  z.strictObject({ type: z.literal('StepBackExercise'), from: z.string() }),
])
export type Opposite = z.infer<typeof opposite>

const undoable = z.strictObject({ from: z.string(), label: z.string(), kind: z.string() })

/** One table, for the facilitator only. No player or beamer view has any of the notes in it. */
export const controlView = z.strictObject({
  table: z.strictObject({ id, number: z.int(), name: z.nullable(z.string()), code: z.string() }),
  stage: stageSlice,
  clock: clockSlice,
  next: nextSlice,
  sheet: z.record(z.string(), sheetItem),
  notes: notesView,
  roles: rolesSlice,
  seats: z.record(z.string(), controlSeat),
  feed: z.record(z.string(), feedItem),
  facts: z.record(z.string(), controlFact),
  /** Who has advised; what, only once it is revealed. */
  advice: z.nullable(
    z.strictObject({
      decision: id,
      given: z.array(id),
      expected: z.array(id),
      revealed: z.nullable(z.record(z.string(), z.nullable(id))),
    }),
  ),
  decision: z.nullable(decisionView),
  decisions: pastDecisionsSlice,
  town: townSlice,
  duties: dutiesSlice,
  /** The step that can be taken back. */
  undo: z.nullable(undoable),
  /** Where there are several tables: the step of this table's own that it can take back. */
  tableUndo: z.nullable(undoable),
  /** The line that every device of the table shows. */
  notice: z.nullable(noticeView),
  ledger: z.record(z.string(), interventionView),
  /** What takes it back, for each intervention that still stands. */
  opposites: z.record(z.string(), opposite),
  /** What lies ready in this phase and was not sent yet, or was. */
  shelf: z.record(z.string(), shelfItem),
  /** Shared questions only. */
  questions: z.record(z.string(), z.strictObject({ text: z.string() })),
  ownNotes: z.record(z.string(), z.strictObject({ text: z.string(), story: z.int(), order: z.int() })),
  /** What observers noted at this table. */
  observed: observerNotes,
  /** How far observers saw the learning goals at this table. */
  scored: observedScores,
  debrief: debriefSlice,
})
export type ControlView = z.infer<typeof controlView>
