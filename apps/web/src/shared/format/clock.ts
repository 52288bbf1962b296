import type { ClockSlice } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'

/** Play time in the phase, ms, at a moment of the server's clock. */
export const playTimeAt = (clock: ClockSlice, serverNow: number): number =>
  clock.phaseMs + (clock.running ? Math.max(0, serverNow - clock.at) * clock.rate : 0)

/** Story minutes since T+0 at that play time. */
export const storyAt = (clock: ClockSlice, playMs: number): number => {
  if (clock.phaseLength <= 0) return clock.storyFrom
  const part = Math.min(1, Math.max(0, playMs / clock.phaseLength))
  return Math.floor(clock.storyFrom + part * (clock.storyTo - clock.storyFrom))
}

/** Milliseconds of talk time that are left; `null` without a limit. Below zero when it is over. */
export const talkTimeLeft = (clock: ClockSlice, playMs: number): number | null =>
  clock.limitMs === null ? null : clock.limitMs - playMs

/** The play time now, refreshed each second while the clock runs. `offset` = server clock − this clock. */
export const usePlayTime = (clock: ClockSlice, offset: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    if (!clock.running) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [clock])
  return playTimeAt(clock, now + offset)
}
