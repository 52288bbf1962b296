import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window is at least so many CSS pixels wide. */
export const useWide = (pixels: number): boolean => {
  const query = `(min-width: ${pixels}px)`
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
