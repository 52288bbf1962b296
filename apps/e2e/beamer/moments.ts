import { type BeamerView, type DebriefView, debriefScenes, textLimits } from '@natte-meren/protocol'
import { beamerViewFixture, debriefFixture, emptyDebriefFixture } from '@natte-meren/testkit'
import { longDebrief } from './longDebrief.ts'
import { type Story, typed } from './story.ts'

/** Something that the beamer can be asked to show. */
export interface Moment {
  readonly name: string
  readonly view: BeamerView
}

type Status = BeamerView['stage']['status']
type Decision = NonNullable<BeamerView['decision']>

const seatedTables = (count: number, name: string | null = null): BeamerView['tables'] =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `table-${index + 1}`,
      { number: index + 1, name, code: '314159', seated: index % 5, roles: 3, decided: index % 3 === 0 },
    ]),
  )

/** All that an exercise of this story can bring to the beamer, one after the other. */
export class Moments {
  readonly #story: Story
  readonly #dark: boolean

  constructor(story: Story, dark: boolean) {
    this.#story = story
    this.#dark = dark
  }

  get all(): Moment[] {
    return [
      ...this.#lobby,
      ...this.#chosen,
      ...this.#rounds,
      ...this.#documents,
      ...this.#decisions,
      ...this.#debriefOf('usual', debriefFixture),
      ...this.#debriefOf('empty', emptyDebriefFixture),
      ...this.#debriefOf('long', longDebrief(this.#story)),
    ]
  }

  #view(
    change: Partial<BeamerView>,
    status: Status = 'playing',
    step: BeamerView['stage']['step'] = 'picture',
    phase = 0,
  ): BeamerView {
    const { scenario, edition, phases } = this.#story.game
    const base = beamerViewFixture()
    const { from = 0, to = 0 } = phases[phase]?.story ?? {}
    return {
      ...base,
      exercise: { ...base.exercise, title: this.#story.say(scenario.title), edition: this.#story.say(edition.title) },
      scene: { scene: 'follow', black: false, dark: this.#dark },
      stage: {
        ...base.stage,
        status,
        step,
        phase: status === 'lobby' ? null : this.#story.phase(phase),
        image: this.#story.image(scenario.image),
      },
      clock: { ...base.clock, storyFrom: from, storyTo: to, storyStart: scenario.start },
      roles: this.#story.roles,
      ...change,
    }
  }

  get #lobby(): Moment[] {
    const { exercise } = this.#view({})
    const lobby = (name: string, change: Partial<BeamerView>) => ({
      name: `lobby-${name}`,
      view: this.#view(change, 'lobby', null),
    })
    const address = 'https://oefening.veiligheidsregio-waterland.nl'
    const empty = Object.fromEntries(
      Object.entries(this.#story.roles).map(([id, role]) => [id, { ...role, seats: {} }]),
    )
    return [
      lobby('full-table', {}),
      lobby('nobody', { roles: empty }),
      lobby('long-address', { exercise: { ...exercise, address } }),
      lobby('named-tables', { tables: seatedTables(4, 'Burgemeesterskring Noord') }),
      ...[3, 12, 24, 48, 342].map((count) => lobby(`${count}-tables`, { tables: seatedTables(count) })),
    ]
  }

  get #chosen(): Moment[] {
    const scenes = ['opening', 'situation', 'pause', 'close', 'test'] as const
    const chosen = scenes.map((scene) => ({
      name: scene,
      view: this.#view({ scene: { scene, black: false, dark: this.#dark } }),
    }))
    return [
      ...chosen,
      { name: 'situation-without-image', view: this.#withoutImage },
      { name: 'black', view: this.#view({ scene: { scene: 'follow', black: true, dark: this.#dark } }) },
    ]
  }

  get #withoutImage(): BeamerView {
    const view = this.#view({ scene: { scene: 'situation', black: false, dark: this.#dark } })
    return { ...view, stage: { ...view.stage, image: null } }
  }

  get #rounds(): Moment[] {
    return this.#story.game.phases.map(({ id }, index) => ({
      name: `round-${id}`,
      view: this.#view({}, 'playing', 'picture', index),
    }))
  }

  get #documents(): Moment[] {
    const shared = [...this.#story.game.injects.values()].filter(({ to }) => to === 'all')
    return shared.map((inject) => {
      const story = (this.#story.game.phases[inject.phaseIndex]?.story.from ?? 0) + 20
      const document = this.#story.document(inject, story)
      return { name: `document-${inject.id}`, view: this.#view({ document }, 'playing', 'picture', inject.phaseIndex) }
    })
  }

  get #decisions(): Moment[] {
    return this.#story.game.phases.flatMap((_, index) => this.#momentsOfDecision(index))
  }

  #momentsOfDecision(index: number): Moment[] {
    const decision = this.#story.game.phases[index]?.decision
    if (decision === undefined) return []
    const labels = decision.options.map(({ label }) => this.#story.say(label))
    const [longest = '', second = ''] = [...labels].sort((a, b) => b.length - a.length)
    const advisers = Object.keys(this.#story.roles).filter((role) => role !== decision.decider)
    const plain: Decision = {
      title: this.#story.say(decision.title),
      question: this.#story.say(decision.question),
      status: 'open',
      given: 2,
      expected: advisers.length,
      advice: null,
      taken: null,
      decided: 0,
    }
    const moment = (name: string, change: Partial<Decision>, rest: Partial<BeamerView> = {}): Moment => {
      const step = change.status === 'judgement' ? 'judgement' : 'decision'
      const shown = { decision: { ...plain, ...change }, ...rest }
      return { name: `${name}-${decision.id}`, view: this.#view(shown, 'playing', step, index) }
    }
    const spread = Object.fromEntries(advisers.map((role, place) => [role, labels[place] ?? null]))
    const agreed = Object.fromEntries(advisers.map((role, place) => [role, place === 0 ? second : longest]))
    const taken = (label: string, explanation: string) => ({ status: 'taken' as const, taken: { label, explanation } })
    const many = { tables: seatedTables(12) }
    const late = { clock: { ...this.#view({}, 'playing', 'decision', index).clock, phaseMs: 600_000 } }
    return [
      moment('judgement', { status: 'judgement' }),
      moment('talk', {}),
      moment('talk-late', {}, late),
      moment('talk-tables', { decided: 4 }, many),
      moment('advice-spread', { advice: spread }),
      moment('advice-agreed', { advice: agreed }, late),
      moment('decision-short', taken(labels[0] ?? '', 'Wij weten het niet zeker.')),
      moment('decision-long', taken(longest, typed(textLimits.explanation))),
      moment('decision-none', { status: 'lapsed' }),
      moment('decision-tables', { status: 'taken' }, many),
    ]
  }

  #debriefOf(name: string, debrief: DebriefView): Moment[] {
    const { phases, scenario } = this.#story.game
    const indicators = scenario.indicators.map(({ id, name: called, about, start, min, max }) => {
      const view = { id, name: this.#story.say(called), about: this.#story.say(about), value: start, start, min, max }
      return [id, view] as const
    })
    const town = { indicators: Object.fromEntries(indicators), changes: {} }
    return debriefScenes.map((scene) => {
      const view = this.#view({ debrief: { ...debrief, scene }, town }, 'debrief', null, phases.length - 1)
      return { name: `debrief-${name}-${scene}`, view }
    })
  }
}
