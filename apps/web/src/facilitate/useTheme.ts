import { useEffect, useState } from 'react'
import { readStored, writeStored } from '../shared/drafts/deviceStorage.ts'

const key = 'nm.facilitate.theme'

/** The control room starts light; the choice stays on this device. */
export const useTheme = (): readonly [boolean, (dark: boolean) => void] => {
  const [dark, setDark] = useState(() => readStored(key) === 'dark')
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }, [dark])
  const change = (next: boolean) => {
    writeStored(key, next ? 'dark' : 'light')
    setDark(next)
  }
  return [dark, change]
}
