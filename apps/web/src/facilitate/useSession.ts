import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, api, type Problem } from './api.ts'
import type { Key } from './startAddress.ts'

export type Session =
  | { readonly state: 'checking' }
  | { readonly state: 'out'; readonly problem: Problem; readonly pending: boolean }
  | { readonly state: 'in' }

const signInWith = async (key: Key): Promise<Answer<{ exercise: string | null }>> => {
  if ('handover' in key) return api.takeOver(key.handover)
  const signedIn = await api.signIn(key.secret)
  return signedIn.ok ? { ok: true, value: { exercise: null } } : signedIn
}

/**
 * Signs in with the key of the link, once. A wrong or old link does not throw out somebody who already
 * has a session, and a key for one use is not spent on them.
 */
export const useSession = (key: Key | null, onExercise: (exercise: string) => void) => {
  const [session, setSession] = useState<Session>({ state: 'checking' })
  const begun = useRef(false)

  const check = async (given: Key | null) => {
    const spendable = given !== null && 'handover' in given
    if (spendable && (await api.isSignedIn()).ok) return setSession({ state: 'in' })
    const signedIn = given === null ? null : await signInWith(given)
    if (signedIn?.ok) {
      if (signedIn.value.exercise !== null) onExercise(signedIn.value.exercise)
      return setSession({ state: 'in' })
    }
    const held = await api.isSignedIn()
    if (held.ok) return setSession({ state: 'in' })
    const problem = held.code === 'unreachable' || signedIn === null ? held.code : signedIn.code
    setSession({ state: 'out', problem, pending: false })
  }

  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void check(key)
  })

  const enter = (given: Key | null) => {
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
