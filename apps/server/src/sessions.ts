import { parseCookie, stringifySetCookie } from 'cookie'
import type { Clock } from './exercises/clock.ts'
import { hashToken, isSameSecret, newToken } from './exercises/secrets.ts'
import type { Store } from './store/store.ts'

const cookieName = 'regie'
const lifeSeconds = 14 * 24 * 3600

/** Who may lead exercises on this server: whoever showed its secret. */
export class FacilitatorSessions {
  readonly #store: Store
  readonly #clock: Clock
  readonly #secret: string
  readonly #overHttps: boolean

  constructor(store: Store, clock: Clock, secret: string, overHttps: boolean) {
    this.#store = store
    this.#clock = clock
    this.#secret = secret
    this.#overHttps = overHttps
  }

  /** Exchanges the secret for a cookie; null when it is not the secret. */
  async open(secret: string): Promise<string | null> {
    if (!isSameSecret(secret, this.#secret)) return null
    const token = newToken()
    const now = this.#clock.now()
    await this.#store.addSession({ tokenHash: hashToken(token), expiresAt: now + lifeSeconds * 1000 }, now)
    return this.#cookie(token, lifeSeconds)
  }

  /** Whether a Cookie header holds a session that is still good. */
  async holds(cookies: string | undefined): Promise<boolean> {
    const token = parseCookie(cookies ?? '')[cookieName]
    if (token === undefined) return false
    const session = await this.#store.session(hashToken(token))
    return session !== null && session.expiresAt > this.#clock.now()
  }

  /** Ends the session; the cookie that comes back removes itself. */
  async close(cookies: string | undefined): Promise<string> {
    const token = parseCookie(cookies ?? '')[cookieName]
    if (token !== undefined) await this.#store.removeSession(hashToken(token))
    return this.#cookie('', 0)
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
