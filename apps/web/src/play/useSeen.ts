import { useEffect, useRef } from 'react'
import type { Dispatch } from '../shared/connection/dispatch.ts'

/** Tells the server once that these messages were on the screen. Somebody who looks on leaves no mark. */
export const useSeen = (
  messages: readonly string[],
  seen: Readonly<Record<string, true>> | null,
  dispatch: Dispatch,
): void => {
  const told = useRef(new Set<string>())
  const fresh = seen === null ? [] : messages.filter((id) => seen[id] !== true && !told.current.has(id))
  const key = fresh.join(' ')
  useEffect(() => {
    if (key === '') return
    const injects = key.split(' ')
    for (const id of injects) told.current.add(id)
    void dispatch({ type: 'MarkSeen', injects })
  }, [key, dispatch])
}
