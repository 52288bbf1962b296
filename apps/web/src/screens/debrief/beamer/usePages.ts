import { useEffect, useState } from 'react'

const steps: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** A place among `count`, turned by a presenter's clicker or the keyboard when `keys` is on. Never by itself. */
export const usePages = (count: number, keys: boolean): [number, (page: number) => void] => {
  const [chosen, setChosen] = useState(0)
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
  }, [count, keys, page])
  return [page, setChosen]
}
