const retryAfterMs = 1500

/** A part that comes over a bad network: asked for again until it is there, because play waits for it. */
export const persist = async <T>(load: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs))
    }
  }
}
