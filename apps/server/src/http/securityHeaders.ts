import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Everything a page needs comes from this server; nothing is written into the page itself. */
const directives = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
}

/** Strict headers; those that only mean something over https are left out in a room without it. */
export const securityHeaders = (publicUrl: string | null): RequestHandler => {
  const overHttps = publicUrl?.startsWith('https:') ?? false
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: overHttps,
    crossOriginOpenerPolicy: overHttps,
    originAgentCluster: overHttps,
    // Keys of take-home pages are in their address.
    referrerPolicy: { policy: 'no-referrer' },
  })
}
