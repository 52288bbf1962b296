import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** An unguessable token of 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Compares without telling by its duration where two secrets differ. */
export const isSameSecret = (given: string, kept: string): boolean =>
  timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(kept).digest())

/** An id in small letters and digits, "t7k2m9q4x1b8". */
export const newId = (prefix: string): string => `${prefix}${randomBytes(9).toString('hex')}`

/** Six digits. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0')

export const newSeed = (): number => randomInt(0, 2 ** 31)
