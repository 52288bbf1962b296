import { createContext, useCallback, useContext, useState } from 'react'
import { readStored, removeStored, writeStored } from './deviceStorage.ts'

/**
 * Typed text that is not sent yet, per device and field. It survives a reload, a step back and a
 * phone that sleeps. The scope keeps seats apart that share one browser.
 */
const DraftScope = createContext('local')
export const DraftScopeProvider = DraftScope.Provider

const keyOf = (scope: string, field: string) => `nm.draft.${scope}.${field}`

const parsed = <T>(text: string | null): T | null => {
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
  const [value, setValue] = useState<T>(() => parsed<T>(readStored(keyOf(scope, field))) ?? initial)
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

/**
 * Like `useState` for what lies open (a tab, a sheet, a form): kept in this browser tab under `field`, so that
 * a reload shows the same screen again. Its first value is not kept.
 */
export const useOpen = <T extends string | boolean | null>(field: string, first: T): [T, (value: T) => void] => {
  const key = `nm.open.${useContext(DraftScope)}.${field}`
  const [value, setValue] = useState<T>(() => parsed<T>(readStored(key, 'tab')) ?? first)
  const change = useCallback(
    (next: T) => {
      if (next === first) removeStored(key, 'tab')
      else writeStored(key, JSON.stringify(next), 'tab')
      setValue(next)
    },
    [key, first],
  )
  return [value, change]
}
