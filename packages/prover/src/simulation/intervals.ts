/** A value with the interval that holds it in 95 of 100 such samples. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Two-sided 95 % quantile of the normal distribution. */
const z = 1.959964

/** Share of `hits` among `total`, with its Wilson score interval (Wilson 1927). */
export const shareOf = (hits: number, total: number): Estimate => {
  if (total === 0) return { value: 0, low: 0, high: 1 }
  const share = hits / total
  const weight = 1 + (z * z) / total
  const middle = (share + (z * z) / (2 * total)) / weight
  const half = (z / weight) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Mean of counts per game, with its normal interval from the sample's own variance. */
export const meanOf = (samples: readonly number[]): Estimate => {
  const { length } = samples
  if (length === 0) return { value: 0, low: 0, high: 0 }
  const value = samples.reduce((sum, one) => sum + one, 0) / length
  const variance = samples.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, length - 1)
  const half = z * Math.sqrt(variance / length)
  return { value, low: value - half, high: value + half }
}

/**
 * Ratio of two independent means, with its interval on the logarithmic scale (delta method): how much is left of
 * `other` in `ours`.
 */
export const ratioOf = (ours: readonly number[], other: readonly number[]): Estimate => {
  const [a, b] = [meanOf(ours), meanOf(other)]
  if (b.value === 0) return { value: 1, low: 0, high: Number.POSITIVE_INFINITY }
  // None at all: the most that Poisson's law still allows with 97.5 % is 3.69 in all those games.
  if (a.value === 0) return { value: 0, low: 0, high: 3.69 / ours.length / b.value }
  const relative = ({ value, high }: Estimate): number => (high - value) / z / value
  const spread = z * Math.sqrt(relative(a) ** 2 + relative(b) ** 2)
  const value = a.value / b.value
  return { value, low: value * Math.exp(-spread), high: value * Math.exp(spread) }
}
