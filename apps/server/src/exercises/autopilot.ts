import { type ControlContext, nextProjector } from '@natte-meren/projection'
import type { Clock } from './clock.ts'
import type { LiveExercise } from './liveExercise.ts'

/** What is led by itself. */
interface Led {
  readonly exercise: LiveExercise
  /** By what the control room shows Next. */
  readonly controlContext: ControlContext
  readonly onProgress: () => Promise<void>
}

/** How long the scripted facilitator looks before it presses Next, ms. */
const pauseMs = 5_000

/**
 * Leads a rehearsal from beginning to end: it presses Next as a facilitator would, when Next is ready and nobody is
 * busy. Steps within a round are the tables' own. A person at the control room may press as well: two presses make one.
 */
export class Autopilot {
  readonly #running: Led
  readonly #clock: Clock
  readonly #project: ReturnType<typeof nextProjector>
  #presses = 0
  #cancel: () => void = () => undefined

  constructor(running: Led, clock: Clock) {
    this.#running = running
    this.#clock = clock
    this.#project = nextProjector(running.exercise.game, 'nl')
  }

  start(): void {
    this.#cancel()
    this.#cancel = this.#clock.after(pauseMs, () => void this.#look())
  }

  stop(): void {
    this.#cancel()
  }

  async #look(): Promise<void> {
    const { exercise, controlContext, onProgress } = this.#running
    if (exercise.state.place === 'ended') return
    const next = this.#project(controlContext)
    const isTheTables = next.kind === 'judgement' || next.kind === 'reveal'
    if (next.ready && !isTheTables && next.busy.length === 0) {
      this.#presses += 1
      const commandId = `${exercise.record.id}:pilot:${exercise.state.version}:${this.#presses}`
      await exercise.submit({ commandId, command: { type: 'Next', from: next.from }, by: 'system' })
      await onProgress()
    }
    this.start()
  }
}
