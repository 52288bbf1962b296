import { useCallback, useEffect, useRef, useState } from 'react'
import { api, type Problem } from './api.ts'

export type Session =
  | { readonly state: 'checking' }
  | { readonly state: 'out'; readonly problem: Problem; readonly pending: boolean }
  | { readonly state: 'in' }

/**
 * Signs in with the secret of the link, once. A wrong or old link does not throw out somebody who already
 * has a session.
 */
export const useSession = (secret: string | null) => {
  const [session, setSession] = useState<Session>({ state: 'checking' })
  const begun = useRef(false)

  const check = useCallback(async (given: string | null) => {
    const signedIn = given === null ? null : await api.signIn(given)
    if (signedIn?.ok) return setSession({ state: 'in' })
    const held = await api.isSignedIn()
    if (held.ok) return setSession({ state: 'in' })
    const problem = held.code === 'unreachable' || signedIn === null ? held.code : signedIn.code
    setSession({ state: 'out', problem, pending: false })
  }, [])

  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void check(secret)
  }, [check, secret])

  const enter = (given: string | null) => {
    setSession((now) => (now.state === 'out' ? { ...now, pending: true } : now))
    void check(given)
  }
  const leave = () => {
    void api.signOut().then(() => setSession({ state: 'out', problem: 'facilitator/not_signed_in', pending: false }))
  }
  const expired = useCallback(
    () => setSession({ state: 'out', problem: 'facilitator/not_signed_in', pending: false }),
    [],
  )
  return { session, enter, leave, expired }
}
