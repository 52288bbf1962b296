import { fileURLToPath } from 'node:url'
import { type Game, prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import type { BeamerView, ImageView, Language } from '@natte-meren/protocol'
import { type Inject, inLanguage, type Localised } from '@natte-meren/scenario'
import { roleCardFixture } from '@natte-meren/testkit'

const folder = fileURLToPath(new URL('../../../scenarios/natte-meren', import.meta.url))

/** The longest that a player can type, in words of all lengths. */
export const typed = (limit: number): string => {
  const words = 'Wij sluiten de meerpeilverordeningsadministratie af, want wij weten niet wie er nu meekijkt. '
  const cut = words.repeat(Math.ceil(limit / words.length)).slice(0, limit - 1)
  return `${cut.trim()}.`
}

/** An edition of Natte Meren in one language, in the shapes in which the beamer gets it. */
export class Story {
  readonly game: Game
  readonly #language: Language

  private constructor(game: Game, language: Language) {
    this.game = game
    this.#language = language
  }

  static async of(edition: string, language: Language): Promise<Story> {
    const read = await readScenarioFolder(folder)
    const game = typeof read === 'string' || read.scenario === null ? null : prepareGame(read.scenario, edition)
    if (game === null) throw new Error('The scenario cannot be read.')
    return new Story(game, language)
  }

  say(text: Localised): string {
    return inLanguage(text, this.#language)
  }

  image(id: string | undefined): ImageView | null {
    const image = id === undefined ? undefined : this.game.images.get(id)
    return image ? { key: this.say(image.key), alt: this.say(image.alt) } : null
  }

  get roles(): BeamerView['roles'] {
    const cards = this.game.scenario.roles.map(({ id, name, code }) =>
      roleCardFixture({ id, name: this.say(name), code, decides: id === 'mayor' }),
    )
    return Object.fromEntries(cards.map((card) => [card.id, card]))
  }

  /** Phase of the edition, counted from 0. */
  phase(index: number): NonNullable<BeamerView['stage']['phase']> {
    const { phases, edition } = this.game
    const phase = phases[index]
    if (phase === undefined) throw new Error('No such phase.')
    const acts = edition.acts.filter(({ from }) => phases.findIndex(({ id }) => id === from) <= index)
    const act = acts.at(-1)
    return {
      id: phase.id,
      title: this.say(phase.title),
      act: act ? { number: acts.length, title: this.say(act.title) } : null,
      line: this.say(phase.line),
      back: phase.back ? this.say(phase.back) : null,
      number: index + 1,
      count: phases.length,
      hasDecision: phase.decision !== undefined,
      quick: phase.decision?.quick ?? false,
    }
  }

  document(inject: Inject, story: number): NonNullable<BeamerView['document']> {
    const { kind, from, subject, essence, image } = inject
    return {
      kind,
      from: this.say(from),
      subject: this.say(subject),
      essence: this.say(essence ?? subject),
      image: this.image(image),
      story,
      order: 1,
    }
  }
}
