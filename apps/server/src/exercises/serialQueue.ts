/** Runs one piece of work at a time, in the order in which it was asked for. */
export type SerialQueue = <T>(work: () => Promise<T>) => Promise<T>

export const serialQueue = (): SerialQueue => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    // Work that failed is its caller's concern; the next in line starts all the same.
    const next = last.then(work, work)
    last = next
    return next
  }
}
