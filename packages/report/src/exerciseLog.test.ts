import { readFile } from 'node:fs/promises'
import validate from '@learninglocker/xapi-validation'
import type { TableEvent } from '@natte-meren/engine'
import { logHeader, readLog, readLogs, rehearse, replayLog, writeLog } from '@natte-meren/prover'
import { anyEvening, givenTable, happens, minimalGame, type TableTrial } from '@natte-meren/testkit'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LoggedTable, logLines, namelessTables } from './exerciseLog.ts'
import { statementsOf } from './xapi.ts'

const game = minimalGame()
const played = rehearse({ game, scenarioHash: 'hash', seed: 4, tables: 3 })
const tables: readonly LoggedTable[] = played.tables.map(({ number, log, state }) => ({
  log: { header: logHeader(game, 'hash', 4, number), entries: log },
  state,
}))

const nameless = [...namelessTables(game, tables, false)]

const schema: unknown = JSON.parse(await readFile(new URL('../schema/log.schema.json', import.meta.url), 'utf8'))
const fitsSchema = new Ajv2020({ allErrors: true }).compile(schema as object)

/** Every kind of event: a new one does not compile until it is here, and in the published schema. */
const kinds: Readonly<Record<TableEvent['type'], true>> = {
  AdviceGiven: true,
  AdviceRevealed: true,
  AdviceRevised: true,
  ChanceDrawn: true,
  ClockReanchored: true,
  DebriefOpened: true,
  DebriefSceneSet: true,
  DecisionDeferred: true,
  DecisionLapsed: true,
  DecisionProposed: true,
  DecisionTaken: true,
  DecisionWithdrawn: true,
  DissentRecorded: true,
  DutyMet: true,
  DutyMissed: true,
  DutyStarted: true,
  FactHeld: true,
  FactShared: true,
  FactTakenBack: true,
  FlagCleared: true,
  FlagSet: true,
  HelpAnswered: true,
  HelpAsked: true,
  IndicatorChanged: true,
  InjectDelivered: true,
  InjectHeld: true,
  InjectSkipped: true,
  InjectsSeen: true,
  LeadTaken: true,
  LobbyLocked: true,
  MessageSent: true,
  MessageWithdrawn: true,
  NoteAdded: true,
  NoticeRemoved: true,
  NoticeShown: true,
  PenPassed: true,
  PhaseClosed: true,
  PhaseOpened: true,
  PictureClosed: true,
  PlanFollowed: true,
  QuestionEdited: true,
  QuestionRemoved: true,
  QuestionSaved: true,
  QuestionShared: true,
  QuestionsVoted: true,
  RoleNudged: true,
  SeatClaimed: true,
  SeatFreed: true,
  SeatRequestRefused: true,
  SeatRequested: true,
  SeatTakenOver: true,
  SelfLedSet: true,
  SteppedBack: true,
  StopCalled: true,
  TableEnded: true,
  TableNamed: true,
  TableOpened: true,
  TablePaused: true,
  TableResumed: true,
  TakeHomePlanned: true,
  TimeExtended: true,
  VoteOpened: true,
  WordSaid: true,
}

const loggedEvening = (evening: TableTrial): LoggedTable => ({
  state: evening.state,
  log: {
    header: logHeader(game, 'hash', 7, 1),
    entries: evening.sent.map((sent) => ({
      ...sent,
      events: evening.log.filter(({ commandId }) => commandId === sent.commandId),
    })),
  },
})

