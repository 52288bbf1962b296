import type { Draft } from '../draft.ts'
import { entityWords } from '../entity.ts'
import type { ReferredKind } from '../messages/entityMessages.ts'
import { nearest } from '../nearest.ts'
import { type Expectation, type PlacedTest, placedTests } from '../plainTest.ts'
import { type Path, type Problem, problem } from '../problem.ts'
import type { Ids } from './ids.ts'
import {
  bare,
  conditionSites,
  effectSites,
  expectationSites,
  type Leaf,
  leavesOf,
  type Site,
  testConditionSites,
} from './sites.ts'

/** A place that names something by its id. Options are written `decision/option`. */
type Reference = { kind: ReferredKind; id: string; file: string; path: Path }

/** Ids that nothing in the scenario has. Kinds whose file could not be read are passed over. */
export const checkReferences = (draft: Draft, ids: Ids): Problem[] =>
  references(draft).flatMap((reference) => {
    const known = ids.known[reference.kind]
    if (!known || known.has(reference.id)) return []
    const slash = reference.id.indexOf('/')
    const scope = reference.id.slice(0, slash + 1)
    // An option of an unknown decision is found at the decision.
    if (scope && !ids.known.decision?.has(scope.slice(0, -1))) return []
    const names = [...known.keys()].filter((id) => id.startsWith(scope)).map((id) => id.slice(scope.length))
    const id = reference.id.slice(scope.length)
    const meant = nearest(id, names)
    const advice = meant
      ? { nl: `Bedoelde u “${meant}”?`, en: `Did you mean “${meant}”?` }
      : { nl: 'Kies een andere id, of maak dit eerst.', en: 'Choose another id, or make this first.' }
    const values = { kind: entityWords[reference.kind], id, advice, known: names.sort() }
    const { file, path } = reference
    return [problem(`reference/unknown-${reference.kind}`, { file, path }, values)]
  })

const references = (draft: Draft): Reference[] => [
  ...castReferences(draft),
  ...phaseReferences(draft),
  ...effectSites(draft).flatMap(({ file, path, content }) => [
    ...content.indicators.map(({ id }, index) =>
      reference('indicator', id, file, [...path, 'indicators', index, 'id']),
    ),
    ...many('flag', content.set, file, [...path, 'set']),
    ...many('flag', content.clear, file, [...path, 'clear']),
    ...many('duty', content.meets, file, [...path, 'meets']),
  ]),
  ...[...conditionSites(draft), ...testConditionSites(draft)].flatMap(leavesOf).flatMap(leafReferences),
  ...draft.tests.flatMap(placedTests).flatMap(testReferences),
  ...expectationSites(draft).map(bare).flatMap(expectationReferences),
]

const reference = (kind: ReferredKind, id: string, file: string, path: Path): Reference => ({
  kind,
  id,
  file,
  path,
})

const many = (kind: ReferredKind, ids: readonly string[] | 'all' | undefined, file: string, path: Path): Reference[] =>
  ids === undefined || ids === 'all' ? [] : ids.map((id, index) => reference(kind, id, file, [...path, index]))

const one = (kind: ReferredKind, id: string | null | undefined, file: string, path: Path): Reference[] =>
  id ? [reference(kind, id, file, path)] : []

const castReferences = ({ scenario, roles, facts, duties, questions, outcomes }: Draft): Reference[] => [
  ...(scenario?.data.editions ?? []).flatMap(({ phases, acts }, index) => [
    ...many('phase', phases, scenario?.file ?? '', ['editions', index, 'phases']),
    ...acts.flatMap(({ from }, nth) =>
      one('phase', from, scenario?.file ?? '', ['editions', index, 'acts', nth, 'from']),
    ),
  ]),
  ...one('image', scenario?.data.image, scenario?.file ?? '', ['image']),
  ...(roles?.data.roles ?? []).flatMap(({ coveredBy, deputy }, index) => [
    ...one('role', coveredBy, roles?.file ?? '', ['roles', index, 'covered_by']),
    ...one('role', deputy, roles?.file ?? '', ['roles', index, 'deputy']),
  ]),
  ...(facts?.data.facts ?? []).flatMap(({ matters, holders }, index) => [
    ...many('decision', matters, facts?.file ?? '', ['facts', index, 'matters']),
    ...many('role', holders, facts?.file ?? '', ['facts', index, 'holders']),
  ]),
  ...(duties?.data.duties ?? []).flatMap(({ holder, visible }, index) => [
    ...one('role', holder, duties?.file ?? '', ['duties', index, 'holder']),
    ...many('role', visible, duties?.file ?? '', ['duties', index, 'visible']),
  ]),
  ...(questions?.data.questions ?? []).flatMap(({ phases, late }, index) => [
    ...many('phase', phases, questions?.file ?? '', ['questions', index, 'phases']),
    ...one('fact', late, questions?.file ?? '', ['questions', index, 'late']),
  ]),
  ...(outcomes?.data.outcomes ?? []).flatMap(({ quotes }, index) =>
    quotes.flatMap(({ decision }, nth) =>
      one('decision', decision, outcomes?.file ?? '', ['outcomes', index, 'quotes', nth, 'decision']),
    ),
  ),
]

