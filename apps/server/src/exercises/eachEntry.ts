import type { SliceSchema } from './sharedView.ts'

type Entries = Readonly<Record<string, unknown>>

/**
 * Checks a record entry by entry, and of those only what is another object than the last time: with hundreds of
 * tables a change at one of them costs one check. Keep one for each view: it remembers what passed.
 */
export const eachEntry = (entry: SliceSchema): SliceSchema => {
  let given: Entries = {}
  let passed: Entries = {}
  return {
    safeParse: (value) => {
      const checked: Record<string, unknown> = {}
      for (const [name, each] of Object.entries(value as Entries)) {
        if (given[name] === each) checked[name] = passed[name]
        else {
          const result = entry.safeParse(each)
          if (!result.success) return result
          checked[name] = result.data
        }
      }
      given = value as Entries
      passed = checked
      return { success: true, data: checked }
    },
  }
}
