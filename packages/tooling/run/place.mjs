import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, wherever the command was called from. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A path below the root. */
export const at = (...parts) => join(root, ...parts)

/** What the scripts remember between runs; may be deleted at any time. */
export const memory = (name) => at('node_modules', '.cache', 'natte-meren', name)
