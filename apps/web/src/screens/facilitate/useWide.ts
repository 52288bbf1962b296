import { useCallback, useSyncExternalStore } from 'react'

const useMatch = (query: string): boolean => {
  const watch = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches)
}

/** Whether the window is at least so many CSS pixels wide. */
export const useWide = (pixels: number): boolean => useMatch(`(min-width: ${pixels}px)`)

/** A phone as remote, upright or on its side: what is pressed often lies under the thumb. */
export const useRemote = (): boolean => !useMatch('(min-width: 720px) and (min-height: 520px)')
