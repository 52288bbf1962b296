import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ViewState, ViewStore } from './viewStore.ts'

/** A part of what the entry knows; the component renders again only when that part changes. */
export const useView = <T>(store: ViewStore, select: (state: ViewState) => T): T => useStore(store, select)

const shownAfterMs = 3000

/** Whether the link has been down for so long that a person should be told. */
export const useLongLost = (store: ViewStore): boolean => {
  const lostAt = useView(store, (state) => (state.link === 'lost' ? state.lostAt : null))
  const [shown, setShown] = useState(false)
  useEffect(() => {
    setShown(false)
    if (lostAt === null) return undefined
    const timer = setTimeout(() => setShown(true), Math.max(0, lostAt + shownAfterMs - Date.now()))
    return () => clearTimeout(timer)
  }, [lostAt])
  return shown && lostAt !== null
}

/** Whether the first connection takes so long that a person should be told. */
export const useLongConnecting = (store: ViewStore): boolean => {
  const connecting = useView(store, (state) => state.link === 'connecting' && state.lostAt !== null)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    setShown(false)
    if (!connecting) return undefined
    const timer = setTimeout(() => setShown(true), shownAfterMs)
    return () => clearTimeout(timer)
  }, [connecting])
  return shown && connecting
}
