import { type ExerciseState, type Game, prepareGame } from '@natte-meren/engine'
import type { Language, NewExercise, RejectionCode } from '@natte-meren/protocol'
import type { ExerciseRecord } from '../store/store.ts'
import { daysLater } from './days.ts'
import type { House } from './house.ts'
import { paceOf } from './pacedClock.ts'
import { RunningExercise } from './runningExercise.ts'
import { newCode, newId, newSeed, newToken } from './secrets.ts'

/** Until there are accounts everything belongs to the one facilitator of this server. */
const owner = { organisation: 'local', person: 'facilitator' }
/** With a million codes a clash is rare; so many in a row never happen. */
const attempts = 20

export const languageOf = (text: string): Language => (text === 'en' ? 'en' : 'nl')

const draft = (house: House, request: NewExercise, hash: string): ExerciseRecord => {
  const id = newId('e')
  const code = newCode()
  const tables = Array.from({ length: request.tables }, (_, index) => ({
    id: newId('t'),
    number: index + 1,
    // With one table the two codes are one: players go straight to the seats.
    code: request.tables === 1 ? code : newCode(),
  }))
  const createdAt = house.clock.now()
  return {
    id,
    name: request.name,
    ownerOrganisation: owner.organisation,
    ownerPerson: owner.person,
    scenario: request.scenario,
    scenarioHash: hash,
    edition: request.edition,
    language: request.language,
    noClock: request.noClock,
    seed: request.seed ?? newSeed(),
    code,
    beamerKey: newToken(),
    tables,
    createdAt,
    keepDays: house.keepDays,
    keptUntil: daysLater(createdAt, house.keepDays),
    archived: false,
    measure: request.measure ?? false,
    compared: false,
    rehearsal: request.rehearsal ?? null,
    begunAt: null,
    endedAt: null,
  }
}

const areDistinct = ({ code, tables }: ExerciseRecord): boolean =>
  tables.length === 1 || new Set([code, ...tables.map((table) => table.code)]).size === tables.length + 1

/** Keeps the record under codes that no other exercise uses now. */
const reserve = async (house: House, request: NewExercise, hash: string): Promise<ExerciseRecord> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const record = draft(house, request, hash)
    if (areDistinct(record) && (await house.store.addExercise(record))) return record
  }
  throw new Error('no free codes')
}

/** What was asked when an exercise was made, to ask it again: with codes and draws of its own. */
export const planOf = (record: ExerciseRecord, { created }: ExerciseState): NewExercise => {
  const pace = paceOf(record)
  return {
    name: record.name,
    scenario: record.scenario,
    edition: record.edition,
    tables: record.tables.length,
    language: languageOf(record.language),
    noClock: record.noClock,
    roles: created?.roles,
    bots: created?.bots ?? [],
    seed: null,
    measure: record.measure,
    ...(pace ? { rehearsal: pace } : {}),
  }
}

/** Whoever a story cannot do without is at every table, and a scripted player sits only where somebody can. */
const canBePlayed = ({ scenario }: Game, { roles, bots }: NewExercise): boolean => {
  const known = scenario.roles.map(({ id }) => id)
  const offered = roles ?? known
  const always = scenario.roles.filter(({ played }) => played === 'always')
  return (
    offered.every((role) => known.includes(role)) &&
    always.every(({ id }) => offered.includes(id)) &&
    bots.every((role) => offered.includes(role))
  )
}

const setHardStop = async ({ exercise, record }: RunningExercise, { hardStop }: NewExercise): Promise<void> => {
  if (hardStop == null) return
  const commandId = `hard-stop-${record.id}`
  await exercise.submit({ commandId, command: { type: 'SetHardStop', at: hardStop }, by: 'system' })
}

/** Makes an exercise: its codes, its log, its tables in their lobby. */
export const createExercise = async (house: House, request: NewExercise): Promise<RunningExercise | RejectionCode> => {
  const taken = await house.shelf.take(request.scenario)
  if (typeof taken === 'string') return taken === 'unknown' ? 'scenario/unknown' : 'scenario/broken'
  const game = prepareGame(taken.scenario, request.edition)
  if (!game) return 'scenario/unknown'
  if (!canBePlayed(game, request)) return 'seat/unknown_role'
  const record = await reserve(house, request, taken.hash)
  const running = await RunningExercise.open(house, record, game)
  const created = {
    type: 'CreateExercise',
    exercise: record.id,
    scenario: record.scenario,
    scenarioHash: record.scenarioHash,
    edition: record.edition,
    seed: record.seed,
    language: request.language,
    noClock: record.noClock,
    code: record.code,
    tables: record.tables.map(({ id, number, code }) => ({ table: id, number, code })),
    owner,
    bots: request.rehearsal ? (request.roles ?? [...game.roles.keys()]) : request.bots,
    ...(request.roles ? { roles: request.roles } : {}),
  } as const
  const answer = await running.exercise.submit({
    commandId: `create-${record.id}`,
    command: created,
    by: 'system',
  })
  if (!answer.ok) {
    await house.store.deleteExercise(record.id)
    return answer.code
  }
  await setHardStop(running, request)
  await running.placeBots()
  running.wake()
  return running
}
