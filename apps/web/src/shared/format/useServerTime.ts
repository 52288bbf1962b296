import { useEffect, useState } from 'react'

const everyMs = 5_000

/** The server's clock, looked at every few seconds: whole minutes need no more. */
export const useServerTime = (offset: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return now + offset
}
