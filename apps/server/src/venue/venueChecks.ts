import { isDeepStrictEqual } from 'node:util'
import {
  goodChecks,
  type PhoneFindings,
  type PhoneVerdicts,
  phoneChecks,
  type VenueCheckAnswer,
  type VenueCheckView,
  type VenueResults,
  type VenueStep,
  verdictOf,
} from '@natte-meren/protocol'
import type { Clock } from '../exercises/clock.ts'
import { isSameSecret, newId, newToken } from '../exercises/secrets.ts'
import { serialQueue } from '../exercises/serialQueue.ts'
import type { Room } from '../room.ts'
import type { Machine } from '../store/ownMachine.ts'
import type { Store, VenueCheckRecord } from '../store/store.ts'
import { type Evidence, factsOf, judge } from './judge.ts'

/** How long a QR code may wait for its phone, and a check for its end. */
const inviteMs = 30 * 60_000
const openMs = 12 * 3_600_000
/** The disk is not asked again and again while somebody looks at the page. */
const machineMs = 10_000

/** What a check can see by itself. */
export interface VenuePlace {
  readonly store: Pick<Store, 'keepVenueCheck' | 'venueChecks' | 'keepCardPrint' | 'cardPrint'>
  readonly clock: Clock
  readonly room: () => Room
  readonly port: () => number
  /** Beamer windows of an exercise that are connected now. */
  readonly beamers: (exercise: string) => number
  readonly machine: () => Promise<Machine>
}

interface Found {
  readonly evidence: Evidence
  readonly checks: VenueResults
}

/** The one phone of a check: a key for one use, then its token. Gone with the process: then a new code is scanned. */
interface Invite {
  readonly check: string
  readonly key: string
  readonly until: number
  readonly token: string | null
}

const foundIn = (record: VenueCheckRecord): Found => record.found as Found

/** A phone that came in, or a new code, makes "the phone does not get the page" old news. */
const withoutReach = ({ evidence }: Found): Evidence['answers'] => {
  const { reach: _, ...answers } = evidence.answers
  return answers
}

const isDone = ({ live, portal, secure, roundTripMs, pageMs }: PhoneFindings): boolean =>
  [live, portal, secure, roundTripMs, pageMs].every((each) => each !== null)

/** Checks of the room before an exercise. All that was found is kept; while a check is open, what is seen now counts. */
export class VenueChecks {
  readonly #place: VenuePlace
  readonly #queue = serialQueue()
  /** By exercise. */
  readonly #invites = new Map<string, Invite>()
  #machine: { seen: Machine; at: number } | null = null

  constructor(place: VenuePlace) {
    this.#place = place
  }

  /** The latest check of an exercise as it stands now, and the earlier ones in short. */
  look(exercise: string): Promise<VenueCheckAnswer> {
    return this.#queue(() => this.#look(exercise))
  }

