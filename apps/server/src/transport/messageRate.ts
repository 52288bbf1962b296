/** A device may send this many messages at once, and this many per second from then on. */
const burst = 60
const perSecond = 30

/** Tokens of one connection: a plain count, because every message passes here. */
export interface Bucket {
  tokens: number
  at: number
}

export const newBucket = (now: number): Bucket => ({ tokens: burst, at: now })

/** Takes a token; `false` when the connection sent too many messages. */
export const takeToken = (bucket: Bucket, now: number): boolean => {
  const passed = Math.max(0, now - bucket.at) / 1000
  bucket.tokens = Math.min(burst, bucket.tokens + passed * perSecond)
  bucket.at = now
  if (bucket.tokens < 1) return false
  bucket.tokens -= 1
  return true
}
