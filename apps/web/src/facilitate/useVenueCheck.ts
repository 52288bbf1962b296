import type { VenueCheckAnswer, VenueStep } from '@natte-meren/protocol'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, type Problem } from './api.ts'

const watchMs = 1_000
const glanceMs = 15_000

/** A step of the check without what this device adds to it. */
export type Step = VenueStep extends infer S ? (S extends { now: number } ? Omit<S, 'now'> : S) : never

/** The check of an exercise's room: asked again each second while somebody walks through it, else now and then. */
export const useVenueCheck = (exercise: string) => {
  const [answer, setAnswer] = useState<VenueCheckAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  // An answer that was asked for before a step must not undo what the step showed.
  const latest = useRef(0)

  const take = useCallback(async (asked: ReturnType<typeof api.venueCheck>) => {
    const turn = ++latest.current
    const got = await asked
    if (turn !== latest.current) return
    setProblem(got.ok ? null : got.code)
    if (got.ok) setAnswer(got.value)
  }, [])

  const open = answer?.check?.open ?? false
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void take(api.venueCheck(exercise))
    }
    look()
    const timer = setInterval(look, open ? watchMs : glanceMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [exercise, open, take])

  const step = (made: Step) => {
    const whole = made.type === 'begin' || made.type === 'invite' ? { ...made, now: Date.now() } : made
    void take(api.venueStep(exercise, whole))
  }
  return { answer, problem, step }
}
