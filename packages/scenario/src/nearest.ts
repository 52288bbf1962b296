/** The candidate that looks most like a misspelt word, when one is near enough. */
export const nearest = (word: string, candidates: readonly string[]): string | null => {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Levenshtein distance: single letters inserted, removed or replaced. */
const editDistance = (a: string, b: string): number => {
  const others = [...b]
  let row = [0, ...others.map((_, index) => index + 1)]
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of others.entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
