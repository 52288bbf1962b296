/** What the facilitator's link brought along: the secret, and the wish to try the game at once. */
export interface Start {
  readonly secret: string | null
  readonly trial: boolean
}

export const readStart = (fragment: string): Start => {
  const parts = fragment.replace(/^#/, '').split('&')
  const secret = parts.find((part) => part.startsWith('sleutel='))?.slice('sleutel='.length)
  return { secret: secret === undefined || secret === '' ? null : secret, trial: parts.includes('proefspel') }
}

/** Reads the link and takes the secret out of the address bar and the history at once. */
export const takeStart = (): Start => {
  const start = readStart(location.hash)
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
  return start
}

/** "/spelleider/<exercise>" → the exercise. */
export const exerciseInPath = (path: string): string | null =>
  /^\/spelleider\/([A-Za-z0-9:._-]+)\/?$/.exec(path)?.[1] ?? null

/** "/spelleider/<exercise>/zaalcheck" → the exercise whose room is checked. */
export const venueInPath = (path: string): string | null =>
  /^\/spelleider\/([A-Za-z0-9:._-]+)\/zaalcheck\/?$/.exec(path)?.[1] ?? null

/** "/spelleider/<exercise>/papier" → the exercise whose paper is asked for. */
export const paperInPath = (path: string): string | null =>
  /^\/spelleider\/([A-Za-z0-9:._-]+)\/papier\/?$/.exec(path)?.[1] ?? null
