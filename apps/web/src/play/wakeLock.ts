let lock: WakeLockSentinel | null = null
let listening = false

const request = async () => {
  try {
    // Missing on plain http, where most phones in a room are: then the screen sleeps, and nothing is lost.
    lock = (await navigator.wakeLock?.request('screen')) ?? null
  } catch {
    // Refused without a gesture on older phones: asked again at the next tap.
    document.addEventListener('click', () => void request(), { once: true })
  }
}

/** Keeps the screen on while somebody plays; asked again each time the page is looked at. */
export const keepAwake = (): void => {
  if (!('wakeLock' in navigator)) return
  void request()
  if (listening) return
  listening = true
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && (lock === null || lock.released)) void request()
  })
}
