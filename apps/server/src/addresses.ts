import type { IncomingHttpHeaders } from 'node:http'

/**
 * The address of whoever asks. Behind `proxies` trusted proxies it is what the outermost of them saw;
 * what lies before that in the header anyone can make up.
 */
export const addressOf = (
  request: { headers: IncomingHttpHeaders; remoteAddress: string | undefined },
  proxies: number,
): string => {
  const direct = request.remoteAddress ?? ''
  if (proxies === 0) return direct
  const forwarded = request.headers['x-forwarded-for']
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',')
  return hops.at(-proxies)?.trim() || direct
}

/** A page of this very server sent the request, or something that is no browser. */
export const isSameOrigin = (headers: IncomingHttpHeaders, publicUrl: string | null): boolean => {
  const { origin, host } = headers
  if (origin === undefined) return true
  if (publicUrl !== null && origin === publicUrl) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
