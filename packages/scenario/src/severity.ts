/**
 * `error`: the scenario cannot be played like this. `warning`: it plays, but something is unfinished
 * or will disappoint at the table.
 */
export type Severity = 'error' | 'warning'
