import { draw, type TableState } from '@natte-meren/engine'
import { roleProjector, seatProjector, type TableContext, type TableSlices, tableSlices } from '@natte-meren/projection'
import { detachTexts, type Language, type RoleView, type SeatView, type TableCommand } from '@natte-meren/protocol'
import type { BotSight } from '@natte-meren/prover'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { LiveTable } from './liveTable.ts'
import { newId } from './secrets.ts'

/** What a scripted player does next, by what its seat may see and nothing else; null when it waits. */
export type BotBrain = (sight: Omit<BotSight, 'temperament' | 'sharing'>) => TableCommand | null

/** A scripted player takes as long as somebody who reads a little, ms. */
const thinking = { least: 1_500, most: 4_500 }
/** Nothing to do yet: time alone may change that. */
const lookAgainMs = 10_000

interface BotHost {
  readonly clock: Clock
  readonly log: Logger
}

interface Bot {
  readonly view: (state: TableState) => { role: RoleView; seat: SeatView | null }
  cancel: () => void
  thinking: boolean
  moves: number
}

/** The scripted players of one table: they look, wait a little, look again and act. */
export class TableBots {
  readonly #table: LiveTable
  readonly #context: TableContext
  readonly #language: Language
  readonly #brain: BotBrain
  readonly #clock: Clock
  readonly #log: Logger
  /** What every role at the table sees alike. */
  readonly #alike: TableSlices
  readonly #bots = new Map<string, Bot>()

  constructor(table: LiveTable, context: TableContext, language: Language, brain: BotBrain, host: BotHost) {
    this.#table = table
    this.#context = context
    this.#language = language
    this.#alike = tableSlices(table.game, language)
    this.#brain = brain
    this.#clock = host.clock
    this.#log = host.log
  }

  /** Something changed: whoever is not thinking yet starts to. */
  think(): void {
    const { seats } = this.#table.state.seats
    for (const [seat, bot] of this.#bots) if (!seats[seat]?.bot) this.#dismiss(seat, bot)
    for (const [seat, { bot, role }] of Object.entries(seats)) {
      if (!bot) continue
      const known = this.#bots.get(seat) ?? this.#hire(seat, role)
      if (known.thinking) continue
      known.cancel()
      known.thinking = true
      known.cancel = this.#clock.after(this.#pause(seat, known), () => this.#act(seat, known))
    }
  }

  stop(): void {
    for (const [seat, bot] of this.#bots) this.#dismiss(seat, bot)
  }

  #hire(seat: string, role: string): Bot {
    const { game } = this.#table
    const language = this.#language
    const projectRole = roleProjector(game, { role, language }, this.#alike)
    const projectSeat = seatProjector(game, { seat, language })
    // It has no page to take home, and yet a word to say when everybody does.
    const context: TableContext = { ...this.#context, takeHomeKey: () => '' }
    const view = (state: TableState) => ({
      role: projectRole(state, context),
      seat: projectSeat(state, context),
    })
    const bot: Bot = { view, cancel: () => undefined, thinking: false, moves: 0 }
    this.#bots.set(seat, bot)
    return bot
  }

  #dismiss(seat: string, bot: Bot): void {
    bot.cancel()
    this.#bots.delete(seat)
  }

  #draw(seat: string, purpose: string): number {
    const { seed, number } = this.#table.state
    return draw(seed, 'bot', `${number}.${seat}.${purpose}`)
  }

  #pause(seat: string, { moves }: Bot): number {
    const share = this.#draw(seat, `pause.${moves}`)
    return thinking.least + Math.floor(share * (thinking.most - thinking.least))
  }

  #act(seat: string, bot: Bot): void {
    bot.thinking = false
    try {
      this.#move(seat, bot)
    } catch (error) {
      this.#log.error({ err: error, table: this.#table.id }, 'a scripted player got stuck')
    }
  }

  #move(seat: string, bot: Bot): void {
    const { role, seat: own } = bot.view(this.#table.state)
    if (!own) return
    const sight = { role, seat: own, now: this.#clock.now(), language: this.#language }
    const move = this.#brain({ ...sight, draw: (purpose) => this.#draw(seat, purpose) })
    if (!move) {
      if (role.clock.running) this.#lookAgain(seat, bot)
      return
    }
    bot.moves += 1
    const commandId = newId('bot-')
    const { command, texts } = detachTexts(move, commandId)
    void this.#table.submit({ commandId, actor: () => ({ kind: 'seat', seat }), command, texts }).then(({ ok }) => {
      if (!ok && this.#bots.get(seat) === bot) this.#lookAgain(seat, bot)
    })
  }

  #lookAgain(seat: string, bot: Bot): void {
    if (bot.thinking) return
    bot.cancel()
    bot.cancel = this.#clock.after(lookAgainMs, () => this.#act(seat, bot))
  }
}