  /** One step of the person at the laptop. */
  step(exercise: string, step: VenueStep): Promise<VenueCheckAnswer> {
    return this.#queue(async () => {
      const latest = await this.#latest(exercise)
      if (step.type === 'begin') await this.#begin(exercise, latest, step.now)
      else if (latest && this.#isOpen(latest)) await this.#change(latest, step)
      return this.#look(exercise)
    })
  }

  /** The first phone that shows the key gets the token; null for any other. */
  claim(key: string): string | null {
    const now = this.#place.clock.now()
    for (const [exercise, invite] of this.#invites) {
      if (invite.token !== null || invite.until < now || !isSameSecret(key, invite.key)) continue
      const token = newToken()
      this.#invites.set(exercise, { ...invite, token })
      return token
    }
    return null
  }

  holds(token: string): boolean {
    return this.#ofToken(token) !== null
  }

  /** Takes what the phone found; null when its check is over. */
  report(token: string, found: PhoneFindings, ownComputer: boolean): Promise<PhoneVerdicts | null> {
    return this.#queue(async () => {
      const invited = this.#ofToken(token)
      const latest = invited && (await this.#latest(invited.exercise))
      if (!latest || latest.id !== invited.check || !this.#isOpen(latest)) return null
      const phone = { found, aheadMs: found.clock - this.#place.clock.now(), ownComputer }
      const { checks } = foundIn(await this.#keep(latest, { phone, answers: withoutReach(foundIn(latest)) }))
      const verdicts = phoneChecks.map((check) => [check, verdictOf(checks, check)] as const)
      return Object.fromEntries(verdicts) as unknown as PhoneVerdicts
    })
  }

  #ofToken(token: string): { exercise: string; check: string } | null {
    for (const [exercise, invite] of this.#invites) {
      if (invite.token !== null && isSameSecret(token, invite.token)) return { exercise, check: invite.check }
    }
    return null
  }

  async #look(exercise: string): Promise<VenueCheckAnswer> {
    const [latest, ...older] = await this.#place.store.venueChecks(exercise)
    if (!latest) return { check: null, earlier: [] }
    const current = this.#isOpen(latest) ? await this.#keep(latest, {}) : latest
    const earlier = older.slice(0, 5).map((record) => ({ at: record.at, good: goodChecks(foundIn(record).checks) }))
    return { check: this.#viewOf(current), earlier }
  }

  async #latest(exercise: string): Promise<VenueCheckRecord | null> {
    return (await this.#place.store.venueChecks(exercise))[0] ?? null
  }

  /** A check that nobody closed is over by the next day. */
  #isOpen({ open, startedAt }: VenueCheckRecord): boolean {
    return open && this.#place.clock.now() - startedAt < openMs
  }

  async #begin(exercise: string, latest: VenueCheckRecord | null, laptop: number): Promise<void> {
    const { store, clock } = this.#place
    if (latest?.open) await store.keepVenueCheck({ ...latest, open: false })
    const now = clock.now()
    const evidence: Evidence = {
      ...(await this.#seen(exercise)),
      laptopAheadMs: laptop - now,
      phone: null,
      answers: {},
    }
    const id = newId('v')
    await store.keepVenueCheck({
      id,
      exercise,
      startedAt: now,
      at: now,
      open: true,
      found: { evidence, checks: judge(evidence) },
    })
    this.#invite(exercise, id)
  }

  async #change(latest: VenueCheckRecord, step: Exclude<VenueStep, { type: 'begin' }>): Promise<void> {
    const { store, clock } = this.#place
    if (step.type === 'close') {
      const seen = await this.#keep(latest, {})
      await store.keepVenueCheck({ ...seen, open: false })
      this.#invites.delete(latest.exercise)
      return
    }
    if (step.type === 'invite') {
      this.#invite(latest.exercise, latest.id)
      await this.#keep(latest, { laptopAheadMs: step.now - clock.now(), answers: withoutReach(foundIn(latest)) })
      return
    }
    const { answers } = foundIn(latest).evidence
    const { address } = this.#place.room()
    if (step.question === 'paper' && step.yes) await store.keepCardPrint(latest.exercise, { address, at: clock.now() })
    await this.#keep(latest, { answers: { ...answers, [step.question]: step.yes } })
  }

  #invite(exercise: string, check: string): void {
    const until = this.#place.clock.now() + inviteMs
    this.#invites.set(exercise, { check, key: newToken(), until, token: null })
  }

  /** Judges anew with what is seen now and what is new, and keeps it where it differs. */
  async #keep(record: VenueCheckRecord, news: Partial<Evidence>): Promise<VenueCheckRecord> {
    const before = foundIn(record)
    const evidence: Evidence = { ...before.evidence, ...(await this.#seen(record.exercise)), ...news }
    const checks = judge(evidence)
    const seen = { ...record, found: { evidence, checks } }
    // Free megabytes come and go: only what somebody told or what changes a finding is worth a write.
    if (Object.keys(news).length === 0 && isDeepStrictEqual(checks, before.checks)) return seen
    const kept = { ...seen, at: this.#place.clock.now() }
    await this.#place.store.keepVenueCheck(kept)
    return kept
  }

  async #seen(exercise: string) {
    const { store, clock, room, port, beamers } = this.#place
    const { address, addresses } = room()
    const now = clock.now()
    if (!this.#machine || now - this.#machine.at >= machineMs)
      this.#machine = { seen: await this.#place.machine(), at: now }
    return {
      address,
      otherAddresses: addresses.filter((each) => each !== address),
      beamers: beamers(exercise),
      machine: this.#machine.seen,
      node: process.versions.node,
      port: port(),
      // Cards are printed days before, or while the check is open: the address on them is compared with that of now.
      printedAddress: (await store.cardPrint(exercise))?.address ?? null,
    }
  }

  #viewOf(record: VenueCheckRecord): VenueCheckView {
    const { evidence, checks } = foundIn(record)
    const open = this.#isOpen(record)
    const { startedAt, at, exercise } = record
    const invite = open ? this.#invites.get(exercise) : undefined
    const waits = invite?.token === null && invite.until > this.#place.clock.now()
    const link = invite && waits ? `${evidence.address}/zaalcheck#${invite.key}` : null
    return {
      startedAt,
      at,
      open,
      phone: phoneState(evidence, invite ?? null, waits),
      link,
      checks,
      facts: factsOf(evidence),
    }
  }
}

const phoneState = ({ phone }: Evidence, invite: Invite | null, waits: boolean): VenueCheckView['phone'] => {
  if (waits) return 'invited'
  if (invite?.token && !(phone && isDone(phone.found))) return 'testing'
  return phone ? 'done' : 'none'
}
