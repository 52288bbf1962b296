import * as z from 'zod/mini'

/**
 * What each check of the room can find, and what that means: `good` (in orde), `caution` (let op), `act` (doe dit),
 * or `todo` while it was not looked at. One finding is one sentence with one remedy.
 */
export const venueFindings = {
  reach: { waiting: 'todo', reached: 'good', otherAddress: 'caution', ownComputer: 'caution', notReached: 'act' },
  live: { waiting: 'todo', websocket: 'good', polling: 'caution', none: 'act' },
  portal: { waiting: 'todo', clear: 'good', redirected: 'act', altered: 'act' },
  clock: { waiting: 'todo', same: 'good', differs: 'caution', far: 'act' },
  secure: { waiting: 'todo', secure: 'good', plain: 'caution' },
  beamer: { unread: 'todo', read: 'good', closed: 'act', tooSmall: 'act' },
  hotspot: { unasked: 'todo', ready: 'good', none: 'caution' },
  speed: { waiting: 'todo', quick: 'good', slow: 'caution', tooSlow: 'act' },
  paper: { unasked: 'todo', printed: 'good', otherAddress: 'act', none: 'act' },
  server: {
    powerUnknown: 'todo',
    ready: 'good',
    little: 'caution',
    battery: 'act',
    full: 'act',
    unwritable: 'act',
    unsynced: 'act',
  },
} as const

export type VenueVerdict = 'todo' | 'good' | 'caution' | 'act'
export type VenueCheckId = keyof typeof venueFindings
/** The ten, in the order in which somebody walks through them. */
export const venueCheckIds = Object.keys(venueFindings) as readonly VenueCheckId[]
/** What was found at each check. */
export type VenueResults = { readonly [C in VenueCheckId]: keyof (typeof venueFindings)[C] }

export const verdictOf = (checks: VenueResults, check: VenueCheckId): VenueVerdict => {
  const meanings: Readonly<Record<string, VenueVerdict>> = venueFindings[check]
  return meanings[checks[check]] ?? 'todo'
}

/** "9 van 10 in orde" */
export const goodChecks = (checks: VenueResults): number =>
  venueCheckIds.filter((check) => verdictOf(checks, check) === 'good').length

const finding = <const M extends Record<string, VenueVerdict>>(meanings: M) =>
  z.enum(Object.keys(meanings) as (keyof M & string)[])

const venueResults = z.strictObject({
  reach: finding(venueFindings.reach),
  live: finding(venueFindings.live),
  portal: finding(venueFindings.portal),
  clock: finding(venueFindings.clock),
  secure: finding(venueFindings.secure),
  beamer: finding(venueFindings.beamer),
  hotspot: finding(venueFindings.hotspot),
  speed: finding(venueFindings.speed),
  paper: finding(venueFindings.paper),
  server: finding(venueFindings.server),
})

/** What a page cannot do on a phone outside a secure context, or in an older browser. */
export const lostAbility = z.enum(['wakeLock', 'clipboard'])
export type LostAbility = z.infer<typeof lostAbility>

/** What the sentences name. */
export const venueFacts = z.strictObject({
  /** Origin on the cards and the beamer now, and all others of this computer. */
  address: z.string(),
  otherAddresses: z.array(z.string()),
  /** Origin under which the phone came in. */
  phoneAddress: z.nullable(z.string()),
  /** Phone's clock − laptop's clock, in whole seconds. */
  clockSeconds: z.nullable(z.int()),
  lost: z.array(lostAbility),
  /** Median round trip, and the slowest of three pages of 40 KB. */
  roundTripMs: z.nullable(z.int()),
  pageMs: z.nullable(z.int()),
  beamers: z.int(),
  /** Address on the cards that were printed. */
  printedAddress: z.nullable(z.string()),
  freeMb: z.int(),
  port: z.int(),
  node: z.string(),
})
export type VenueFacts = z.infer<typeof venueFacts>

export const venueCheckView = z.strictObject({
  startedAt: z.int(),
  /** When anything in it last changed. */
  at: z.int(),
  /** Goes on: what is seen now counts. Once closed it stays as it was. */
  open: z.boolean(),
  phone: z.enum(['none', 'invited', 'testing', 'done']),
  /** Address for the phone, with a key for one use; null once it was used or is too old. */
  link: z.nullable(z.string()),
  checks: venueResults,
  facts: venueFacts,
})
export type VenueCheckView = z.infer<typeof venueCheckView>

/** GET /api/exercises/:id/venue-check: the latest check of the room, and when there were others. */
export const venueCheckAnswer = z.strictObject({
  check: z.nullable(venueCheckView),
  earlier: z.array(z.strictObject({ at: z.int(), good: z.int() })),
})
export type VenueCheckAnswer = z.infer<typeof venueCheckAnswer>

/** What only people in the room can say. */
export const venueQuestion = z.enum(['reach', 'backRow', 'hotspot', 'paper', 'power'])
export type VenueQuestion = z.infer<typeof venueQuestion>

/** POST /api/exercises/:id/venue-check: `now` is the clock of the laptop. */
export const venueStep = z.union([
  z.strictObject({ type: z.literal('begin'), now: z.int() }),
  z.strictObject({ type: z.literal('invite'), now: z.int() }),
  z.strictObject({ type: z.literal('answer'), question: venueQuestion, yes: z.boolean() }),
  z.strictObject({ type: z.literal('close') }),
])
export type VenueStep = z.infer<typeof venueStep>

const key = z.string().check(z.maxLength(100))
/** POST /api/venue-check/claim: the first phone that shows the key gets a token for it. */
export const venueClaim = z.strictObject({ key })

const measured = z.nullable(z.int().check(z.minimum(0), z.maximum(600_000)))
/** What a phone found so far; null where it has not looked yet. */
export const phoneFindings = z.strictObject({
  /** The phone's own clock. */
  clock: z.int(),
  origin: z.string().check(z.maxLength(200)),
  live: z.nullable(z.enum(['websocket', 'polling', 'none'])),
  portal: z.nullable(z.enum(['clear', 'redirected', 'altered'])),
  secure: z.nullable(z.boolean()),
  lost: z.array(lostAbility).check(z.maxLength(lostAbility.options.length)),
  roundTripMs: measured,
  pageMs: measured,
})
export type PhoneFindings = z.infer<typeof phoneFindings>

/** POST /api/venue-check/report */
export const venueReport = z.strictObject({ token: key, found: phoneFindings })

/** The checks that a phone makes. */
export const phoneChecks = ['reach', 'live', 'portal', 'clock', 'secure', 'speed'] as const
export type PhoneCheck = (typeof phoneChecks)[number]
export type PhoneVerdicts = Readonly<Record<PhoneCheck, VenueVerdict>>

/** GET /api/venue-check/mirror/:word gives exactly this: a portal in between would give something else. */
export const mirrorOf = (word: string): string => `natte-meren ${word}`
