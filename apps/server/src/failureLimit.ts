import { RateLimiterMemory } from 'rate-limiter-flexible'

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
