import type { Game, Recorded, TableEvent, TableState } from '@natte-meren/engine'
import type { Decision, Localised } from '@natte-meren/scenario'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { LoggedTable } from './exerciseLog.ts'

/** Names of this project's own in xAPI; they lead nowhere. */
const base = 'https://natte-meren.example/xapi'
const adl = 'http://adlnet.gov/expapi'

type Json = Readonly<Record<string, unknown>>
/** Who did what. */
interface Said {
  readonly actor: Json
  readonly verb: Json
  readonly object: Json
  readonly result?: Json
}
/** A statement by the rules of xAPI 1.0.3. */
export interface Statement extends Said {
  readonly id: string
  readonly context: Json
  readonly timestamp: string
}

interface Place {
  readonly game: Game
  readonly state: TableState
  readonly table: number
  /** Names this run among all runs, and nobody in it. */
  readonly run: string
}

/** A UUID (version 8, RFC 9562) that follows from its name: who sends statements twice adds nothing. */
const uuidOf = (name: string): string => {
  const bytes = sha256(utf8ToBytes(name)).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const inLanguages = ({ nl, en }: Localised): Json => (en === undefined ? { nl } : { nl, en })

const verbs = {
  began: { id: `${adl}/verbs/initialized`, display: { nl: 'begon met', en: 'began' } },
  shared: { id: `${adl}/verbs/shared`, display: { nl: 'deelde', en: 'shared' } },
  advised: { id: `${base}/verbs/advised`, display: { nl: 'adviseerde over', en: 'advised on' } },
  decided: { id: `${adl}/verbs/responded`, display: { nl: 'besloot over', en: 'decided on' } },
  lapsed: { id: `${base}/verbs/passed-by`, display: { nl: 'ging verder zonder besluit over', en: 'went on without' } },
  met: { id: `${base}/verbs/met`, display: { nl: 'kwam op tijd na', en: 'met in time' } },
  missed: { id: `${base}/verbs/missed`, display: { nl: 'kwam niet op tijd na', en: 'did not meet in time' } },
  completed: { id: `${adl}/verbs/completed`, display: { nl: 'rondde af', en: 'completed' } },
} as const

const scenarioId = ({ scenario }: Game): string => `${base}/scenarios/${scenario.id}/${scenario.version}`

const activity = (id: string, type: string, name: Localised, more: Json = {}): Json => ({
  objectType: 'Activity',
  id,
  definition: { type, name: inLanguages(name), ...more },
})

const scenarioActivity = (game: Game): Json =>
  activity(scenarioId(game), `${adl}/activities/simulation`, game.scenario.title)

const decisionActivity = (game: Game, { id, title, question, options }: Decision): Json =>
  activity(`${scenarioId(game)}/decisions/${id}`, `${adl}/activities/cmi.interaction`, title, {
    description: inLanguages(question),
    interactionType: 'choice',
    choices: options.map((option) => ({ id: option.id, description: inLanguages(option.label) })),
  })

const account = (name: string): Json => ({ account: { homePage: `${base}/anonymous`, name } })
const asTable = ({ table }: Place): Json => ({ objectType: 'Group', ...account(`table-${table}`) })
const asRole = ({ table }: Place, role: string): Json => ({ objectType: 'Agent', ...account(`table-${table}.${role}`) })

/** ISO 8601 duration of milliseconds. */
const duration = (ms: number): string => `PT${Math.round(ms / 10) / 100}S`

type Teller = {
  readonly [T in TableEvent['type']]?: (
    place: Place,
    event: Extract<TableEvent, { type: T }>,
    play: number,
  ) => Said | null
}

const onDecision = ({ game }: Place, id: string, said: (decision: Decision, object: Json) => Said): Said | null => {
  const decision = game.decisions.get(id)
  return decision ? said(decision, decisionActivity(game, decision)) : null
}

const advised = (
  place: Place,
  { decision, role, option, certainty }: Extract<TableEvent, { type: 'AdviceGiven' | 'AdviceRevised' }>,
) =>
  // What was never shown to the table was shown to nobody.
  place.state.advice[decision]?.revealed
    ? onDecision(place, decision, (_, object) => ({
        actor: asRole(place, role),
        verb: verbs.advised,
        object,
        result: { ...(option === null ? {} : { response: option }), extensions: { [`${base}/certainty`]: certainty } },
      }))
    : null

const onDuty = (place: Place, id: string, verb: Json): Said | null => {
  const duty = place.game.duties.get(id)
  if (!duty) return null
  const object = activity(`${scenarioId(place.game)}/duties/${id}`, `${base}/activity-types/duty`, duty.title)
  return { actor: asTable(place), verb, object }
}

const tellers: Teller = {
  PhaseOpened: (place, { index }) =>
    index === place.state.stage.began
      ? { actor: asTable(place), verb: verbs.began, object: scenarioActivity(place.game) }
      : null,
  FactShared: (place, { fact, role, how }) => {
    const found = place.game.facts.get(fact)
    if (!found) return null
    const object = activity(`${scenarioId(place.game)}/facts/${fact}`, `${base}/activity-types/fact`, found.sentence)
    return { actor: asRole(place, role), verb: verbs.shared, object, result: { extensions: { [`${base}/how`]: how } } }
  },
  AdviceGiven: advised,
  AdviceRevised: advised,
  DecisionTaken: (place, { decision, option }) =>
    onDecision(place, decision, ({ decider }, object) => ({
      actor: asRole(place, place.state.decisions[decision]?.proposal?.role ?? decider),
      verb: verbs.decided,
      object,
      result: { response: option },
    })),
  DecisionLapsed: (place, { decision }) =>
    onDecision(place, decision, (_, object) => ({ actor: asTable(place), verb: verbs.lapsed, object })),
  DutyMet: (place, { duty }) => onDuty(place, duty, verbs.met),
  DutyMissed: (place, { duty }) => onDuty(place, duty, verbs.missed),
  DebriefOpened: (place, { outcome }, play) => ({
    actor: asTable(place),
    verb: verbs.completed,
    object: scenarioActivity(place.game),
    result: { completion: true, duration: duration(play), extensions: { [`${base}/outcome`]: outcome } },
  }),
}

const told = (place: Place, { event, play }: Recorded<TableEvent>): Said | null => {
  const tell = tellers[event.type] as ((place: Place, event: TableEvent, play: number) => Said | null) | undefined
  return tell?.(place, event, play) ?? null
}

const statementOf = (place: Place, recorded: Recorded<TableEvent>): Statement | null => {
  const said = told(place, recorded)
  if (!said) return null
  return {
    id: uuidOf(`${place.run}|${recorded.version}`),
    ...said,
    context: {
      registration: uuidOf(place.run),
      platform: 'Natte Meren (OEFENING)',
      contextActivities: { grouping: [scenarioActivity(place.game)] },
      extensions: { [`${base}/story-minute`]: recorded.story },
    },
    timestamp: new Date(recorded.at).toISOString(),
  }
}

/** What still stands of a log: a step back takes away what came after it. [UNDO-1] */
const standing = (events: readonly Recorded<TableEvent>[]): readonly Recorded<TableEvent>[] => {
  let kept: Recorded<TableEvent>[] = []
  for (const recorded of events)
    if (recorded.event.type === 'SteppedBack') {
      const { to } = recorded.event
      kept = kept.filter(({ version }) => version <= to)
    } else kept.push(recorded)
  return kept
}

/**
 * What happened at a table as xAPI statements. Its roles and the table itself act, by an account that says nothing of
 * who they are: no person is in a log.
 */
export const statementsOf = (game: Game, { log: { header, entries }, state }: LoggedTable): readonly Statement[] => {
  const events = entries.flatMap((entry) => entry.events)
  const run = `${header.scenario.hash}|${header.seed}|${events[0]?.at}|${header.table}`
  const place: Place = { game, state, table: header.table, run }
  return standing(events).flatMap((recorded) => statementOf(place, recorded) ?? [])
}
