import { detachTexts, playerTextFields, type TableCommand } from '@natte-meren/protocol'
import { givenTable, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import type { TableInput } from './commands.ts'

const text = typed('t')
const player: readonly TableInput[] = [
  { type: 'LeaveSeat' },
  { type: 'PassPen', seat: 's' },
  { type: 'AskHelp' },
  { type: 'CallStop' },
  { type: 'MarkSeen', injects: ['first-report'] },
  { type: 'ShareFact', fact: 'benefits-friday', how: 'told' },
  { type: 'TakeBackFact', fact: 'benefits-friday' },
  { type: 'GiveAdvice', decision: 'disconnect', option: null, certainty: 'low' },
  { type: 'RecordDissent', decision: 'disconnect' },
  { type: 'SaveQuestion', suggestion: null, text, shared: false },
  { type: 'EditQuestion', question: 'q', text },
  { type: 'ShareQuestion', question: 'q', shared: true },
  { type: 'RemoveQuestion', question: 'q' },
  { type: 'SayWord', word: text },
  { type: 'TakeLead', lead: true },
  { type: 'TurnScene', from: 'words', scene: 'facts' },
  { type: 'PlanTakeHome', questions: [], agenda: null, coffee: null },
  { type: 'VoteQuestions', questions: ['who-may'] },
]
const newcomer: readonly TableInput[] = [
  { type: 'ClaimSeat', role: 'ciso' },
  { type: 'RequestSeat', seat: 's' },
]
const both: readonly TableInput[] = [
  { type: 'AnswerSeatRequest', seat: 's', allow: true },
  { type: 'ClosePicture', from: '' },
  { type: 'RevealAdvice', from: '' },
  { type: 'ProposeDecision', decision: 'disconnect', option: 'pull', explanation: text, considerations: [] },
  { type: 'WithdrawDecision', decision: 'disconnect' },
  { type: 'DeferDecision', decision: 'disconnect', missing: text },
]
const facilitator: readonly TableInput[] = [
  { type: 'FreeSeat', seat: 's' },
  { type: 'GiveSeatBack', seat: 's' },
  { type: 'PlaceBot', role: 'ciso' },
  { type: 'AnswerHelp', seat: 's' },
  { type: 'PauseTable' },
  { type: 'ResumeTable' },
  { type: 'ExtendTime', seconds: 1 },
  { type: 'SendInject', inject: 'overview' },
  { type: 'SkipInject', inject: 'overview', fold: false },
  { type: 'SendMessage', kind: 'mail', to: 'all', from: text, subject: text, text },
  { type: 'StepBack', from: '' },
  { type: 'LapseDecision', from: '' },
  { type: 'AddNote', text },
  { type: 'NameTable', name: text },
]
const host: readonly TableInput[] = [
  { type: 'AllowVotes', open: true },
  { type: 'OpenPhase', index: 1 },
  { type: 'AdvanceTime' },
  { type: 'Reanchor', lastAlive: 0 },
  { type: 'OpenDebrief' },
  { type: 'SetScene', scene: 'facts' },
  { type: 'EndTable' },
  { type: 'LetTableLead', on: true, scene: 'words' },
  { type: 'StepBackBefore', commandId: 'c' },
]

const notAllowed = (commands: readonly TableInput[], send: (command: TableInput) => string | null) =>
  commands.filter((command) => send(command) === 'actor/not_allowed').map(({ type }) => type)
const typesOf = (commands: readonly TableInput[]) => commands.map(({ type }) => type)

describe('who may send what', () => {
  test('a device without a seat sits down or asks, and nothing else [ACT-1]', () => {
    const send = (command: TableInput) => givenTable().device('phone', command).refused
    const others = [...player, ...both, ...facilitator, ...host]
    expect(notAllowed(others, send)).toEqual(typesOf(others))
    expect(notAllowed(newcomer, send)).toEqual([])
  })

  test('a seat does not run the table [ACT-1]', () => {
    const send = (command: TableInput) => givenTable().by('mayor', command).refused
    const others = [...facilitator, ...host]
    expect(notAllowed(others, send)).toEqual(typesOf(others))
    expect(notAllowed([...newcomer, ...both], send)).toEqual([])
  })

  test('a seat that is gone does nothing any more [ACT-1]', () => {
    const send = (command: TableInput) => givenTable().send({ kind: 'seat', seat: 'gone' }, command).refused
    const left = player.filter(({ type }) => type !== 'PassPen')
    expect(notAllowed(left, send)).toEqual(typesOf(left))
  })

  test('a facilitator does not play, nor open gates past the exercise [ACT-1]', () => {
    const send = (command: TableInput) => givenTable().facilitator(command).refused
    const others = [...player, ...newcomer, ...host]
    expect(notAllowed(others, send)).toEqual(typesOf(others))
    expect(notAllowed([...both, ...facilitator], send)).toEqual([])
  })

  test('the host opens gates and does what an exercise asks of all tables [ACT-1]', () => {
    const send = (command: TableInput) => givenTable().host(command).refused
    expect(notAllowed([...host, ...facilitator], send)).toEqual([])
    expect(notAllowed([...player, ...newcomer], send)).toEqual(typesOf([...player, ...newcomer]))
  })
})

describe('what is typed', () => {
  test.each(Object.entries(playerTextFields))('is an id in %s before anything is decided [LOG-4]', (type, fields) => {
    const words = Object.fromEntries(fields.map((field) => [field, `words of somebody as ${field}`]))
    const { command, texts } = detachTexts({ type, ...words } as unknown as TableCommand, 'c')
    expect(command).toEqual({ type, ...Object.fromEntries(fields.map((field) => [field, `c.${field}`])) })
    expect(texts).toEqual(fields.map((field) => ({ id: `c.${field}`, text: words[field] })))
  })
})