describe('the machine-readable log of an exercise', () => {
  /** With how far observers saw a goal. */
  const observed = tables.map(({ state, log }) => ({
    state,
    log: { ...log, header: { ...log.header, observed: { share: { unseen: 0, partly: 1, clearly: 2 } } } },
  }))

  test('fits its published schema line by line, and tells of every kind of event [REP-5]', () => {
    for (const file of [tables, nameless, observed].map((all) => all.map(logLines).join('')))
      for (const line of file.trimEnd().split('\n')) {
        const fits = fitsSchema(JSON.parse(line))
        expect({ line, errors: fits ? null : fitsSchema.errors }).toEqual({ line, errors: null })
      }
    const told = (
      schema as { $defs: { event: { properties: { event: { properties: { type: { enum: string[] } } } } } } }
    ).$defs.event.properties.event.properties.type.enum
    expect([...told].sort()).toEqual(Object.keys(kinds).sort())
  })

  test('replays to the hash that stands in it, without a name of table, seat or device [REP-4]', () => {
    const file = nameless.map(logLines).join('')
    for (const name of ['table-1', 'rehearsal']) expect(file).not.toContain(name)
    const logs = readLogs(file)
    if ('problem' in logs) throw new Error(logs.problem)
    const hashes = logs.map((log) => {
      const replayed = replayLog(game, log)
      if ('problem' in replayed) throw new Error(`line ${replayed.line}`)
      return replayed.hash
    })
    expect([...hashes].sort()).toEqual(played.tables.map(({ hash }) => hash).sort())
    expect(logs.map(({ header }) => header.table)).toEqual([1, 2, 3])
  })

  test('is refused where it comes to something else than it says [REP-5]', () => {
    const read = readLog(
      tables
        .slice(0, 1)
        .map(logLines)
        .join('')
        .replace(/"hash":"[0-9a-f]{2}/, '"hash":"zz'),
    )
    if ('problem' in read) throw new Error(read.problem)
    expect(replayLog(game, read)).toEqual({ line: 1, problem: 'changed' })
  })

  test('can be made nameless whatever people did, and comes to the same [REP-4]', () => {
    fc.assert(
      fc.property(anyEvening, (happenings) => {
        const evening = givenTable({ game })
        for (const happening of happenings) happens(evening, happening)
        const text = [...namelessTables(game, [loggedEvening(evening)], false)].map(logLines).join('')
        const read = readLog(text)
        if ('problem' in read) throw new Error(read.problem)
        expect(replayLog(game, read)).toMatchObject({ hash: evening.hash })
        expect(text).not.toMatch(/"[^"]*(?:phone-|stranger-|command-|typed-|x1|t1)[^"]*"/)
        expect(text).not.toMatch(/"coffee":"/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a file with the logs of several tables', () => {
  const one = writeLog(logHeader(game, 'hash', 4, 1), tables[0]?.log.entries ?? [])
  test('is read table by table, and a damaged line is named by its place in the file [LOG-6]', () => {
    const logs = readLogs(one + one)
    if ('problem' in logs) throw new Error(logs.problem)
    expect(logs).toHaveLength(2)
    const length = one.split('\n').length - 1
    expect(readLogs(`${one}${one.slice(0, one.indexOf('\n') + 1)}nonsense\n`)).toEqual({
      line: length + 2,
      problem: 'no-json',
    })
  })
})

describe('xAPI', () => {
  const statements = nameless.flatMap((table) => statementsOf(game, table))
  test('every statement is one by the rules, and each has an id of its own [REP-6]', () => {
    for (const statement of statements) {
      const errors = validate(structuredClone(statement))
      expect({ statement, errors }).toEqual({ statement, errors: [] })
    }
    expect(validate({ ...statements[0], timestamp: 'yesterday' })).not.toEqual([])
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  test('tells what was decided, by a role at a table that nobody can know again [REP-6]', () => {
    const decided = statements.filter(({ verb }) => String(verb.id).endsWith('/responded'))
    const taken = played.tables.flatMap(({ state }) =>
      Object.values(state.decisions).flatMap(({ status, proposal }) =>
        status === 'taken' && proposal ? [proposal] : [],
      ),
    )
    expect(decided.map(({ result }) => result?.response).sort()).toEqual(taken.map(({ option }) => option).sort())
    for (const { actor } of statements)
      expect(actor).toMatchObject({ account: { name: expect.stringMatching(/^table-\d+(\.[a-z]+)?$/) } })
  })

  test('leaves out what was taken back by a step back [UNDO-1]', () => {
    const table = givenTable({ game, at: 'decision' })
    table.facilitator({ type: 'LapseDecision', from: table.from })
    const count = () =>
      statementsOf(game, loggedEvening(table)).filter(({ verb }) => String(verb.id).endsWith('passed-by')).length
    expect(count()).toBe(1)
    table.facilitator({ type: 'StepBack', from: `${table.state.undo?.version}.${table.state.undo?.kind}` })
    expect(count()).toBe(0)
  })
})
