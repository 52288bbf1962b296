import { type Game, nextDueAt, phaseLength, playAtStory } from '@natte-meren/engine'
import type { PlainTest, TestStep } from '@natte-meren/scenario'
import { RealTable } from '../witness/realTable.ts'

/** Why a step of a test cannot be done at the table. */
export type Stuck = {
  readonly step: TestStep
  readonly because:
    | { readonly kind: 'nobody-holds'; readonly fact: string }
    | { readonly kind: 'too-late'; readonly decision: string }
    | { readonly kind: 'no-such-moment'; readonly moment: number }
    | { readonly kind: 'refused' }
}

/** So long [ms] before the end of its phase a decision falls: it stands while the phase still lasts. */
const beforeEnd = 11_000

/**
 * The table of a test: it does what the test says as soon as that can be done, a decision at the end of its phase,
 * and nothing else. Every phase lasts as long as the scenario plans, and what waits for Next is sent at once.
 */
class TestTable {
  readonly table: RealTable
  readonly #game: Game

  constructor(game: Game, seated: readonly string[], seed: number) {
    this.#game = game
    this.table = new RealTable(game, seated, seed)
    this.#open(0)
  }

  get #phase() {
    return this.#game.phases[this.table.state.stage.phaseIndex]
  }

  get #length(): number {
    return phaseLength(this.#game, this.table.state.stage.phaseIndex)
  }

  #open(index: number): void {
    this.table.open(index)
    this.table.release()
  }

  /** Lets a moment [ms of play since the phase opened] come, or stops as soon as something is so. */
  #pass(until: number, isSo: () => boolean = () => false): void {
    while (!isSo() && this.table.played < until) {
      const due = nextDueAt(this.#game, this.table.state, this.table.now)
      const wait = due === null ? Number.POSITIVE_INFINITY : due - this.table.now
      this.table.waitUntil(Math.min(until, this.table.played + Math.max(1, wait)))
      this.table.release()
    }
  }

  /** What is left of a phase, to its end; false when it was the last. */
  #leave(): boolean {
    this.#pass(this.#length)
    this.table.lapse()
    const next = this.table.state.stage.phaseIndex + 1
    if (next >= this.#game.phases.length) return false
    this.#open(next)
    return true
  }

  #isAwaited(decision: string | undefined): boolean {
    return decision !== undefined && this.table.state.decisions[decision]?.status !== 'taken'
  }

  /** To the phase of a decision; false when it was left behind or is not in this edition. */
  #goTo(decision: string): boolean {
    while (this.#phase?.decision?.id !== decision) if (!this.#leave()) return false
    return this.#isAwaited(decision)
  }

  #isHeld(fact: string): boolean {
    const { facts, seats } = this.table.state
    return Object.keys(facts[fact]?.holders ?? {}).some((role) => seats.pens[role] !== undefined)
  }

  /** Lets the story come to a moment; false when it lies behind, or in a jump between phases. */
  #reach(moment: number): boolean {
    while ((this.#phase?.story.to ?? 0) < moment) if (!this.#leave()) return false
    const play = playAtStory(this.#game, this.table.state, moment)
    if (play === null || this.table.story > moment || (this.#phase?.story.from ?? 0) > moment) return false
    this.#pass(play - this.table.state.clock.phaseStart)
    return true
  }

  #share(fact: string, later: ReadonlySet<string>): Stuck['because'] | null {
    for (;;) {
      const decision = this.#phase?.decision?.id
      const waits = decision !== undefined && later.has(decision) && this.#isAwaited(decision)
      this.#pass(this.#length - (waits ? beforeEnd : 0), () => this.#isHeld(fact))
      if (this.#isHeld(fact)) return this.table.share(fact) === null ? { kind: 'refused' } : null
      if (waits || !this.#leave()) return { kind: 'nobody-holds', fact }
    }
  }

  #decide(decision: string, option: string, at: number | undefined): Stuck['because'] | null {
    if (!this.#goTo(decision)) return { kind: 'too-late', decision }
    if (at === undefined) this.#pass(this.#length - beforeEnd)
    else if (!this.#reach(at) || this.#phase?.decision?.id !== decision) return { kind: 'no-such-moment', moment: at }
    return this.table.decide(decision, option) ? null : { kind: 'refused' }
  }

  /** Does one step; what keeps it from being done, or null. `later` are the decisions of the steps after it. */
  do(step: TestStep, later: ReadonlySet<string>): Stuck['because'] | null {
    if ('lapse' in step) return this.#goTo(step.lapse) ? null : { kind: 'too-late', decision: step.lapse }
    if ('decide' in step) return this.#decide(step.decide, step.option, step.at)
    if (step.at !== undefined && !this.#reach(step.at)) return { kind: 'no-such-moment', moment: step.at }
    return this.#share(step.share, later)
  }

  end(): void {
    while (this.#leave());
    this.table.end()
  }
}

const decisionsOf = (steps: readonly TestStep[]): Set<string> =>
  new Set(steps.flatMap((step) => ('decide' in step ? step.decide : 'lapse' in step ? step.lapse : [])))

const alwaysPlayed = (game: Game): string[] =>
  game.scenario.roles.filter(({ played }) => played === 'always').map(({ id }) => id)

/** Plays a test to the end of the game on the real engine, or to the first step that cannot be done. */
export const playTest = (
  game: Game,
  { seated, given }: PlainTest,
  seed: number,
): { readonly table: RealTable; readonly stuck: Stuck | null } => {
  const play = new TestTable(game, seated ?? alwaysPlayed(game), seed)
  for (const [index, step] of given.entries()) {
    const because = play.do(step, decisionsOf(given.slice(index + 1)))
    if (because) return { table: play.table, stuck: { step, because } }
  }
  play.end()
  return { table: play.table, stuck: null }
}
