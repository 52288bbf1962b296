import { createContext, useCallback, useContext, useState } from 'react'
import { readStored, removeStored, writeStored } from './deviceStorage.ts'

/**
 * Typed text that is not sent yet, per device and field. It survives a reload, a step back and a
 * phone that sleeps. The scope keeps seats apart that share one browser.
 */
const DraftScope = createContext('local')
export const DraftScopeProvider = DraftScope.Provider

const keyOf = (scope: string, field: string) => `nm.draft.${scope}.${field}`

const readDraft = <T>(scope: string, field: string): T | null => {
  const text = readStored(keyOf(scope, field))
  if (text === null) return null
  try {
    return JSON.parse(text) as T
  } catch {
    return null
  }
}

/**
 * Like `useState`, kept on the device under `field`. `clear` forgets it, once it has been sent.
 * Give the component a `key` when the field changes (another decision, another fact).
 */
export const useDraft = <T>(field: string, initial: T): [T, (value: T) => void, () => void] => {
  const scope = useContext(DraftScope)
  const [value, setValue] = useState<T>(() => readDraft<T>(scope, field) ?? initial)
  const change = useCallback(
    (next: T) => {
      writeStored(keyOf(scope, field), JSON.stringify(next))
      setValue(next)
    },
    [scope, field],
  )
  const clear = useCallback(() => {
    removeStored(keyOf(scope, field))
    setValue(initial)
  }, [scope, field, initial])
  return [value, change, clear]
}
