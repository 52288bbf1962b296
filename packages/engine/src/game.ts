import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import {
  type Condition,
  type Decision,
  type Duty,
  type Edition,
  type Fact,
  type Image,
  type Indicator,
  type Inject,
  inEachLanguage,
  type Localised,
  type Phase,
  type Role,
  type Scenario,
} from '@natte-meren/scenario'

/** An inject of this edition, with the phase that it belongs to; `when` holds off its variants too. [INJ-11] */
export interface PlacedInject extends Inject {
  readonly phaseIndex: number
}

/** A scenario made ready to play in one edition: looked-up by id, phases in order. */
export interface Game {
  readonly scenario: Scenario
  readonly edition: Edition
  readonly phases: readonly Phase[]
  readonly injects: ReadonlyMap<string, PlacedInject>
  /** Injects of each phase that may come by themselves or with Next, in the order of the file. */
  readonly injectsOf: readonly (readonly PlacedInject[])[]
  /** Injects that lie ready for the facilitator, off the timeline. [INJ-14] */
  readonly shelf: readonly PlacedInject[]
  readonly decisions: ReadonlyMap<string, Decision>
  readonly facts: ReadonlyMap<string, Fact>
  readonly roles: ReadonlyMap<string, Role>
  readonly duties: ReadonlyMap<string, Duty>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly images: ReadonlyMap<string, KeyedImage>
}

/** An image, and the name by which devices ask for it in each language. */
export interface KeyedImage extends Image {
  readonly key: Localised
}

/**
 * Name of an image on the wire: 32 hex digits of the SHA-256 of its text. Who has not been shown an image
 * cannot ask for it.
 */
export const imageKey = (svg: string): string => bytesToHex(sha256(utf8ToBytes(svg))).slice(0, 32)

const byId = <T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

/** The other messages of this edition that share a phase and `one_of` with this one. */
export const variantsOf = (inject: Inject, injects: readonly Inject[]): readonly string[] =>
  inject.oneOf === null
    ? []
    : injects.filter(({ id, oneOf }) => oneOf === inject.oneOf && id !== inject.id).map(({ id }) => id)

/** What must hold for a message to come by itself: its own condition, and that no variant of it arrived. [INJ-11] */
const whenOf = (inject: Inject, injects: readonly Inject[]): Condition | undefined => {
  const variants = variantsOf(inject, injects)
  if (variants.length === 0) return inject.when
  const none = variants.map((id): Condition => ({ kind: 'not', of: { kind: 'delivered', inject: id } }))
  return { kind: 'all', of: [...(inject.when ? [inject.when] : []), ...none] }
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined

/** The game of an edition, or `null` when the scenario has no such edition. */
export const prepareGame = (scenario: Scenario, editionId: string): Game | null => {
  const edition = scenario.editions.find(({ id }) => id === editionId)
  if (!edition) return null
  const phaseById = byId(scenario.phases)
  const phases = edition.phases.map((phase) => phaseById.get(phase)).filter(isPresent)
  const placed = phases.map((phase, phaseIndex) => {
    const playing = phase.injects.filter(({ editions }) => !editions || editions.includes(editionId))
    return playing.map((inject) => ({ ...inject, phaseIndex, when: whenOf(inject, playing) }))
  })
  const injectsOf = placed.map((injects) => injects.filter(({ at }) => at !== 'shelf'))
  return {
    scenario,
    edition,
    phases,
    injectsOf,
    injects: byId(placed.flat()),
    shelf: placed.flat().filter(({ at }) => at === 'shelf'),
    decisions: byId(phases.map(({ decision }) => decision).filter(isPresent)),
    facts: byId(scenario.facts),
    roles: byId(scenario.roles),
    duties: byId(scenario.duties),
    indicators: byId(scenario.indicators),
    images: byId(scenario.images.map((image) => ({ ...image, key: inEachLanguage(image.svg, imageKey) }))),
  }
}

/** Advisers on a decision: the named roles, or all but the decider; nobody on a quick one. [DEC-7] */
export const advisersOf = (game: Game, decision: Decision): readonly string[] =>
  decision.quick
    ? []
    : (decision.advisers ?? game.scenario.roles.map(({ id }) => id).filter((id) => id !== decision.decider))
