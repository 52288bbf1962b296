import type { Connection } from './connection.ts'

/**
 * A phone that wakes up, a page out of the back-forward cache or a network that returns: try at once.
 * Phones cut sockets in the background, and some look open but are dead.
 */
export const watchDevice = (connection: Connection): (() => void) => {
  let hiddenAt: number | null = document.hidden ? Date.now() : null
  const look = () => {
    if (document.hidden) {
      hiddenAt = Date.now()
      return
    }
    const hiddenMs = hiddenAt === null ? 0 : Date.now() - hiddenAt
    hiddenAt = null
    connection.wake(hiddenMs)
  }
  const back = () => connection.wake(Number.MAX_SAFE_INTEGER)
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) back()
  }
  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', back)
  window.addEventListener('offline', connection.sleep)
  window.addEventListener('pageshow', shown)
  return () => {
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('online', back)
    window.removeEventListener('offline', connection.sleep)
    window.removeEventListener('pageshow', shown)
  }
}
