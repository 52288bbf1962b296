import { type Actor, type TableInput, undoToken } from '@natte-meren/engine'
import { debriefScenes } from '@natte-meren/protocol'
import fc from 'fast-check'
import type { Answer, TableTrial } from './givenTable.ts'
import { typed } from './givenTable.ts'

/** Somebody does something; `choice` says with what, given the table as it is then. */
export interface Deed {
  readonly who: Who
  readonly what: TableInput['type']
  readonly choice: number
}
/** Time passes, with a host that is awake or one that is late [ms]. */
interface Wait {
  readonly wait: number
  readonly late: boolean
}
export type Happening = Deed | Wait

type Who = 'mayor' | 'ciso' | 'it' | 'second' | 'stranger' | 'facilitator' | 'host'
type Maker = (table: TableTrial, choice: number) => TableInput

/** What somebody types: no two texts at a table are the same. */
const textAt = ({ sent }: TableTrial) => typed(`typed-${sent.length + 1}`)
const opening = { exercise: 'x1', number: 1, edition: 'full', seed: 7, scenario: 'hash', noClock: false }

/** One of some things; now and then one that is not among them. */
const oneOf = (things: readonly string[], choice: number): string =>
  choice === 11 ? 'nonsense' : (things[choice % Math.max(1, things.length)] ?? 'nothing')

const decisionOf = ({ game, state }: TableTrial) => game.phases[Math.max(0, state.stage.phaseIndex)]?.decision
const decisionId = (table: TableTrial, choice: number) => oneOf([decisionOf(table)?.id ?? ''], choice)
const optionId = (table: TableTrial, choice: number) =>
  oneOf(decisionOf(table)?.options.map(({ id }) => id) ?? [], choice)
const roleId = (table: TableTrial, choice: number) => oneOf([...table.game.roles.keys()], choice)
const factId = (table: TableTrial, choice: number) => oneOf(Object.keys(table.state.facts), choice)
const seatId = (table: TableTrial, choice: number) => oneOf(Object.keys(table.state.seats.seats), choice)
const questionId = (table: TableTrial, choice: number) => oneOf(Object.keys(table.state.questions), choice)
const injectId = ({ game, state }: TableTrial, choice: number) =>
  oneOf(
    (game.injectsOf[Math.max(0, state.stage.phaseIndex)] ?? []).map(({ id }) => id),
    choice,
  )
/** Mostly the step that the table is in, now and then one that it left. */
const from = (table: TableTrial, choice: number) => (choice === 11 ? 'phase.0.picture' : table.from)

