import { useEffect, useRef } from 'react'

/**
 * A menu that is a `details`: it closes on Escape, which gives the focus back, on a tap beside it, and when the focus
 * goes on to what it would lie over. It stays open under the dialog that it opened, and has the focus again after that.
 */
export const useClosingMenu = () => {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const tapped = ({ target }: PointerEvent) => {
      const inside = target instanceof Node && menu.current?.contains(target)
      if (menu.current && !inside) menu.current.open = false
    }
    const moved = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || menu.current === null || target.closest('dialog') !== null) return
      if (!menu.current.contains(target)) menu.current.open = false
    }
    const pressed = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', tapped)
    document.addEventListener('keydown', pressed)
    document.addEventListener('focusin', moved)
    return () => {
      document.removeEventListener('pointerdown', tapped)
      document.removeEventListener('keydown', pressed)
      document.removeEventListener('focusin', moved)
    }
  }, [])
  return menu
}
