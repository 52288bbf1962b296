import { type ControlContext, controlProjector, lensOf } from '@natte-meren/projection'
import type { ControlView, Language } from '@natte-meren/protocol'
import type { Logger } from 'pino'
import type { Clock } from '../exercises/clock.ts'
import type { LiveTable } from '../exercises/liveTable.ts'
import type { PaperFiles } from '../store/paperFiles.ts'
import { statePage, type TableMoment } from './statePage.ts'

/** A page is at most this old, ms; with hundreds of tables a little more, so that paper never slows play. */
const atLeastMs = 2_000
const perTableMs = 50

interface Described {
  readonly number: number
  readonly table: LiveTable
  readonly project: () => ControlView
}

/** With what pages are written. */
export interface PagesPlace {
  readonly exercise: string
  readonly language: Language
  readonly files: PaperFiles
  readonly clock: Clock
  readonly log: Logger
}

/** Keeps a page with the state of each table on the laptop, for when the power fails. [PAPER-5] */
export class StatePages {
  readonly #place: PagesPlace
  readonly #tables = new Map<string, Described>()
  readonly #changed = new Set<string>()
  #cancel: (() => void) | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(place: PagesPlace) {
    this.#place = place
  }

  add(number: number, table: LiveTable, context: () => ControlContext): void {
    const project = controlProjector(table.game, this.#place.language)
    this.#tables.set(table.id, { number, table, project: () => project(table.state, context()) })
  }

  /** All tables on one page, each on a sheet of its own. */
  all(): string {
    return statePage([...this.#tables.values()].map((described) => this.#momentOf(described)))
  }

  /** Something changed at these tables: their pages follow soon. */
  touch(...tables: readonly string[]): void {
    for (const table of tables) this.#changed.add(table)
    const wait = Math.max(atLeastMs, perTableMs * this.#tables.size)
    if (tables.length > 0) this.#cancel ??= this.#place.clock.after(wait, () => void this.flush())
  }

  touchAll(): void {
    this.touch(...this.#tables.keys())
  }

  /** Writes what waits; resolves when nothing is being written any more. */
  flush(): Promise<void> {
    this.#cancel?.()
    this.#cancel = null
    const changed = [...this.#changed]
    this.#changed.clear()
    this.#writing = this.#writing.then(() => this.#write(changed))
    return this.#writing
  }

  async #write(tables: readonly string[]): Promise<void> {
    const { files, exercise, log } = this.#place
    try {
      for (const id of tables) {
        const described = this.#tables.get(id)
        if (!described) continue
        const digits = Math.max(2, String(this.#tables.size).length)
        const name = `tafel-${String(described.number).padStart(digits, '0')}.html`
        await files.write(exercise, name, statePage([this.#momentOf(described)]))
      }
    } catch (error) {
      log.error({ err: error, exercise }, 'the state of a table could not be written down')
    }
  }

  #momentOf({ table, project }: Described): TableMoment {
    const { language, clock } = this.#place
    const lens = lensOf(table.game, language)
    return { view: project(), title: lens.say(table.game.scenario.title), language, at: clock.now() }
  }
}
