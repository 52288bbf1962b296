/** A table at any moment of its run. */
export { Rewind } from './rewind.ts'
/** A run beside the one with one decision otherwise: what differs, what it goes back to, and how much was still open. */
export { type PlayedRun, whatIf } from './whatIf/whatIf.ts'