/** Every command there is: a new one does not compile until it can happen here. */
const makers: Readonly<Record<TableInput['type'], Maker>> = {
  // A table is opened once; a second time is refused.
  OpenTable: ({ state }) => ({ type: 'OpenTable', ...opening, table: state.table }),
  OpenPhase: ({ state }) => ({ type: 'OpenPhase', index: state.stage.phaseIndex + 1 }),
  OpenDebrief: (_, choice) => ({ type: 'OpenDebrief', selfLed: choice % 2 > 0 }),
  SetScene: (_, choice) => ({ type: 'SetScene', scene: debriefScenes[choice % debriefScenes.length] ?? '' }),
  EndTable: () => ({ type: 'EndTable' }),
  FollowPlan: (table, choice) => ({
    type: 'FollowPlan',
    talk: { evening: 90_000 + choice * 1000 },
    dropped: choice % 3 === 0 ? [injectId(table, choice)] : [],
    earlier: choice % 2 === 0 ? { [injectId(table, choice)]: choice * 5_000 } : {},
  }),
  HandSeat: (table, choice) => ({ type: 'HandSeat', seat: seatId(table, choice), device: `phone-${choice}` }),
  AllowVotes: (_, choice) => ({ type: 'AllowVotes', open: choice % 3 > 0 }),
  VoteQuestions: (table, choice) => ({ type: 'VoteQuestions', questions: [questionId(table, choice)] }),
  LockLobby: (_, choice) => ({ type: 'LockLobby', locked: choice % 2 === 1 }),
  StepBackBefore: ({ log }, choice) => {
    const opened = log.filter(({ event }) => event.type === 'PhaseOpened')
    return { type: 'StepBackBefore', commandId: opened[choice % Math.max(1, opened.length)]?.commandId ?? '' }
  },
  AdvanceTime: () => ({ type: 'AdvanceTime' }),
  Reanchor: ({ log, now }, choice) => ({
    type: 'Reanchor',
    lastAlive: Math.max(log.at(-1)?.at ?? 0, now - choice * 9_000),
  }),
  ClaimSeat: (table, choice) => ({ type: 'ClaimSeat', role: roleId(table, choice) }),
  RequestSeat: (table, choice) => ({ type: 'RequestSeat', seat: seatId(table, choice) }),
  AnswerSeatRequest: (table, choice) => ({
    type: 'AnswerSeatRequest',
    seat: seatId(table, choice),
    allow: choice % 2 === 0,
  }),
  LeaveSeat: () => ({ type: 'LeaveSeat' }),
  PassPen: (table, choice) => ({ type: 'PassPen', seat: seatId(table, choice) }),
  FreeSeat: (table, choice) => ({ type: 'FreeSeat', seat: seatId(table, choice) }),
  GiveSeatBack: ({ state }, choice) => ({
    type: 'GiveSeatBack',
    seat: oneOf(Object.keys(state.seats.emptied), choice),
  }),
  PlaceBot: (table, choice) => ({ type: 'PlaceBot', role: roleId(table, choice) }),
  AskHelp: () => ({ type: 'AskHelp' }),
  AnswerHelp: (table, choice) => ({ type: 'AnswerHelp', seat: seatId(table, choice) }),
  CallStop: () => ({ type: 'CallStop' }),
  ClosePicture: (table, choice) => ({ type: 'ClosePicture', from: from(table, choice) }),
  RevealAdvice: (table, choice) => ({ type: 'RevealAdvice', from: from(table, choice) }),
  MarkSeen: (table, choice) => ({ type: 'MarkSeen', injects: [injectId(table, choice), 'first-report'] }),
  ShareFact: (table, choice) => {
    const how = choice % 2 === 0 ? 'told' : 'tabled'
    return { type: 'ShareFact', fact: factId(table, choice >> 1), how }
  },
  TakeBackFact: (table, choice) => ({ type: 'TakeBackFact', fact: factId(table, choice) }),
  GiveAdvice: (table, choice) => {
    const option = choice === 10 ? null : optionId(table, choice)
    return {
      type: 'GiveAdvice',
      decision: decisionId(table, choice),
      option,
      certainty: 'medium',
      reason: textAt(table),
    }
  },
  ProposeDecision: (table, choice) => {
    const made = { option: optionId(table, choice), explanation: textAt(table), considerations: [] }
    return { type: 'ProposeDecision', decision: decisionId(table, choice), ...made }
  },
  WithdrawDecision: (table, choice) => ({ type: 'WithdrawDecision', decision: decisionId(table, choice) }),
  DeferDecision: (table, choice) => ({
    type: 'DeferDecision',
    decision: decisionId(table, choice),
    missing: textAt(table),
  }),
  RecordDissent: (table, choice) => ({
    type: 'RecordDissent',
    decision: decisionId(table, choice),
    reason: textAt(table),
  }),
  SaveQuestion: (table, choice) => ({
    type: 'SaveQuestion',
    suggestion: null,
    text: textAt(table),
    shared: choice % 2 === 0,
  }),
  EditQuestion: (table, choice) => ({ type: 'EditQuestion', question: questionId(table, choice), text: textAt(table) }),
  ShareQuestion: (table, choice) => ({ type: 'ShareQuestion', question: questionId(table, choice), shared: true }),
  RemoveQuestion: (table, choice) => ({ type: 'RemoveQuestion', question: questionId(table, choice) }),
  LetTableLead: (_, choice) => ({
    type: 'LetTableLead',
    on: choice % 4 > 0,
    scene: debriefScenes[choice % debriefScenes.length] ?? '',
  }),
  TakeLead: (_, choice) => ({ type: 'TakeLead', lead: choice % 3 > 0 }),
  TurnScene: ({ state }, choice) => ({
    type: 'TurnScene',
    from: debriefScenes.find((scene) => scene === state.stage.scene) ?? 'words',
    scene: debriefScenes[choice % debriefScenes.length] ?? 'home',
  }),
  SayWord: (table) => ({ type: 'SayWord', word: textAt(table) }),
  PlanTakeHome: (table, choice) => {
    const question = choice < 6 ? questionId(table, choice) : (table.game.scenario.questions[0]?.id ?? '')
    const text = textAt(table)
    return { type: 'PlanTakeHome', questions: [question], agenda: question, when: text, then: text, coffee: null }
  },
  PauseTable: () => ({ type: 'PauseTable' }),
  ResumeTable: () => ({ type: 'ResumeTable' }),
  ExtendTime: (_, choice) => ({ type: 'ExtendTime', seconds: 10 * choice - 20 }),
  SendInject: (table, choice) => ({ type: 'SendInject', inject: injectId(table, choice) }),
  SkipInject: (table, choice) => ({ type: 'SkipInject', inject: injectId(table, choice), fold: choice % 2 === 0 }),
  SendMessage: (table, choice) => {
    const to = choice < 4 ? 'all' : [roleId(table, choice)]
    const text = textAt(table)
    return { type: 'SendMessage', kind: 'mail', to, from: text, subject: text, text }
  },
  HoldInject: (table, choice) => ({ type: 'HoldInject', inject: injectId(table, choice), held: choice % 3 !== 0 }),
  WithdrawMessage: ({ state }, choice) => ({
    type: 'WithdrawMessage',
    message: oneOf(Object.keys(state.inbox.own), choice),
  }),
  ShowNotice: (table) => ({ type: 'ShowNotice', text: textAt(table) }),
  RemoveNotice: ({ state }, choice) => ({ type: 'RemoveNotice', notice: oneOf(Object.keys(state.notices), choice) }),
  Nudge: (table, choice) => ({ type: 'Nudge', role: roleId(table, choice) }),
  StepBack: ({ state }) => ({ type: 'StepBack', from: undoToken(state) ?? '' }),
  LapseDecision: (table, choice) => ({ type: 'LapseDecision', from: from(table, choice) }),
  AddNote: (table) => ({ type: 'AddNote', text: textAt(table) }),
  NameTable: (table, choice) => ({ type: 'NameTable', name: choice % 3 === 0 ? null : textAt(table) }),
}

