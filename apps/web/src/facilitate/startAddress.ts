/** What lets a device in: the server's secret, or a key from a device that leads already. */
export type Key = { readonly secret: string } | { readonly handover: string }

/** What the facilitator's link brought along: a key, and the wish to try the game at once. */
export interface Start {
  readonly key: Key | null
  readonly trial: boolean
}

export const readStart = (fragment: string): Start => {
  const parts = fragment.replace(/^#/, '').split('&')
  const after = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  const [secret, handover] = [after('sleutel'), after('overdracht')]
  const key = handover !== '' ? { handover } : secret !== '' ? { secret } : null
  return { key, trial: parts.includes('proefspel') }
}

/** The key in a pasted link, or the secret itself when only that was pasted. */
export const keyIn = (pasted: string): Key => {
  const [, fragment] = pasted.trim().split('#')
  return (fragment === undefined ? null : readStart(fragment).key) ?? { secret: pasted.trim() }
}

/** Reads the link and takes the key out of the address bar and the history at once. */
export const takeStart = (): Start => {
  const start = readStart(location.hash)
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
  return start
}

/** "/spelleider/vergelijking": exercises beside each other. */
export const isComparison = (path: string): boolean => /^\/spelleider\/vergelijking\/?$/.test(path)

/** "/spelleider/<exercise>" → the exercise. */
export const exerciseInPath = (path: string): string | null =>
  /^\/spelleider\/([A-Za-z0-9:._-]+)\/?$/.exec(path)?.[1] ?? null

/** "/spelleider/<exercise>/zaalcheck" → the exercise whose room is checked. */
export const venueInPath = (path: string): string | null =>
  /^\/spelleider\/([A-Za-z0-9:._-]+)\/zaalcheck\/?$/.exec(path)?.[1] ?? null

/** "/spelleider/<exercise>/papier" → the exercise whose paper is asked for. */
export const paperInPath = (path: string): string | null =>
  /^\/spelleider\/([A-Za-z0-9:._-]+)\/papier\/?$/.exec(path)?.[1] ?? null

/** "/spelleider/<exercise>/verslag" → the exercise whose report is asked for. */
export const reportInPath = (path: string): string | null =>
  /^\/spelleider\/([A-Za-z0-9:._-]+)\/verslag\/?$/.exec(path)?.[1] ?? null
