import { useEffect, useState } from 'react'

const restMs = 2500

/** Whether somebody moved the pointer or pressed a key just now; at rest the projector shows neither. */
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
    window.addEventListener('keydown', stir)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', stir)
      window.removeEventListener('keydown', stir)
    }
  }, [])
  return moving
}