/** The types of all commands that a table knows. */
export const everyCommand: readonly string[] = Object.keys(makers)

/** What each one tends to do, and how often among twelve or so. */
const habits: Readonly<
  Record<'player' | 'decider' | 'stranger' | 'facilitator' | 'host', Partial<Record<TableInput['type'], number>>>
> = {
  player: {
    ...{ ShareFact: 6, TakeBackFact: 2, GiveAdvice: 9, MarkSeen: 2, SaveQuestion: 2, RecordDissent: 3 },
    ...{
      EditQuestion: 1,
      ShareQuestion: 1,
      RemoveQuestion: 1,
      SayWord: 2,
      PlanTakeHome: 2,
      VoteQuestions: 4,
      TakeLead: 3,
      TurnScene: 3,
      ProposeDecision: 1,
    },
    ...{ AskHelp: 1, CallStop: 1, LeaveSeat: 1, PassPen: 1, AnswerSeatRequest: 1, ClosePicture: 1, RevealAdvice: 1 },
  },
  decider: {
    ClosePicture: 5,
    RevealAdvice: 5,
    ProposeDecision: 9,
    WithdrawDecision: 2,
    DeferDecision: 2,
    ShareFact: 3,
    SayWord: 1,
    TakeLead: 2,
    TurnScene: 3,
  },
  stranger: { ClaimSeat: 4, RequestSeat: 3, ShareFact: 1 },
  facilitator: {
    ...{ ClosePicture: 6, RevealAdvice: 5, StepBack: 4, SendInject: 5, SkipInject: 2, SendMessage: 1, AddNote: 1 },
    ...{ PauseTable: 1, ResumeTable: 6, ExtendTime: 1, LapseDecision: 1, ProposeDecision: 2, DeferDecision: 1 },
    ...{ HoldInject: 2, WithdrawMessage: 1, ShowNotice: 1, RemoveNotice: 1, Nudge: 1, NameTable: 1 },
    ...{ PlaceBot: 2, FreeSeat: 1, GiveSeatBack: 1, AnswerHelp: 1, AnswerSeatRequest: 1, WithdrawDecision: 1 },
  },
  host: {
    ...{ OpenPhase: 8, OpenDebrief: 2, AdvanceTime: 2, Reanchor: 2 },
    ...{
      SetScene: 4,
      AllowVotes: 5,
      LetTableLead: 3,
      EndTable: 1,
      StepBackBefore: 1,
      OpenTable: 1,
      FollowPlan: 1,
      LockLobby: 1,
      HandSeat: 1,
    },
  },
}

