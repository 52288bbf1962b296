import { useEffect, useRef } from 'react'

/** A menu that is a `details`: it closes on Escape, which gives the focus back, and on a tap beside it. */
export const useClosingMenu = () => {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const tapped = ({ target }: PointerEvent) => {
      const inside = target instanceof Node && menu.current?.contains(target)
      if (menu.current && !inside) menu.current.open = false
    }
    const pressed = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', tapped)
    document.addEventListener('keydown', pressed)
    return () => {
      document.removeEventListener('pointerdown', tapped)
      document.removeEventListener('keydown', pressed)
    }
  }, [])
  return menu
}
