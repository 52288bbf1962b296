/** The value below which a share of the samples lies; 0 for no samples. Sorts a copy. */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))
  return sorted[at] ?? 0
}

export const median = (samples: readonly number[]): number => {
  const sorted = [...samples].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** Middle of the ratios of rounds in which both were measured one after the other. */
export const medianRatio = (ours: readonly number[], floor: readonly number[]): number =>
  median(ours.flatMap((value, round) => (floor[round] ? [value / floor[round]] : [])))
