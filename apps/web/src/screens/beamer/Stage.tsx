import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './Stage.module.css'

const width = 1920
const height = 1080

/**
 * A frame of 1920 × 1080 that fits whatever it is put in, from the projector to a thumbnail, so that
 * sizes seen from the back row are the same everywhere and nothing ever scrolls.
 */
export const Stage = ({ dark, children }: { dark: boolean; children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const adjust = () => setScale(Math.min(element.clientWidth / width, element.clientHeight / height) || 1)
    adjust()
    if (typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(adjust)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={box} className={styles.box} data-theme={dark ? 'dark' : 'light'}>
      <div className={styles.stage} style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
        {children}
      </div>
    </div>
  )
}
