import type { Game } from '@natte-meren/engine'
import type { Atlas, Path, Place } from '@natte-meren/scenario'
import { type Answer, type Answers, Oracle } from './machine/answers.ts'
import { seatings } from './machine/cast.ts'
import { linesOf } from './machine/lines.ts'
import { nameOf, type Target } from './machine/targets.ts'
import { type Dominated, dominatedIn } from './sampling/dominance.ts'
import { type Evening, evenings } from './sampling/evening.ts'
import { type Replayed, replay } from './witness/replay.ts'

/** What a proof knows of one set of seated roles. */
export interface TableProof {
  readonly seated: readonly string[]
  readonly answers: Answers
  /** Whole evenings of this table, with choices of every kind. */
  readonly evenings: readonly Evening[]
}

/** What a proof knows of one edition: what analyses look at. */
export interface EditionProof {
  readonly game: Game
  readonly tables: readonly TableProof[]
  /** By name of the target, the run to it as it was played on the real engine. */
  readonly witnesses: ReadonlyMap<string, Replayed>
  readonly dominated: readonly Dominated[]
  /** Another edition in which a target is reached, or null. */
  readonly elsewhere: (target: Target) => string | null
  readonly atlas: Atlas
}

/** Evenings that are played for each set of seated roles. */
const eveningsPerTable = 60

const isStory = ({ kind }: Target): boolean => kind !== 'held' && kind !== 'early'

/** The first table at which a target is reached. */
export const reachedAt = (
  tables: readonly TableProof[],
  name: string,
): { table: TableProof; answer: Answer } | null => {
  for (const table of tables) {
    const answer = table.answers.byName.get(name)
    if (answer?.verdict === 'reached') return { table, answer }
  }
  return null
}

const witnessesOf = (game: Game, tables: readonly TableProof[]): Map<string, Replayed> => {
  const witnesses = new Map<string, Replayed>()
  const names = tables[0]?.answers.byName.keys() ?? []
  for (const name of names) {
    const found = reachedAt(tables, name)
    if (!found?.answer.run || !isStory(found.answer.target)) continue
    witnesses.set(name, replay(game, found.table.seated, found.answer.run, found.answer.target))
  }
  return witnesses
}

/** Proves one edition; `others` are the scenario's other editions. */
export const proveEdition = (game: Game, others: readonly Game[], atlas: Atlas): EditionProof => {
  const oracle = new Oracle(game)
  const tables = seatings(game).map((seated) => ({
    seated,
    answers: oracle.answersFor(seated),
    evenings: evenings(game, seated, eveningsPerTable),
  }))
  const oracles = others.map((other) => new Oracle(other))
  const elsewhere = (target: Target): string | null =>
    oracles.find((other) => seatings(other.game).some((seated) => other.answerTo(seated, target) === 'reached'))?.game
      .edition.id ?? null
  return { game, tables, witnesses: witnessesOf(game, tables), dominated: dominatedIn(game), elsewhere, atlas }
}

/** Where the thing stands that a target is about, and a path inside it. */
export const placeOf = ({ game, atlas }: EditionProof, target: Target, inside: Path): Place => {
  if (target.kind === 'line') {
    const line = linesOf(game.scenario).find(({ id }) => id === target.id)
    return { file: 'questions.yaml', path: [...(line?.path ?? []), ...inside] }
  }
  const kind = target.kind === 'held' || target.kind === 'early' ? 'inject' : target.kind
  const id = target.kind === 'option' ? `${target.decision}/${target.id}` : target.id
  const found = atlas.find(kind === 'lapsed' ? 'decision' : kind, id)
  return found ? { file: found.file, path: [...found.path, ...inside] } : { file: 'scenario.yaml', path: [] }
}

/** The roles of a table, in words of the scenario. */
export const seatedWords = (seated: readonly string[]): string => seated.join(', ')

/** For each target of a kind, its answers at all tables. */
export const answersTo = ({ tables }: EditionProof, wanted: (target: Target) => boolean): Answer[][] => {
  const targets = [...(tables[0]?.answers.byName.values() ?? [])].map(({ target }) => target).filter(wanted)
  return targets.map((target) =>
    tables.flatMap(({ answers }) => {
      const answer = answers.byName.get(nameOf(target))
      return answer ? [answer] : []
    }),
  )
}
