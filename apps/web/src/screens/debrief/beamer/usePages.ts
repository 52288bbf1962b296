import { useCallback, useEffect, useState } from 'react'

const steps: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/**
 * A place among `count`, turned by a presenter's clicker or the keyboard when `keys` is on. Never by itself; where the
 * control room turns to `shown`, it goes along.
 */
export const usePages = (count: number, keys: boolean, shown = 0): [number, (page: number) => void] => {
  const [own, setOwn] = useState({ shown, page: shown })
  const chosen = own.shown === shown ? own.page : shown
  const setChosen = useCallback((page: number) => setOwn({ shown, page }), [shown])
  const page = Math.min(chosen, Math.max(0, count - 1))
  useEffect(() => {
    if (!keys) return undefined
    const turn = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      setChosen(Math.min(Math.max(page + step, 0), Math.max(0, count - 1)))
    }
    addEventListener('keydown', turn)
    return () => removeEventListener('keydown', turn)
  }, [count, keys, page, setChosen])
  return [page, setChosen]
}