const phaseReferences = ({ phases }: Draft): Reference[] =>
  phases.flatMap(({ file, data: { goals, injects, decision } }) => [
    ...many('goal', goals, file, ['goals']),
    ...injects.flatMap(({ to, facts, editions, image }, index) => [
      ...one('image', image, file, ['injects', index, 'image']),
      ...many('role', to, file, ['injects', index, 'to']),
      ...many('fact', facts, file, ['injects', index, 'facts']),
      ...many('edition', editions, file, ['injects', index, 'editions']),
    ]),
    ...one('role', decision?.decider, file, ['decision', 'decider']),
    ...many('role', decision?.advisers, file, ['decision', 'advisers']),
  ])

const leafReferences = ({ file, path, content }: Site<Leaf>): Reference[] => {
  const at = (kind: ReferredKind, id: string, ...steps: Path): Reference =>
    reference(kind, id, file, [...path, ...steps])
  switch (content.kind) {
    case 'decided':
      return [
        at('decision', content.decision, 'decided', 'decision'),
        ...content.options.map((option, index) =>
          at('option', `${content.decision}/${option}`, 'decided', 'option', index),
        ),
      ]
    case 'undecided':
      return [at('decision', content.decision, 'undecided')]
    case 'flag':
      return [at('flag', content.flag, 'flag')]
    case 'indicator':
      return [at('indicator', content.indicator, 'indicator', 'id')]
    case 'shared':
      return [at('fact', content.fact, 'shared')]
    case 'known':
      return [at('fact', content.fact, 'known', 'fact'), at('role', content.role, 'known', 'role')]
    case 'duty':
      return [at('duty', content.duty, 'duty', 'id')]
    case 'delivered':
      return [at('inject', content.inject, 'delivered')]
    case 'played':
      return [at('role', content.role, 'played')]
    case 'time':
      return []
  }
}

const testReferences = ({ file, path, test: { edition, seated, given } }: PlacedTest): Reference[] => [
  reference('edition', edition, file, [...path, 'edition']),
  ...many('role', seated, file, [...path, 'seated']),
  ...given.flatMap((step, index) => {
    const at = [...path, 'given', index]
    if ('share' in step) return reference('fact', step.share, file, [...at, 'share'])
    if ('lapse' in step) return reference('decision', step.lapse, file, [...at, 'lapse'])
    return [
      reference('decision', step.decide, file, [...at, 'decide']),
      reference('option', `${step.decide}/${step.option}`, file, [...at, 'option']),
    ]
  }),
]

const expectationReferences = ({ file, path, content }: Site<Exclude<Expectation, { kind: 'not' }>>): Reference[] => {
  switch (content.kind) {
    case 'arrived':
      return [
        reference('inject', content.inject, file, [...path, 'arrived', 'inject']),
        ...one('role', content.to, file, [...path, 'arrived', 'to']),
      ]
    case 'messages':
      return [
        reference('phase', content.phase, file, [...path, 'messages', 'phase']),
        ...one('role', content.to, file, [...path, 'messages', 'to']),
        ...many('inject', content.are, file, [...path, 'messages', 'are']),
      ]
    case 'town':
      return Object.keys(content.values).map((id) => reference('indicator', id, file, [...path, 'town', id]))
    case 'course':
      return content.points.flatMap(({ values }, index) =>
        Object.keys(values).map((id) => reference('indicator', id, file, [...path, 'course', index, 'town', id])),
      )
    case 'outcome':
      return [reference('outcome', content.outcome, file, [...path, 'outcome'])]
    case 'home':
      return many('question', content.questions ?? [], file, [...path, 'home', 'questions'])
    case 'condition':
      return []
  }
}
