import type { SliceSchema } from './sharedView.ts'

type Entries = Readonly<Record<string, unknown>>

/**
 * Checks a record entry by entry, and of those only what is another object than the last time: with hundreds of
 * tables a change at one of them costs one check. Keep one for each view: it remembers what passed.
 */
export const eachEntry = (entry: SliceSchema): SliceSchema => {
  let given: Entries = {}
  return {
    safeParse: (value) => {
      const entries = value as Entries
      const success = Object.entries(entries).every(
        ([name, each]) => given[name] === each || entry.safeParse(each).success,
      )
      if (success) given = entries
      return { success }
    },
  }
}
