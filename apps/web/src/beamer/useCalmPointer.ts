import { useEffect, useState } from 'react'

const restMs = 2500

/**
 * Whether somebody moved the pointer or tabs through the page just now; at rest the projector shows neither. The keys
 * of a presenter's clicker turn pages and bring up nothing.
 */
export const useCalmPointer = (): boolean => {
  const [moving, setMoving] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stir = () => {
      setMoving(true)
      clearTimeout(timer)
      timer = setTimeout(() => setMoving(false), restMs)
    }
    window.addEventListener('pointermove', stir)
    const tab = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') stir()
    }
    window.addEventListener('keydown', tab)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', stir)
      window.removeEventListener('keydown', tab)
    }
  }, [])
  return moving
}
