import type { Game } from '@natte-meren/engine'
import type { WorkedOut } from '@natte-meren/projection'
import type { ShownChoice } from '@natte-meren/protocol'
import type { House } from './house.ts'
import { readEntries } from './tableEntries.ts'

/** How often scripted players go on from the other decision. */
const games = 200

const working: WorkedOut = { status: 'working', views: null }
const failed: WorkedOut = { status: 'failed', views: null }

/** Another page of it is the same question. */
const isSame = (a: ShownChoice | null, b: ShownChoice | null): boolean =>
  a === b || (a?.table === b?.table && a?.decision === b?.decision && a?.option === b?.option)

/**
 * The decision that the room of an exercise looks at as it would have been otherwise. Which one is in the log; what
 * came of it is worked out again where it is not known. [FORK-7]
 */
export class ShownWhatIf {
  readonly #game: Game
  readonly #house: House
  readonly #onChange: () => void
  #choice: ShownChoice | null = null
  #result: WorkedOut = working
  #stop: () => void = () => undefined

  constructor(game: Game, house: House, onChange: () => void) {
    this.#game = game
    this.#house = house
    this.#onChange = onChange
  }

  workedOut(choice: ShownChoice): WorkedOut {
    return isSame(choice, this.#choice) ? this.#result : working
  }

  /** Works out what is shown now; what was shown before is given up. */
  follow(choice: ShownChoice | null): void {
    if (isSame(choice, this.#choice)) return
    this.#stop()
    this.#stop = () => undefined
    this.#choice = choice
    this.#result = working
    if (choice) void this.#ask(choice)
  }

  async #ask(choice: ShownChoice): Promise<void> {
    const { store, whatIfs, log } = this.#house
    try {
      const entries = await readEntries(store, choice.table)
      if (choice !== this.#choice) return
      const { scenario, edition } = this.#game
      const order = { scenario, edition: edition.id, log: entries, choice, games }
      this.#stop = whatIfs.ask(order, (views) => {
        if (choice !== this.#choice) return
        this.#tell(views ? { status: views.nl.range ? 'ready' : 'runs', views } : failed)
      })
    } catch (error) {
      log.error({ err: error, table: choice.table }, 'a what-if could not be asked')
      this.#tell(failed)
    }
  }

  #tell(result: WorkedOut): void {
    this.#result = result
    this.#onChange()
  }
}
