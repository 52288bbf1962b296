import type { Driver } from './driver.ts'

interface Job {
  readonly work: () => unknown
  readonly done: (value: unknown) => void
  readonly failed: (reason: unknown) => void
}

/** Runs `work` as part of the next commit; resolves with its value once that is on disk. */
export type Write = <T>(work: () => T) => Promise<T>

/**
 * Group commit: what is asked for in one turn of the event loop becomes one transaction, so that
 * one flush to disk serves all. Work may run twice and must touch nothing but the database.
 */
export const groupCommit = (driver: Driver): { write: Write; drain: () => Promise<void> } => {
  const begin = driver.prepare('BEGIN IMMEDIATE')
  const commit = driver.prepare('COMMIT')
  const rollback = driver.prepare('ROLLBACK')
  let queue: Job[] = []
  let scheduled = false

  const transaction = (jobs: readonly Job[]): unknown[] => {
    begin.run()
    try {
      const values = jobs.map(({ work }) => work())
      commit.run()
      return values
    } catch (error) {
      try {
        rollback.run()
      } catch {
        // SQLite rolls back by itself after some failures (a full disk): nothing is left to undo.
      }
      throw error
    }
  }

  const alone = (job: Job) => {
    try {
      job.done(transaction([job])[0])
    } catch (error) {
      job.failed(error)
    }
  }

  const flush = () => {
    scheduled = false
    const jobs = queue
    queue = []
    let values: unknown[]
    try {
      values = transaction(jobs)
    } catch (error) {
      // One bad piece of work must not take the others with it.
      if (jobs.length > 1) jobs.forEach(alone)
      else jobs[0]?.failed(error)
      return
    }
    jobs.forEach((job, index) => {
      job.done(values[index])
    })
  }

  const write: Write = (work) =>
    new Promise((resolve, reject) => {
      queue.push({ work, done: resolve as (value: unknown) => void, failed: reject })
      if (scheduled) return
      scheduled = true
      setImmediate(flush)
    })

  return {
    write,
    drain: async () => {
      while (scheduled) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}
