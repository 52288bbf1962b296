import { RateLimiterMemory } from 'rate-limiter-flexible'

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

/** Counts what went wrong per address: wrong codes, wrong secrets. */
export interface FailureLimit {
  /** The address may try (again). */
  allows(address: string): Promise<boolean>
  /** It tried in vain. */
  failed(address: string): Promise<void>
}

/**
 * A whole conference room shares one address, so only failures count, never joining itself. A million
 * codes at forty wrong ones a minute take weeks to guess.
 */
export const failureLimit = (perMinute: number): FailureLimit => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    allows: async (address) => ((await limiter.get(address))?.remainingPoints ?? 1) > 0,
    failed: async (address) => {
      await limiter.penalty(address)
    },
  }
}
