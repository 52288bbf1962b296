import {
  decideExercise,
  evolveExercise,
  type ExerciseEvent,
  type ExerciseInput,
  type ExerciseState,
  exerciseUndoToken,
  fanOut,
  foldExercise,
  type Game,
  initialExercise,
  isRefused,
  type NextStep,
  nextStep,
  playTime,
  type Recorded,
  storyTime,
  type TableState,
} from '@natte-meren/engine'
import type { RejectionCode } from '@natte-meren/protocol'
import { TableTrial } from './givenTable.ts'
import { minimalGame } from './minimalGame.ts'

/** An exercise with its tables on one fake clock; what it decides reaches the tables at once. */
export class ExerciseTrial {
  readonly game: Game
  readonly tables: TableTrial[]
  readonly log: Recorded<ExerciseEvent>[] = []
  state: ExerciseState = initialExercise

  constructor(game: Game, tables: number) {
    this.game = game
    this.tables = Array.from({ length: tables }, () => new TableTrial(game))
  }

  /** Carries a command out; null, or why it was refused. */
  send(command: ExerciseInput, reach: 'tables' | 'nobody' = 'tables'): RejectionCode | null {
    const verdict = decideExercise(this.#context, this.state, command)
    if (isRefused(verdict)) return verdict.code
    for (const event of verdict) {
      const version = this.state.version + 1
      const recorded = { version, at: this.now, commandId: `e-${version}`, play: 0, story: 0, event }
      this.state = evolveExercise(this.state, recorded)
      this.log.push(recorded)
      if (reach === 'tables') this.fanOut(recorded)
    }
    return null
  }

  /** Brings one event to the tables, also a second time after a crash. */
  fanOut(recorded: Recorded<ExerciseEvent>): void {
    for (const { table, command, commandId } of fanOut(this.state, recorded)) {
      const found = this.tables[Number(table.slice(1)) - 1]
      if (found && !found.log.some((past) => past.commandId === commandId))
        found.send({ kind: 'system' }, command, commandId)
    }
  }

  /** One table more; gives it, or why not. */
  addTable(): TableTrial | RejectionCode {
    const number = this.tables.length + 1
    const trial = new TableTrial(this.game)
    if (this.tables[0]) trial.passes(this.tables[0].now - trial.now)
    this.tables.push(trial)
    const refused = this.send({ type: 'AddTable', table: `t${number}`, number, code: `00000${number}` })
    if (refused) this.tables.pop()
    return refused ?? trial
  }

  /** Presses Next as it is shown now. */
  next(): RejectionCode | null {
    return this.send({ type: 'Next', from: this.upcoming.from })
  }

  /** Takes the last step back. */
  back(): RejectionCode | null {
    return this.send({ type: 'StepBackExercise', from: this.undoToken ?? '' })
  }

  /** What Next would do. */
  get upcoming(): NextStep {
    return nextStep(this.game, this.state, this.#context.tables, (table) =>
      storyTime(this.game, table, playTime(table.clock, this.now)),
    )
  }

  get undoToken(): string | null {
    return exerciseUndoToken(this.state, this.#context.tables)
  }

  get now(): number {
    return this.tables[0]?.now ?? 0
  }

  get folded(): ExerciseState {
    return foldExercise(this.log)
  }

  /** Time passes at all tables. */
  passes(ms: number): void {
    for (const table of this.tables) table.passes(ms)
  }

  get #context(): { game: Game; tables: readonly TableState[]; at: number } {
    return { game: this.game, tables: this.tables.map(({ state }) => state), at: this.now }
  }
}

/** An exercise in its lobby, with somebody in every role of every table. */
export const givenExercise = (tables = 1, game = minimalGame()): ExerciseTrial => {
  const trial = new ExerciseTrial(game, tables)
  trial.send({
    type: 'CreateExercise',
    exercise: 'x1',
    scenario: game.scenario.id,
    scenarioHash: 'hash',
    edition: game.edition.id,
    seed: 7,
    language: 'nl',
    noClock: false,
    code: '123456',
    tables: trial.tables.map((_, index) => ({ table: `t${index + 1}`, number: index + 1, code: `00000${index + 1}` })),
    owner: { organisation: 'local', person: 'facilitator' },
    bots: [],
  })
  for (const table of trial.tables)
    for (const role of game.scenario.roles) table.device(`phone-${role.id}`, { type: 'ClaimSeat', role: role.id })
  return trial
}
