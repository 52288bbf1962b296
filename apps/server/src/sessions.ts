import type { DeviceKind, RejectionCode } from '@natte-meren/protocol'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Clock } from './exercises/clock.ts'
import { hashToken, isSameSecret, newId, newToken } from './exercises/secrets.ts'
import { serialQueue } from './exercises/serialQueue.ts'
import type { SessionRecord, Store } from './store/store.ts'
import type { Facilitator } from './transport/play.ts'

const cookieName = 'regie'
const lifeSeconds = 14 * 24 * 3600
const handoverMs = 120_000

/** What a browser says of itself in its requests. */
export interface Browser {
  readonly cookies: string | undefined
  readonly userAgent: string | undefined
}

/** What a facilitator calls the device; only the word is kept. */
export const kindOf = (userAgent = ''): DeviceKind => {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  return /Mobi|iPhone/i.test(userAgent) ? 'phone' : 'laptop'
}

const known = ({ id, kind, since }: SessionRecord): Facilitator => ({ id, kind: kind as DeviceKind, since })
const tokenIn = (cookies: string | undefined): string | undefined => parseCookie(cookies ?? '')[cookieName]

/** Who may lead exercises on this server: whoever showed its secret, and whoever was given a key by one of those. */
export class FacilitatorSessions {
  readonly #store: Store
  readonly #clock: Clock
  readonly #secret: string
  readonly #overHttps: boolean
  /** Of two devices that end each other's access at once, one stays. */
  readonly #queue = serialQueue()
  /** Told when a session ends, so that its device sees nothing more. */
  onEnd: (session: string) => void = () => undefined

  constructor(store: Store, clock: Clock, secret: string, overHttps: boolean) {
    this.#store = store
    this.#clock = clock
    this.#secret = secret
    this.#overHttps = overHttps
  }

  /** Exchanges the secret for a cookie; null when it is not the secret. A device that was in already stays the same. */
  async open(secret: string, browser: Browser): Promise<string | null> {
    if (!isSameSecret(secret, this.#secret)) return null
    const token = tokenIn(browser.cookies)
    const held = await this.of(browser.cookies)
    return token === undefined || typeof held === 'string' ? this.#begin(browser) : this.#cookie(token, lifeSeconds)
  }

  /** The session in a Cookie header, or why there is none. */
  async of(cookies: string | undefined): Promise<Facilitator | 'facilitator/not_signed_in' | 'facilitator/ended'> {
    const token = tokenIn(cookies)
    const session = token === undefined ? null : await this.#store.session(hashToken(token))
    if (!session || session.expiresAt <= this.#clock.now()) return 'facilitator/not_signed_in'
    return session.endedAt === null ? known(session) : 'facilitator/ended'
  }

  /** The device leaves; the cookie that comes back removes itself. */
  async close(cookies: string | undefined): Promise<string> {
    const session = await this.of(cookies)
    if (typeof session !== 'string') await this.#end(session.id)
    return this.#cookie('', 0)
  }

  /** Devices that may lead, the one that came first in front. */
  async devices(): Promise<Facilitator[]> {
    return (await this.#store.sessions(this.#clock.now())).map(known)
  }

  /** One device ends the access of another, as long as it has access itself: so one is always left. [CHAIR-3] */
  end(session: string, cookies: string | undefined): Promise<RejectionCode | null> {
    return this.#queue(async () => {
      const by = await this.of(cookies)
      if (typeof by === 'string') return by
      if (by.id === session) return 'actor/not_allowed'
      await this.#end(session)
      return null
    })
  }

  /** A key that lets one other device in, within two minutes. [CHAIR-1] */
  async handOver(session: string, exercise: string | null): Promise<{ key: string; until: number; now: number }> {
    const key = newToken()
    const now = this.#clock.now()
    const until = now + handoverMs
    await this.#store.addHandover({ keyHash: hashToken(key), session, exercise, expiresAt: until }, now)
    return { key, until, now }
  }

  /** Exchanges a key for a cookie, once. [CHAIR-1] */
  async takeOver(
    key: string,
    browser: Browser,
  ): Promise<{ cookie: string; exercise: string | null } | 'handover/unknown' | 'handover/used' | 'handover/expired'> {
    const keyHash = hashToken(key)
    const now = this.#clock.now()
    const handover = await this.#store.handover(keyHash)
    if (!handover) return 'handover/unknown'
    if (handover.usedAt !== null) return 'handover/used'
    if (handover.expiresAt <= now) return 'handover/expired'
    if (!(await this.#store.spendHandover(keyHash, now))) return 'handover/used'
    return { cookie: await this.#begin(browser), exercise: handover.exercise }
  }

  async #begin({ userAgent }: Browser): Promise<string> {
    const token = newToken()
    const now = this.#clock.now()
    const expiresAt = now + lifeSeconds * 1000
    const device = { id: newId('c'), kind: kindOf(userAgent), since: now }
    await this.#store.addSession({ tokenHash: hashToken(token), ...device, expiresAt, endedAt: null }, now)
    return this.#cookie(token, lifeSeconds)
  }

  async #end(session: string): Promise<void> {
    await this.#store.endSession(session, this.#clock.now())
    this.onEnd(session)
  }

  #cookie(value: string, maxAge: number): string {
    return stringifySetCookie({
      name: cookieName,
      value,
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      maxAge,
      secure: this.#overHttps,
    })
  }
}