const deeds = (who: readonly [Who, ...Who[]], habit: keyof typeof habits): fc.Arbitrary<Deed> => {
  const often = Object.entries(habits[habit]).flatMap(([what, times]) => Array.from({ length: times }, () => what))
  const what = fc.constantFrom(...often) as fc.Arbitrary<TableInput['type']>
  return fc.record({ who: fc.constantFrom(...who), what, choice: fc.nat(11) })
}

/** Anything that can happen at a table of the minimal scenario. */
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: deeds(['mayor', 'ciso', 'it', 'ciso', 'it', 'second'], 'player') },
  { weight: 5, arbitrary: deeds(['mayor'], 'decider') },
  { weight: 5, arbitrary: deeds(['facilitator'], 'facilitator') },
  { weight: 1, arbitrary: deeds(['stranger'], 'stranger') },
  { weight: 1, arbitrary: deeds(['host'], 'host') },
  {
    weight: 4,
    arbitrary: fc.record({ wait: fc.constantFrom(0, 1, 999, 5_000, 10_000, 20_000, 160_000), late: fc.boolean() }),
  },
)

/** An evening of up to eighty things, wise and foolish. */
export const anyEvening = fc.array(anyHappening, { minLength: 10, maxLength: 80, size: 'max' })

const actorOf = (table: TableTrial, { who, choice }: Deed): Actor => {
  if (who === 'facilitator') return { kind: 'facilitator' }
  if (who === 'host') return { kind: 'system' }
  if (who === 'stranger') return { kind: 'device', device: `stranger-${choice % 2}`, ownerOnline: choice % 3 > 0 }
  return { kind: 'seat', seat: (who === 'second' ? table.seat('ciso', 1) : table.seat(who)) || 'nobody' }
}

/** The deed as a command of an actor, now. */
export const commandOf = (table: TableTrial, deed: Deed): { actor: Actor; command: TableInput } => ({
  actor: actorOf(table, deed),
  command: makers[deed.what](table, deed.choice),
})

/** Lets it happen; null when only time passed. */
export const happens = (table: TableTrial, happening: Happening): Answer | null => {
  if ('wait' in happening) {
    if (happening.late) table.now += happening.wait
    else table.passes(happening.wait)
    return null
  }
  const { actor, command } = commandOf(table, happening)
  return table.send(actor, command)
}
