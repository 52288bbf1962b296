import type { PhoneFindings, VenueFacts, VenueQuestion, VenueResults } from '@natte-meren/protocol'
import type { Machine } from '../store/ownMachine.ts'

/** What is known about the room: seen by the server, told by the phone, answered by people. */
export interface Evidence {
  readonly address: string
  readonly otherAddresses: readonly string[]
  readonly beamers: number
  readonly machine: Machine
  readonly node: string
  readonly port: number
  /** Laptop's clock − server's clock, ms. */
  readonly laptopAheadMs: number
  readonly phone: PhoneEvidence | null
  readonly answers: { readonly [Q in VenueQuestion]?: boolean }
  /** Address on the cards, as printed. */
  readonly printedAddress: string | null
}

interface PhoneEvidence {
  readonly found: PhoneFindings
  /** Phone's clock − server's clock, ms. */
  readonly aheadMs: number
  /** It is no phone: the page was opened on the server's own computer. */
  readonly ownComputer: boolean
}

/** The game counts with the server's clock alone; a phone that is minutes off has trouble of its own. */
const sameClockSeconds = 5
const farClockSeconds = 120
/** A page of 40 KB in a second reads as at once; three is the patience of a table. */
const quick = { pageMs: 1_000, roundTripMs: 300 }
const slow = { pageMs: 3_000, roundTripMs: 1_000 }
const fullMb = 500
const littleMb = 2_000

const clockSecondsOf = ({ phone, laptopAheadMs }: Evidence): number | null =>
  phone && Math.round((phone.aheadMs - laptopAheadMs) / 1000)

const reachOf = ({ phone, address, answers }: Evidence): VenueResults['reach'] => {
  if (!phone) return answers.reach === false ? 'notReached' : 'waiting'
  if (phone.ownComputer) return 'ownComputer'
  return phone.found.origin === address ? 'reached' : 'otherAddress'
}

const clockOf = (evidence: Evidence): VenueResults['clock'] => {
  const seconds = clockSecondsOf(evidence)
  if (seconds === null) return 'waiting'
  if (Math.abs(seconds) <= sameClockSeconds) return 'same'
  return Math.abs(seconds) <= farClockSeconds ? 'differs' : 'far'
}

const secureOf = ({ phone }: Evidence): VenueResults['secure'] => {
  const secure = phone?.found.secure ?? null
  if (secure === null) return 'waiting'
  return secure ? 'secure' : 'plain'
}

const speedOf = ({ phone }: Evidence): VenueResults['speed'] => {
  const { pageMs = null, roundTripMs = null } = phone?.found ?? {}
  if (pageMs === null || roundTripMs === null) return 'waiting'
  const within = (limit: typeof quick) => pageMs <= limit.pageMs && roundTripMs <= limit.roundTripMs
  if (within(quick)) return 'quick'
  return within(slow) ? 'slow' : 'tooSlow'
}

const beamerOf = ({ beamers, answers }: Evidence): VenueResults['beamer'] => {
  if (beamers === 0) return 'closed'
  if (answers.backRow === undefined) return 'unread'
  return answers.backRow ? 'read' : 'tooSmall'
}

const hotspotOf = ({ answers }: Evidence): VenueResults['hotspot'] => {
  if (answers.hotspot === undefined) return 'unasked'
  return answers.hotspot ? 'ready' : 'none'
}

const paperOf = ({ answers, printedAddress, address }: Evidence): VenueResults['paper'] => {
  if (answers.paper === false) return 'none'
  if (printedAddress === null) return 'unasked'
  return printedAddress === address ? 'printed' : 'otherAddress'
}

const serverOf = ({ machine, answers }: Evidence): VenueResults['server'] => {
  if (!machine.writable) return 'unwritable'
  if (!machine.synced) return 'unsynced'
  if (machine.freeMb < fullMb) return 'full'
  if (machine.power === 'battery' || (machine.power === null && answers.power === false)) return 'battery'
  if (machine.power === null && answers.power === undefined) return 'powerUnknown'
  return machine.freeMb < littleMb ? 'little' : 'ready'
}

/** What the evidence comes to, check by check. */
export const judge = (evidence: Evidence): VenueResults => ({
  reach: reachOf(evidence),
  live: evidence.phone?.found.live ?? 'waiting',
  portal: evidence.phone?.found.portal ?? 'waiting',
  clock: clockOf(evidence),
  secure: secureOf(evidence),
  beamer: beamerOf(evidence),
  hotspot: hotspotOf(evidence),
  speed: speedOf(evidence),
  paper: paperOf(evidence),
  server: serverOf(evidence),
})

/** What the sentences name, and nothing else. */
export const factsOf = (evidence: Evidence): VenueFacts => ({
  address: evidence.address,
  otherAddresses: [...evidence.otherAddresses],
  phoneAddress: evidence.phone?.found.origin ?? null,
  clockSeconds: clockSecondsOf(evidence),
  lost: evidence.phone?.found.lost ?? [],
  roundTripMs: evidence.phone?.found.roundTripMs ?? null,
  pageMs: evidence.phone?.found.pageMs ?? null,
  beamers: evidence.beamers,
  printedAddress: evidence.printedAddress,
  freeMb: evidence.machine.freeMb,
  port: evidence.port,
  node: evidence.node,
})
