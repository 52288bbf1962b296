/** How many messages a device may send at once, and how many per second from then on. */
interface Pace {
  readonly burst: number
  readonly perSecond: number
}

const swiftly: Pace = { burst: 60, perSecond: 30 }

/** For what the server has to work for: a hand on a slider asks no faster than a person reads. */
export const slowly: Pace = { burst: 20, perSecond: 8 }

/** Tokens of one connection: a plain count, because every message passes here. */
export interface Bucket {
  tokens: number
  at: number
}

export const newBucket = (now: number, { burst }: Pace = swiftly): Bucket => ({ tokens: burst, at: now })

/** Takes a token; `false` when the connection sent too many messages. */
export const takeToken = (bucket: Bucket, now: number, { burst, perSecond }: Pace = swiftly): boolean => {
  const passed = Math.max(0, now - bucket.at) / 1000
  bucket.tokens = Math.min(burst, bucket.tokens + passed * perSecond)
  bucket.at = now
  if (bucket.tokens < 1) return false
  bucket.tokens -= 1
  return true
}
