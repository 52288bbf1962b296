import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Workloads to run; all when empty. */
  readonly only: readonly string[]
  /** Where the figures go as JSON. */
  readonly json: string | null
  readonly check: boolean
  readonly help: boolean
}

/** Options of `npm run bench`; a sentence when they are wrong. */
export const readOptions = (args: readonly string[], known: readonly string[]): BenchOptions | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        json: { type: 'string' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const only = (values.only ?? '').split(',').flatMap((id) => (id.trim() ? [id.trim().toUpperCase()] : []))
    const unknown = only.filter((id) => !known.includes(id))
    if (unknown.length > 0) return `There is no workload ${unknown.join(', ')}. There are: ${known.join(', ')}.`
    return { only, json: values.json ?? null, check: values.check, help: values.help }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
