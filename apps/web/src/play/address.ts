/** What the address of the play entry asks for. */
export type Address =
  | { kind: 'join'; code: string | null; ownSeat: boolean }
  /** Without a key: the page that this device remembers. */
  | { kind: 'takeHome'; key: string | null }
  | { kind: 'move'; key: string }
  | { kind: 'observe'; key: string }

/** `/`, `/#verder=<key>` (a seat comes to this device), `/314159` (with `#nieuw`: a seat of this tab alone, for a trial game) `/waarnemer#<key>`, `/mijn/<key>` and `/mijn`. */
export const readAddress = (path: string, hash: string): Address => {
  const key = /^\/mijn\/([^/]+)\/?$/.exec(path)?.[1]
  if (key !== undefined) return { kind: 'takeHome', key: decodeURIComponent(key) }
  if (/^\/mijn\/?$/.test(path)) return { kind: 'takeHome', key: null }
  const moved = path === '/' ? /^#verder=(.+)$/.exec(hash)?.[1] : undefined
  if (moved !== undefined) return { kind: 'move', key: moved }
  if (/^\/waarnemer\/?$/.test(path)) return { kind: 'observe', key: hash.slice(1) }
  const code = /^\/(\d{6})\/?$/.exec(path)?.[1] ?? null
  return { kind: 'join', code, ownSeat: code !== null && hash === '#nieuw' }
}
